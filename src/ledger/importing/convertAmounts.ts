import { appropriationFunds, budgetOf, flows, funds, measures, natures, readFund } from "../../accounts";
import { cellAt, type CellValue } from "../../files";
import { creditFlows } from "../entryAmounts";
import { joinLevels, parseCode, parseLevel } from "../parseCode";
import type { AmountColumn, ConfirmationId, RowsRule } from "../profiles/profile";
import type { DraftCells, Drafts } from "./drafts";
import type { SourceCells } from "./sourceCells";

type AmountRows = Extract<RowsRule, { kind: "amounts" }>;

/** What a person agreed to, and the profiles of the sheets read together with this one. */
export interface Circumstances {
  readonly accepted: readonly ConfirmationId[];
  readonly beside: readonly string[];
}

interface FoundColumn {
  readonly definition: AmountColumn;
  readonly column: number;
  /** Whether another table that is read as well lists the same money: here it counts as a total of that. */
  readonly isListedElsewhere: boolean;
}

/** An entry for every amount column that holds something in a row. */
export function convertAmounts(
  source: SourceCells,
  drafts: Drafts,
  { rule, accepted, beside }: Circumstances & { readonly rule: AmountRows },
): void {
  const found = rule.columns.flatMap((definition): readonly FoundColumn[] => {
    const isListedElsewhere = definition.yieldsTo !== undefined && beside.includes(definition.yieldsTo);
    const column = source.columns.named(definition.names);
    return column === null ? [] : [{ definition, column, isListedElsewhere }];
  });
  const once = found.filter(({ column }, index) => found.findIndex((other) => other.column === column) === index);
  const codes = rule.rows === "lowest" ? levelCodes(source) : null;
  const isLowest = codes === null ? null : lowest(codes);
  for (let row = source.top; row < source.sheet.height; row += 1) {
    const code = codes?.[row - source.top] ?? null;
    if (isLowest !== null && (code === null ? isTotalRow(source, row) : !isLowest.has(code))) {
      dropTotals(source, drafts, { row, columns: once });
      continue;
    }
    for (const { definition, column, isListedElsewhere } of once) {
      const amount = cellAt(source.sheet, row, column);
      if (amount === null || amount === "") continue;
      if (isListedElsewhere) {
        drafts.add(row, { amount, ...(code === null ? {} : { functionalCode: code }) }, "subtotal");
        continue;
      }
      addEntry(source, drafts, { row, definition, amount, accepted, beside, code });
    }
  }
}

interface Entry extends Circumstances {
  readonly row: number;
  readonly definition: AmountColumn;
  readonly amount: CellValue;
  readonly code: string | null;
}

function addEntry(source: SourceCells, drafts: Drafts, entry: Entry): void {
  const { row, definition, amount, accepted, beside, code } = entry;
  const { flow, measure, nature } = definition;
  const fund = fundOf(source, row, { definition, code });
  const cells: DraftCells = {
    ...source.auxiliary(row),
    amount,
    flow: flows[flow],
    measure: measures[measure],
    ...(fund === undefined ? {} : { fund }),
    ...(code === null ? {} : { functionalCode: code }),
    ...(definition.economic === undefined ? {} : { economicCode: definition.economic }),
    ...(nature === null ? {} : { nature: natures[nature] }),
  };
  drafts.add(row, cells);
  const { heldIn } = definition;
  if (heldIn !== undefined && beside.includes(heldIn.profile))
    drafts.add(row, { ...cells, fund: funds[heldIn.fund], amount: null, ...takenOff(flow, amount) });
  if (flow !== "expenditure" || measure !== "actual" || !accepted.includes("revenueFromPayments")) return;
  const known = readFund(String(cells.fund ?? source.cell(row, "fund") ?? ""));
  if (known.kind !== "known" || !appropriationFunds.some((one) => one === known.fund)) return;
  drafts.add(row, {
    ...cells,
    flow: flows.revenue,
    nature: null,
    economic: null,
    economicCode: null,
    economicName: null,
  });
}

/** The side on which an amount lessens what its flow adds up to. */
function takenOff(flow: AmountColumn["flow"], amount: CellValue): DraftCells {
  return creditFlows.includes(flow) ? { debit: amount } : { credit: amount };
}

/** The fund the column stands for; three budgets together are told apart by the item. Undefined: the row's own cell. */
function fundOf(
  source: SourceCells,
  row: number,
  { definition, code }: { readonly definition: AmountColumn; readonly code: string | null },
): string | undefined {
  if (definition.fund === null) return undefined;
  if (definition.id !== "appropriation") return funds[definition.fund];
  const reading = code ?? parsedCode(source, row);
  return funds[(reading === null ? null : budgetOf(reading)) ?? definition.fund];
}

function parsedCode(source: SourceCells, row: number): string | null {
  const reading = parseCode(source.functionalText(row), "functional");
  return reading.kind === "code" ? reading.code : null;
}

/** A row without a code that says 合计, or numbers the columns (栏次). */
function isTotalRow({ sheet }: SourceCells, row: number): boolean {
  return sheet.columns.some((_, column) => {
    const cell = cellAt(sheet, row, column);
    return typeof cell === "string" && /^(?:栏次|行次|.*[合总小]计)$/.test(cell.replace(/\s/g, ""));
  });
}

/** A total's amounts are in the file and in no entry. */
function dropTotals(
  source: SourceCells,
  drafts: Drafts,
  { row, columns }: { readonly row: number; readonly columns: readonly FoundColumn[] },
): void {
  for (const { column } of columns) {
    const amount = cellAt(source.sheet, row, column);
    if (amount !== null && amount !== "") drafts.add(row, { amount }, "subtotal");
  }
}

/** The code of every row from 类, 款, 项; a blank level is that of the row above. Null where the row has none. */
function levelCodes(source: SourceCells): readonly (string | null)[] {
  const fields = ["functionalClass", "functionalSection", "functionalItem"] as const;
  const columns = fields.map((field) => source.columns.columnOf(field));
  const levelAt = (row: number, level: number, digits: number): string => {
    const column = columns[level];
    return column === null || column === undefined ? "" : (parseLevel(cellAt(source.sheet, row, column), digits) ?? "");
  };
  let [above, section] = ["", ""];
  return Array.from({ length: Math.max(0, source.sheet.height - source.top) }, (_, index) => {
    const row = index + source.top;
    const own = [levelAt(row, 0, 3), levelAt(row, 1, 2), levelAt(row, 2, 2)] as const;
    if (own.every((level) => level === "")) return null;
    if (own[0] !== "" && own[0] !== above) section = "";
    above = own[0] || above;
    section = own[1] || (own[2] === "" ? "" : section);
    return joinLevels(above, section, own[2]);
  });
}

/** Codes that no other code is below. */
function lowest(codes: readonly (string | null)[]): ReadonlySet<string> {
  const all = [...new Set(codes.filter((code) => code !== null))].sort();
  return new Set(all.filter((code, index) => all[index + 1]?.startsWith(code) !== true));
}
