import type { CellStyle, SheetPlan } from "./plan";
import { printedText } from "./sizes";

/** A planned table as it prints: its title, its note and the cells between, row by row. A blank is "". */
export interface PrintedTable {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly (readonly string[])[];
}

const outside: readonly CellStyle[] = ["title", "formNumber", "department", "unit", "note", "plain"];

/** The printed text of a plan; the rows above and below the table itself are left out. */
export function printedTable(plan: SheetPlan): PrintedTable {
  const rows = new Map<number, string[]>();
  for (const { row, column, value, style } of plan.cells) {
    if (outside.includes(style)) continue;
    const cells = rows.get(row) ?? Array.from({ length: plan.width }, () => "");
    cells[column] = printedText(value);
    rows.set(row, cells);
  }
  const textOf = (style: CellStyle): string => {
    const cell = plan.cells.find((candidate) => candidate.style === style);
    return cell === undefined ? "" : printedText(cell.value);
  };
  return { title: textOf("title"), note: textOf("note"), rows: [...rows.values()] };
}

/** The table as tab-separated text: title and note as two comment lines, then one line a row. */
export function printedTsv(plan: SheetPlan): string {
  const { title, note, rows } = printedTable(plan);
  return [`# ${title}`, `# ${note}`, ...rows.map((row) => row.join("\t")), ""].join("\n");
}
