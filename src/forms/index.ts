// The nine tables by what they say: rows, columns and the entries each cell takes. No arithmetic, no number, no order.
export type {
  CellSource,
  ColumnDefinition,
  FormDefinition,
  FormId,
  LineDefinition,
  RowsDefinition,
  Selection,
  Side,
} from "./form";
