import type { CodeBook, Flow, Fund, Measure, Nature } from "../accounts";
import { creditFlows, entryAmounts, type EntryAmounts } from "./entryAmounts";
import { fillIn, fundsTold, naturesTold } from "./inferring/inferColumn";
import { readAmounts } from "./readAmounts";
import { readDates, readFreeTexts, type FreeTexts } from "./freeTexts";
import { readCodes, type ReadCodes } from "./readCodes";
import type { ReadColumn } from "./readColumn";
import { readDirections, readFlows, readFunds, readNatures, readRedFlags, readTexts } from "./readTerms";
import type { SheetSource } from "./sheetSource";

/** Everything an entry of one sheet is made of, row by row, before it is decided which rows are entries. */
export interface SheetColumns {
  readonly year: ReadColumn<number>;
  readonly measure: ReadColumn<Measure>;
  readonly flow: ReadColumn<Flow>;
  readonly fund: ReadColumn<Fund>;
  readonly functional: ReadCodes;
  readonly economic: ReadCodes;
  readonly nature: ReadColumn<Nature>;
  readonly entity: ReadColumn<string>;
  readonly project: ReadColumn<string>;
  readonly date: ReadColumn<string>;
  readonly voucher: FreeTexts | null;
  readonly summary: FreeTexts | null;
  readonly governmentEconomic: FreeTexts | null;
  readonly direction: ReadColumn<boolean> | null;
  readonly redFlag: ReadColumn<boolean> | null;
  readonly amounts: EntryAmounts;
}

/** Reads all columns of a sheet. `years` already stand for the report's year where nothing was said. */
export function readColumns(
  source: SheetSource,
  {
    book,
    years,
    measures,
    reportYear,
  }: { book: CodeBook; years: ReadColumn<number>; measures: ReadColumn<Measure>; reportYear: number | null },
): SheetColumns {
  const flow = readFlows(source);
  const direction = readDirections(source);
  const redFlag = readRedFlags(source);
  const functional = readCodes(source, "functional", { book, years, reportYear });
  const economic = readCodes(source, "economic", { book, years, reportYear });
  const project = readTexts(source, "project");
  const clues = { flow, functional, economic, project };
  const { answers } = source.mapping;
  const fund = { field: "fund", own: readFunds(source), answer: answers.fund } as const;
  const nature = { field: "nature", own: readNatures(source), answer: answers.nature } as const;
  return {
    year: years,
    measure: measures,
    flow,
    fund: fillIn(source, fund, () => fundsTold(source, clues)),
    functional,
    economic,
    nature: fillIn(source, nature, () => naturesTold(source, clues)),
    entity: readTexts(source, "entity"),
    project,
    date: readDates(source),
    voucher: readFreeTexts(source, "voucher"),
    summary: readFreeTexts(source, "summary"),
    governmentEconomic: readFreeTexts(source, "governmentEconomicCode") ?? readFreeTexts(source, "governmentEconomic"),
    direction,
    redFlag,
    amounts: amountsOf(source, { flow, direction, redFlag }),
  };
}

function amountsOf(
  source: SheetSource,
  { flow, direction, redFlag }: Pick<SheetColumns, "flow" | "direction" | "redFlag">,
): EntryAmounts {
  const unit = source.mapping.unit.kind === "unclear" ? "yuan" : source.mapping.unit.unit;
  return entryAmounts({
    size: source.size,
    columns: {
      amount: readAmounts(source, "amount", unit),
      debit: readAmounts(source, "debit", unit),
      credit: readAmounts(source, "credit", unit),
    },
    isRed: redFlag && mark(redFlag, (isRed) => isRed),
    isCredit: direction && mark(direction, (isCredit) => isCredit),
    growsByCredit: () => mark(flow, (value) => creditFlows.includes(value)),
  });
}

/** 1 for every row whose value meets the test. */
function mark<Value>(column: ReadColumn<Value>, test: (value: Value) => boolean): Uint8Array {
  const marks = Uint8Array.from(column.readings, (reading) =>
    reading.kind === "value" && test(reading.value) ? 1 : 0,
  );
  const rows = new Uint8Array(column.codes.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = marks[column.codes[row] ?? 0] ?? 0;
  return rows;
}
