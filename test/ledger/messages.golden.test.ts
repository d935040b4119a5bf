import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { standardBook } from "../../src/accounts";
import type { Problem } from "../../src/files";
import { readLedger, withAnswers } from "../../src/ledger";
import { notices, rowComplaints, sheetComplaints } from "../../src/ledger/messages";
import { messageCases, type MessageCase } from "./messageCases";
import { mappingOf } from "./sampleCase";

const catalogue = join(__dirname, "../golden/messages-ledger.txt");

function problemsOf({ sheet, beside, answers, kind }: MessageCase): readonly Problem[] {
  const sheets = [sheet(), ...(beside?.() ?? [])].map((made) => ({
    sheet: made,
    mapping: withAnswers(mappingOf(made), answers ?? {}),
  }));
  return readLedger({ sheets, book: standardBook, reportYear: null }).problems.filter(
    (problem) => problem.kind === kind,
  );
}

function entryOf(one: MessageCase): string {
  const problems = problemsOf(one);
  const shown = problems.length > 2 ? problems.slice(-1) : problems.slice(0, 1);
  return shown.map(({ kind, severity, message }) => `${kind} [${severity}] ${one.input}\n  ${message}\n`).join("");
}

test.each(messageCases.map((one) => [one.kind, one.input, one] as const))("%s is told of %s", (_kind, _input, one) => {
  expect(problemsOf(one).length).toBeGreaterThan(0);
});

test("every kind of message the ledger gives has an input that causes it", () => {
  const kinds = new Set(messageCases.map(({ kind }) => kind.split(".")[0]));
  const all = [...Object.keys(rowComplaints), ...Object.keys(notices), ...Object.keys(sheetComplaints)];
  const renamed: Readonly<Record<string, string>> = { missingField: "missing", confirmation: "confirm" };
  const told = all.map((kind) => renamed[kind] ?? kind);
  expect(told.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test("the catalogue of ledger messages is up to date", () => {
  const text = messageCases.map(entryOf).join("");
  if (process.env["GOLDEN"] === "write") writeFileSync(catalogue, text);
  expect(existsSync(catalogue) ? readFileSync(catalogue, "utf8") : "").toBe(text);
});
