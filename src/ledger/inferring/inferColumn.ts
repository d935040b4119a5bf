import type { Flow, Fund, Nature } from "../../accounts";
import { cellAt } from "../../files";
import { groupRows } from "../groupRows";
import { digitsOf } from "../importing/accounts";
import { fieldColumns } from "../importing/fieldColumns";
import { isInferred, type InferredField } from "../mapping";
import { plainText } from "../parseCode";
import { blankReading, plainValue, type ReadColumn, type Reading } from "../readColumn";
import type { SheetSource } from "../sheetSource";
import { inferFund } from "./inferFund";
import { inferNature, type Inferred } from "./inferNature";

/** The columns of a sheet that 支出类型 and 资金性质 are told from. */
export interface ClueColumns {
  readonly flow: ReadColumn<Flow>;
  readonly functional: ReadColumn<string>;
  readonly economic: ReadColumn<string>;
  readonly project: ReadColumn<string>;
}

/** What is told of every row: `inferences[groupOf[row]]`, null where nothing is. */
export interface InferredRows<Value> {
  readonly groupOf: Uint32Array;
  readonly inferences: readonly (Inferred<Value> | null)[];
}

/** 支出类型 of every row as the other columns tell it. */
export function naturesTold(source: SheetSource, { economic, project }: ClueColumns): InferredRows<Nature> {
  const account = accountWords(source);
  const hasProjects = source.mapping.columns.some(({ field }) => field === "project");
  return told(source, { columns: [economic, project], account }, (row) =>
    inferNature({
      economic: valueOr(economic, row),
      project: hasProjects ? valueOr(project, row) : null,
      account: account?.wordsAt(row) ?? [],
    }),
  );
}

/** 资金性质 of every row as the other columns tell it. */
export function fundsTold(source: SheetSource, { flow, functional }: ClueColumns): InferredRows<Fund> {
  const account = accountWords(source);
  return told(source, { columns: [flow, functional], account }, (row) => {
    const reading = flow.readings[flow.codes[row] ?? 0];
    return inferFund({
      functional: valueOr(functional, row),
      flow: reading?.kind === "value" ? reading.value : null,
      accountCode: account?.codeAt(row) ?? "",
      account: account?.wordsAt(row) ?? [],
    });
  });
}

/**
 * The column with what is told where it says nothing, once a person accepted that; a fixed answer holds for what stays
 * untold, and rows without either are blank, so that each is asked by itself.
 */
export function fillIn<Value>(
  source: SheetSource,
  { field, own, answer }: { field: InferredField; own: ReadColumn<Value>; answer: Value | null },
  rows: () => InferredRows<Value>,
): ReadColumn<Value> {
  if (!isInferred(source.mapping, field)) return own;
  const { groupOf, inferences } = rows();
  const otherwise: Reading<Value> = answer === null ? blankReading : plainValue(answer);
  const isOpen = own.readings.map(({ kind }) => kind === "blank" || kind === "missing");
  const coded = [
    { codes: own.codes, values: own.readings },
    { codes: groupOf, values: inferences },
  ];
  const both = groupRows(coded, source.size);
  const readings = both.firstRow.map((row): Reading<Value> => {
    const code = own.codes[row] ?? 0;
    if (isOpen[code] !== true) return own.readings[code] ?? blankReading;
    const found = inferences[groupOf[row] ?? 0] ?? null;
    return found === null ? otherwise : plainValue(found.value);
  });
  return { codes: both.groupOf, readings };
}

function told<Value>(
  { size }: SheetSource,
  { columns, account }: { readonly columns: readonly ReadColumn<unknown>[]; readonly account: Accounts | null },
  infer: (row: number) => Inferred<Value> | null,
): InferredRows<Value> {
  const coded = columns.map(({ codes, readings }) => ({ codes, values: readings }));
  const { groupOf, firstRow } = groupRows(account === null ? coded : [...coded, account.coded], size);
  return { groupOf, inferences: firstRow.map(infer) };
}

function valueOr({ codes, readings }: ReadColumn<string>, row: number): string {
  const reading = readings[codes[row] ?? 0];
  return reading?.kind === "value" ? reading.value : "";
}

interface Accounts {
  readonly coded: { readonly codes: Uint32Array; readonly values: readonly unknown[] };
  readonly codeAt: (row: number) => string;
  readonly wordsAt: (row: number) => readonly string[];
}

/** Columns of accounts that no field takes; null where the sheet has none. */
function accountWords({ sheet, mapping, top, size }: SheetSource): Accounts | null {
  const { columnOf } = fieldColumns(mapping.headings);
  const free = (column: number | null): number | null =>
    column === null || mapping.columns.some((choice) => choice.column === column) ? null : column;
  const [name, code] = [free(columnOf("accountName")), free(columnOf("accountCode"))];
  if (name === null && code === null) return null;
  const textAt = (row: number, column: number | null): string =>
    column === null ? "" : plainText(cellAt(sheet, row + top, column));
  const known = new Map<string, number>();
  const values: string[] = [];
  const codes = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) {
    const key = `${textAt(row, code)}\n${textAt(row, name)}`;
    let at = known.get(key);
    if (at === undefined) known.set(key, (at = values.push(key) - 1));
    codes[row] = at;
  }
  return {
    coded: { codes, values },
    codeAt: (row) => digitsOf(textAt(row, code)),
    wordsAt: (row) => [...textAt(row, name).split(/[\\/\-—–_>|:：]/)].reverse().filter((word) => word !== ""),
  };
}
