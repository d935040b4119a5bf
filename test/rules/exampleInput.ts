import { standardBook } from "../../src/accounts";
import { partsOfRef, type Cell, type CellRef, type FilledForm, type FilledRow } from "../../src/fill";
import { forms, type FormId } from "../../src/forms";
import { Wan, Yuan } from "../../src/money";
import { figuresOf, noEvidence, shownFigures, type CheckInput, type Figures, type ShownForm } from "../../src/rules";
import type { EvidenceExample, Example, ExampleCells } from "../../src/rules/rule";
import { ledgerOf } from "./ledgerOf";

/** What a rule is shown for an example: cells in 万元, or in 元 beside a ledger. */
export function exampleInput(example: Example): CheckInput {
  const { cells, entries, labels, previousYear, evidence } = readExample(example);
  return {
    definitions: forms,
    figures: entries === undefined ? shownOf(cells, labels ?? {}) : exactOf(cells, labels ?? {}),
    year: 2023,
    book: standardBook,
    evidence: {
      ...noEvidence,
      ...evidence,
      ledger: entries === undefined ? null : ledgerOf(entries),
      previousYear: previousYear === undefined ? null : shownOf(previousYear, {}),
    },
  };
}

function readExample(example: Example): EvidenceExample {
  return isEvidence(example) ? example : { cells: example };
}

function isEvidence(example: Example): example is EvidenceExample {
  return "cells" in example;
}

function shownOf(cells: ExampleCells, labels: Readonly<Record<string, string>>): Figures {
  const wanOf = (text: string): Wan | null => (text === "" ? null : Wan.of(text));
  return shownFigures(formsOf(cells, labels, wanOf) satisfies readonly ShownForm[]);
}

function exactOf(cells: ExampleCells, labels: Readonly<Record<string, string>>): Figures {
  const cellOf = (text: string): Cell => (text === "" ? { kind: "blank" } : { kind: "amount", yuan: Yuan.of(text) });
  const filled = formsOf(cells, labels, cellOf).map((form): FilledForm => ({
    ...form,
    empty: false,
    rows: form.rows.map((row): FilledRow => ({ ...row, line: null })),
  }));
  return figuresOf(filled);
}

interface PlainForm<Value> {
  readonly id: FormId;
  readonly columns: readonly string[];
  readonly rows: readonly { id: string; label: string; side: null; cells: Readonly<Record<string, Value>> }[];
}

/** The tables that hold these cells, every column of the definition among them. */
function formsOf<Value>(
  cells: ExampleCells,
  labels: Readonly<Record<string, string>>,
  read: (text: string) => Value,
): readonly PlainForm<Value>[] {
  const byForm = new Map<FormId, Map<string, Record<string, Value>>>();
  for (const [ref, text] of Object.entries(cells)) {
    const { form, row, column } = partsOfRef(ref as CellRef);
    const rows = byForm.get(form) ?? new Map<string, Record<string, Value>>();
    byForm.set(form, rows);
    rows.set(row, { ...rows.get(row), [column]: read(text ?? "") });
  }
  return [...byForm].map(([id, rows]) => ({
    id,
    columns: columnsOf(id, [...rows.values()]),
    rows: [...rows].map(([row, values]) => ({
      id: row,
      label: labels[`${id}.${row}`] ?? "",
      side: null,
      cells: values,
    })),
  }));
}

function columnsOf<Value>(id: FormId, rows: readonly Readonly<Record<string, Value>>[]): readonly string[] {
  const defined = forms.find((form) => form.id === id)?.columns.map((column) => column.id) ?? [];
  return [...new Set([...defined, ...rows.flatMap((row) => Object.keys(row))])];
}
