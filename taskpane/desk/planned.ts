import type { CellWrite } from "../../src/excel";
import type { PlannedValue } from "../../src/layout";

/** What a planned value is in a cell of Excel. An amount becomes a number only here and at the writer's door. */
export function cellOf(value: PlannedValue): CellWrite["value"] {
  switch (value.kind) {
    case "blank":
      return null;
    case "text":
      return value.text === "" ? null : value.text;
    case "count":
      return value.count;
    case "wan":
      return Number(value.wan.toString());
  }
}
