import type { FormId } from "../../forms";
import type { Check, Rule, RuleColumn } from "../rule";
import type { Checking } from "./checking";
import type { FigureForm } from "./figures";
import { levelStatements } from "./levels";
import { classRows, placeAt, type Place } from "./places";

/** One relation between figures. Both sides are sums; `atMost` says the right side does not exceed the left one. */
export interface Statement {
  readonly rule: Rule;
  readonly relation: "equal" | "atMost";
  /** The checked side: a total, a copy or a whole. */
  readonly left: readonly Place[];
  readonly right: readonly Place[];
}

/** A statement before it is known whose it is. */
export type Sides = Omit<Statement, "rule">;

/** Everything a rule says of the tables at hand; nothing where a table it needs is not there. */
export function statementsOf(rule: Rule, input: Checking): readonly Statement[] {
  return sidesOf(rule.check, input).map((sides) => ({ rule, ...sides }));
}

function sidesOf(check: Check, input: Checking): readonly Sides[] {
  switch (check.kind) {
    case "equal":
      return allThere(input, [...check.left, ...check.right])
        ? [equal(existing(input, check.left), existing(input, check.right))]
        : [];
    case "copies":
      return check.pairs
        .filter((pair) => columnsThere(input, pair))
        .map(([left, right]) => equal([placeOf(left)], [placeOf(right)]));
    case "everyRow":
      return everyRow(input, check);
    case "totalOfClasses":
      return totalOfClasses(input, check);
    case "sumOfRows":
      return columnsOf(input, check).map((column) =>
        equal(
          [placeAt(check.form, check.total, column)],
          check.of.map((row) => placeAt(check.form, row, column)),
        ),
      );
    case "levels":
      return levelStatements(check.form, input);
    case "classCopies":
      return classCopies(input, check.left, check.right);
    case "atMost":
      return check.cases
        .filter(({ parts, whole }) => columnsThere(input, [...parts, whole]))
        .map(({ parts, whole }) => atMost([placeOf(whole)], parts.map(placeOf)));
    case "everyRowAtMost":
      return everyRowAtMost(input, check);
    case "eachRow":
    case "custom":
      return [];
  }
}

/** The place of a reference known to be well formed. */
export function placeOf(ref: string): Place {
  const [form, row, column] = ref.split(".");
  return placeAt(form as FormId, row ?? "", column ?? "");
}

function equal(left: readonly Place[], right: readonly Place[]): Sides {
  return { relation: "equal", left, right };
}

function atMost(left: readonly Place[], right: readonly Place[]): Sides {
  return { relation: "atMost", left, right };
}

function formOf(input: Checking, id: FormId): FigureForm | undefined {
  return input.figures.forms.get(id);
}

function allThere(input: Checking, refs: readonly string[]): boolean {
  return refs.every((ref) => formOf(input, placeOf(ref).form) !== undefined);
}

function columnsThere(input: Checking, refs: readonly string[]): boolean {
  return refs.map(placeOf).every(({ form, column }) => formOf(input, form)?.columns.includes(column) === true);
}

/** Places whose column the edition prints; a row that is not printed counts as blank. */
function existing(input: Checking, refs: readonly string[]): readonly Place[] {
  return refs.map(placeOf).filter(({ form, column }) => formOf(input, form)?.columns.includes(column) === true);
}

function columnsOf(input: Checking, check: { form: FormId; columns: readonly string[] }): readonly string[] {
  const form = formOf(input, check.form);
  return form === undefined ? [] : check.columns.filter((column) => form.columns.includes(column));
}

function everyRow(input: Checking, check: Extract<Check, { kind: "everyRow" }>): readonly Sides[] {
  const form = formOf(input, check.form);
  if (form === undefined) return [];
  const printed = (columns: readonly string[]): readonly string[] =>
    columns.filter((column) => form.columns.includes(column));
  const left = printed(check.left);
  const right = printed(check.right);
  if (left.length < check.left.length || right.length === 0) return [];
  return form.rows
    .filter((row) => left.every((column) => column in row.cells))
    .map((row) => {
      const places = (columns: readonly string[]): readonly Place[] =>
        columns.map((column) => placeAt(check.form, row.id, column));
      return equal(places(left), places(right));
    });
}

function totalOfClasses(input: Checking, check: Extract<Check, { kind: "totalOfClasses" }>): readonly Sides[] {
  const form = formOf(input, check.form);
  if (form === undefined) return [];
  const rows = [...classRowsOf(input, form).values()];
  return columnsOf(input, check).map((column) =>
    equal(
      [placeAt(check.form, check.total, column)],
      rows.map((row) => placeAt(check.form, row, column)),
    ),
  );
}

function classRowsOf(input: Checking, form: FigureForm): ReadonlyMap<string, string> {
  return classRows(
    form,
    input.definitions.find((definition) => definition.id === form.id),
  );
}

function classCopies(input: Checking, left: RuleColumn, right: RuleColumn): readonly Sides[] {
  if (!columnsThere(input, [columnRef(left), columnRef(right)])) return [];
  const rows = [left, right].map((column) => rowsByKey(input, column, "classes"));
  const [leftRows, rightRows] = rows;
  if (leftRows === undefined || rightRows === undefined) return [];
  return everyKey(rows)
    .filter((key) => leftRows.place(key) !== null && rightRows.place(key) !== null)
    .map((key) => equal(placesFor([leftRows], key), placesFor([rightRows], key)));
}

function everyRowAtMost(input: Checking, check: Extract<Check, { kind: "everyRowAtMost" }>): readonly Sides[] {
  const parts = check.parts.filter((column) => columnsThere(input, [columnRef(column)]));
  if (parts.length === 0 || !columnsThere(input, [columnRef(check.whole)])) return [];
  const whole = rowsByKey(input, check.whole, check.rows);
  const partRows = parts.map((column) => rowsByKey(input, column, check.rows));
  return everyKey(partRows)
    .filter((key) => whole.place(key) !== null)
    .map((key) => atMost(placesFor([whole], key), placesFor(partRows, key)));
}

interface KeyedRows {
  readonly keys: readonly string[];
  /** Where a key stands, or would stand; null where the form has no line for it. */
  readonly place: (key: string) => Place | null;
}

function rowsByKey(input: Checking, column: RuleColumn, which: "all" | "classes"): KeyedRows {
  const { form, column: id } = placeOf(columnRef(column));
  const figureForm = formOf(input, form);
  const definition = input.definitions.find((candidate) => candidate.id === form);
  if (figureForm === undefined) return { keys: [], place: () => null };
  if (which === "all") return { keys: figureForm.rows.map((row) => row.id), place: (key) => placeAt(form, key, id) };
  const rows = classRows(figureForm, definition);
  const fixed = definition?.rows.kind === "lines";
  return {
    keys: [...rows.keys()],
    place: (key) => {
      const row = rows.get(key) ?? (fixed ? null : key);
      return row === null ? null : placeAt(form, row, id);
    },
  };
}

function everyKey(rows: readonly KeyedRows[]): readonly string[] {
  return [...new Set(rows.flatMap(({ keys }) => keys))];
}

function placesFor(rows: readonly KeyedRows[], key: string): readonly Place[] {
  return rows.flatMap(({ place }) => place(key) ?? []);
}

function columnRef(column: RuleColumn): string {
  const [form, id] = column.split(".");
  return `${form ?? ""}.*.${id ?? ""}`;
}
