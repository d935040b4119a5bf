import type { FormId } from "../../forms";
import type { Finding } from "../finding";
import { rules } from "../list";
import type { Rule } from "../rule";
import type { CheckInput } from "./checkInput";
import { startChecking, type Checking } from "./checking";
import { checkRules, findingsOfUnit, unitsOf, type Unit } from "./checkRules";
import { sameRows, type Figures } from "./figures";
import { namesOf } from "./names";

/** What the rules say of tables and ledger groups: one finding per relation that has a figure, also where it is 平. */
export function checkReport(input: CheckInput): readonly Finding[] {
  return beginCheck(input).findings;
}

/** What the rules say that go through every ledger row (duplicates, 疑似三公 …), and whether tables still repeat it. */
export function scanLedger(input: CheckInput): readonly Finding[] {
  return checkRules(rules.filter(readsEntries), input);
}

function readsEntries({ check }: Rule): boolean {
  return check.kind === "custom" && check.reads === "entries";
}

/** A check that can go on after an edit. */
export interface ReportCheck {
  readonly findings: readonly Finding[];
  /** How many of them are an 错误. */
  readonly errors: number;
  readonly input: CheckInput;
  readonly checking: Checking;
  /** What is said of each unit, in the order of rules and rows. */
  readonly said: readonly (readonly Finding[])[];
  readonly units: readonly Unit[];
  /** The units that look at a row, by form and row id; those that look further stand in `whole`. */
  readonly byRow: ReadonlyMap<FormId, ReadonlyMap<string, readonly number[]>>;
  readonly whole: readonly number[];
}

/** The first check of a report. */
export function beginCheck(given: CheckInput): ReportCheck {
  const input = startChecking(given);
  const names = namesOf(input);
  const units = rules.filter((rule) => !readsEntries(rule)).flatMap((rule) => unitsOf(rule, input));
  const said = units.map((unit) => findingsOfUnit(unit, input, names));
  return {
    findings: inOrder(said),
    errors: errorsIn(said),
    input: given,
    checking: input,
    said,
    units,
    ...indexOf(units, given.figures),
  };
}

/**
 * The check after an edit: what looks only at rows that are the same objects as before is not looked at again. Figures
 * must come from `figuresOf(forms, previous.input.figures)`; definitions, book and heads must be those of before.
 * `groups`: those of the cube that the edit touched.
 */
export function continueCheck(previous: ReportCheck, given: CheckInput, groups: Iterable<number>): ReportCheck {
  previous.checking.yearGroups().follow(given, groups);
  if (!sameRows(previous.input.figures, given.figures)) return beginCheck(given);
  const input = startChecking(given, previous.checking);
  const names = namesOf(input);
  const said = [...previous.said];
  let { errors } = previous;
  for (const index of new Set([...previous.whole, ...touched(previous, given.figures)])) {
    const unit = previous.units[index];
    if (unit === undefined) continue;
    const now = findingsOfUnit(unit, input, names);
    errors += errorsIn([now]) - errorsIn([said[index] ?? []]);
    said[index] = now;
  }
  return { ...previous, findings: inOrder(said), errors, input: given, checking: input, said };
}

function errorsIn(said: readonly (readonly Finding[])[]): number {
  let count = 0;
  for (const findings of said) for (const { verdict } of findings) if (verdict === "error") count += 1;
  return count;
}

/** All findings in one row; a loop, since `flat` takes milliseconds for thousands of units. */
function inOrder(said: readonly (readonly Finding[])[]): readonly Finding[] {
  const all: Finding[] = [];
  for (const findings of said) for (const finding of findings) all.push(finding);
  return all;
}

function indexOf(units: readonly Unit[], figures: Figures): Pick<ReportCheck, "byRow" | "whole"> {
  const byRow = new Map<FormId, Map<string, number[]>>();
  const whole: number[] = [];
  const add = (form: FormId, row: string, index: number): void => {
    const rows = byRow.get(form) ?? new Map<string, number[]>();
    byRow.set(form, rows);
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [index]);
    else known.push(index);
  };
  units.forEach((unit, index) => {
    switch (unit.kind) {
      case "statement":
        for (const { form, row } of [...unit.statement.left, ...unit.statement.right]) add(form, row, index);
        return;
      case "row":
        add(unit.form, figures.forms.get(unit.form)?.rows[unit.index]?.id ?? "", index);
        return;
      case "whole":
        if (unit.rule.check.kind === "custom" && unit.rule.check.reads !== "rows") whole.push(index);
        return;
    }
  });
  return { byRow, whole };
}

/** The units that look at a row that is another object now. */
function touched({ input, byRow }: ReportCheck, figures: Figures): readonly number[] {
  return [...figures.forms].flatMap(([id, form]) => {
    const before = input.figures.forms.get(id);
    if (before === form) return [];
    return form.rows.flatMap((row, index) => (before?.rows[index] === row ? [] : (byRow.get(id)?.get(row.id) ?? [])));
  });
}
