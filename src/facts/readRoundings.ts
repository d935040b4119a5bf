import { cellAt, type CellValue, type Sheet } from "../files";
import type { AdoptedRow } from "./facts";
import { columnOf, headingRow } from "./headings";
import { parseWan, parseYuan, textOfCell } from "./parse";
import { exampleMark, roundingHeadings } from "./sheets";

/** The rows of 尾差处理, in their order; 四舍五入 stands there for people alone and is not read. */
export function readRoundings(sheet: Sheet): readonly AdoptedRow[] {
  const top = headingRow(sheet, "改为");
  if (top === null) return [];
  const places = new Map(roundingHeadings.map((heading) => [heading, columnOf(sheet, top, heading)]));
  const rows = Array.from({ length: sheet.height - top - 1 }, (_, index) => top + 1 + index);
  return rows.flatMap((row) => {
    const cell = (heading: (typeof roundingHeadings)[number]): CellValue =>
      cellAt(sheet, row, places.get(heading) ?? -1);
    const words = (heading: (typeof roundingHeadings)[number]): string => textOfCell(cell(heading)).trim();
    if (words("序号") === exampleMark || (words("表") === "" && words("改为") === "")) return [];
    return [
      {
        number: words("序号"),
        table: words("表"),
        row: words("行"),
        column: words("列"),
        yuan: parseYuan(cell("准确元"), "元"),
        wan: parseWan(cell("改为")),
        method: words("方法"),
        reason: words("原因"),
      },
    ];
  });
}
