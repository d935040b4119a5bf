import { cellAt } from "../files";
import type { Field } from "./fields";
import { matchHeading } from "./findHeader";
import { cleanHeading } from "./heading";
import { plainText } from "./parseCode";
import type { SheetSource } from "./sheetSource";

/**
 * Why a row that states no code is no entry (CROSSCHECKS L-09): `total` adds up other rows, `balance` carries a
 * balance over; an entry of 年初结转和结余 and the like may be called by its balance, never by a total.
 */
export type RowKind = "total" | "balance" | "other";

const period =
  "(?:[本上当][页日旬月季年期]|第?[一二三四1-4]季|[一二三四五六七八九十]{1,2}月|\\d{1,2}月|全[年部]|各项|支出|收入)?[份度]?";
const total = new RegExp(`^${period}(?:合计|小计|总计|累计|共计)$|^(?:承前页|承上页|过次页|转次页|转下页|月结|年结)$`);
const totalEnding = /(?:合计|小计|总计)$/;
const balance =
  /^(?:[期年月]初|[期年月]末|上[期年月])(?:余额|结存|结余|结转)(?:[和及]结余)?$|^结转[下上]年$|^[期年]初数$|^期初$/;

/** Columns whose words are a value of the entry and not the name of the row. */
const valueFields: readonly Field[] = ["flow", "measure", "fund", "nature", "budgetSource"];
const freeFields: readonly Field[] = ["summary", "voucher"];

interface WordColumn {
  readonly column: number;
  readonly isFree: boolean;
  readonly isValue: boolean;
}

/** Tells what kind of row each is by the words in it; rows are zero-based below the heading. */
export function rowKinds({ sheet, mapping, top }: SheetSource): (row: number) => RowKind {
  const columns = mapping.headings.map((heading, column): WordColumn => {
    const field = mapping.columns.find((choice) => choice.column === column)?.field ?? matchHeading(heading)[0]?.field;
    return {
      column,
      isFree: field !== undefined && freeFields.includes(field),
      isValue: field !== undefined && valueFields.includes(field),
    };
  });
  return (row) => {
    let kind: RowKind = "other";
    for (const { column, isFree, isValue } of columns) {
      const cell = cellAt(sheet, row + top, column);
      if (typeof cell !== "string" || cell.length > 40) continue;
      const text = cell.normalize("NFKC").replace(/[\s:()【】[\]]/g, "");
      if (total.test(text) || (!isFree && totalEnding.test(text))) return "total";
      if (!isValue && balance.test(text)) kind = "balance";
    }
    return kind;
  };
}

const fewestRepeated = 2;

/** Whether a row repeats the headings, as printed ledgers do on every page. */
export function headerRepeats({ sheet, mapping, top }: SheetSource): (row: number) => boolean {
  const headings = mapping.columns.map(({ column, heading }) => ({
    column,
    heading: cleanHeading(heading.split("/").at(-1) ?? "").text,
  }));
  return (row) => {
    let repeated = 0;
    let others = 0;
    for (const { column, heading } of headings) {
      const text = cleanHeading(plainText(cellAt(sheet, row + top, column))).text;
      if (text === heading) repeated += 1;
      else if (text !== "") others += 1;
    }
    return repeated >= fewestRepeated && repeated > others;
  };
}

const exampleMark = "示例";

/** Whether a row is the filled example of an 编报工作簿: its first words say 示例. */
export function isExampleRow({ sheet, top }: SheetSource): (row: number) => boolean {
  return (row) => {
    for (let column = 0; column < sheet.width; column += 1) {
      const text = plainText(cellAt(sheet, row + top, column)).trim();
      if (text !== "") return text === exampleMark;
    }
    return false;
  };
}
