import { nameOfCode } from "../accounts";
import { fillForms, groupsBehind, type CellRef, type FilledForm } from "../fill";
import type { FormDefinition } from "../forms";
import { Yuan } from "../money";
import type { Checking } from "./check/checking";
import { amountOfRow, rowName } from "./check/entries";
import { figureAt } from "./check/figures";
import { entriesOfGroups } from "./check/groups";
import { namesOf } from "./check/names";
import { placeAt, type Place } from "./check/places";
import { inYuan, placeName } from "./messages";
import type { Observation, Rule } from "./rule";

/** A cell that entries reach directly and whose amount is not theirs: what is printed less what the ledger gives. */
interface Gap {
  readonly place: Place;
  readonly printed: Yuan;
  readonly booked: Yuan;
  readonly gap: Yuan;
}

function find(input: Checking): readonly Observation[] {
  const { ledger } = input.evidence;
  if (ledger === null) return [];
  const filled = fillForms(input.definitions, {
    cube: ledger.cube,
    year: input.year,
    functionalName: (code) => (input.book === null ? code : nameOfCode(input.book.functional, code, new Map())),
  });
  const gaps = filled.flatMap((form) => gapsOf(form, input));
  const entriesAt = (ref: CellRef): readonly number[] => {
    const { definitions, year } = input;
    const groups = new Set(
      groupsBehind(ref, { definitions, forms: filled, cube: ledger.cube, year }).map((one) => one.group),
    );
    return entriesOfGroups(
      input,
      input.groups().filter(({ index }) => groups.has(index)),
    );
  };
  return gaps.map((gap) => observe(gap, { input, gaps, entriesAt }));
}

/** Cells of one form that differ, printed rows that the ledger does not have included. */
function gapsOf(form: FilledForm, { figures, definitions }: Checking): readonly Gap[] {
  const definition = definitions.find((candidate) => candidate.id === form.id);
  const printedForm = figures.forms.get(form.id);
  if (definition === undefined || printedForm === undefined) return [];
  const booked = new Map(form.rows.map((row) => [row.id, row]));
  const rows = new Set([...booked.keys(), ...printedForm.rows.map((row) => row.id)]);
  const parents = new Set([...rows].map((row) => row.slice(0, -2)));
  return [...rows].flatMap((row) =>
    parents.has(row) && /^\d+$/.test(row) && definition.rows.kind === "byFunction"
      ? []
      : leafColumns(definition, row).flatMap((column): readonly Gap[] => {
          const place = placeAt(form.id, row, column);
          const figure = figureAt(figures, place.ref);
          const cell = booked.get(row)?.cells[column];
          const ledgerSum = cell?.kind === "amount" ? cell.yuan : Yuan.zero;
          const expected = figures.basis === "exact" ? ledgerSum : Yuan.ofWan(ledgerSum.toWan());
          const printed = figure.kind === "blank" ? Yuan.zero : (figure.yuan ?? Yuan.ofWan(figure.wan));
          const gap = printed.minus(expected);
          return gap.isZero() ? [] : [{ place, printed, booked: ledgerSum, gap }];
        }),
  );
}

/** Columns of a row that entries reach directly. */
function leafColumns({ rows, columns, sides }: FormDefinition, row: string): readonly string[] {
  const own = columns.filter(({ source }) => source.kind === "entries").map(({ id }) => id);
  if (rows.kind === "byFunction") return row === "total" ? [] : own;
  const line = rows.lines.find(({ id }) => id === row);
  if (line === undefined || line.source.kind !== "entries" || line.cells !== undefined) return [];
  return line.side === null || sides === null ? own : own.filter((id) => sides[line.side ?? "left"].includes(id));
}

interface Surroundings {
  readonly input: Checking;
  readonly gaps: readonly Gap[];
  readonly entriesAt: (ref: CellRef) => readonly number[];
}

function observe(gap: Gap, { input, gaps, entriesAt }: Surroundings): Observation {
  const names = namesOf(input);
  const said = `${placeName(gap.place, names)}：表中 ${inYuan(gap.printed)}，台账合计 ${inYuan(gap.booked)}`;
  const twin = gaps.find(
    (other) =>
      other.place.form === gap.place.form &&
      other.place.column === gap.place.column &&
      other.gap.equals(gap.gap.negated()),
  );
  const holder = gap.gap.isNegative() ? gap : (twin ?? gap);
  const entries = entriesOfAmount(input, entriesAt(holder.place.ref), gap.gap.absolute());
  const ledger = input.evidence.ledger?.ledger;
  const [entry] = entries;
  const hint =
    ledger === undefined || entry === undefined
      ? ""
      : twin === undefined
        ? `，${rowName(ledger, entry)}有一笔 ${inYuan(amountOfRow(ledger, entry))}`
        : `，${rowName(ledger, entry)}的一笔 ${inYuan(amountOfRow(ledger, entry))} 在台账和表中列在不同的行`;
  const cells = twin === undefined ? [gap.place.ref] : [gap.place.ref, twin.place.ref];
  const amounts = { expected: gap.booked, actual: gap.printed };
  return { verdict: "error", cells, entries: () => entries, amounts, message: `${said}${hint}。请核对改正其中一处。` };
}

/** Entries of exactly this amount, or of what prints the same where only that is known. */
function entriesOfAmount({ figures, evidence }: Checking, entries: readonly number[], amount: Yuan): readonly number[] {
  const ledger = evidence.ledger?.ledger;
  if (ledger === undefined) return [];
  return entries.filter((row) => {
    const booked = amountOfRow(ledger, row).absolute();
    return figures.basis === "exact" ? booked.equals(amount) : booked.toWan().equals(amount.toWan());
  });
}

export const tablesRepeatLedger = {
  id: "tablesRepeatLedger",
  title: "各表每一格应等于台账中对应分录之和",
  clause: "L-01",
  basis: "表格由台账逐笔汇总；用于核对手工改过的表或单独的成表",
  severity: "error",
  check: { kind: "custom", reads: "entries", find },
  examples: {
    passes: [
      {
        cells: { "basicExpenditure.302.actual": "3260.00", "basicExpenditure.30217.actual": "3260.00" },
        entries: [{ functional: "2012901", economic: "30217", yuan: "3260.00" }],
      },
    ],
    fails: [
      {
        cells: { "basicExpenditure.302.actual": "3260.00", "basicExpenditure.30217.actual": "3260.00" },
        entries: [{ functional: "2012901", economic: "30299", yuan: "3260.00" }],
      },
    ],
  },
} as const satisfies Rule;
