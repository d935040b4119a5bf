import { resolve } from "node:path";
import { roundingCells, roundingHeadings, type AdoptedRow } from "../facts";
import type { CellRef } from "../fill";
import type { FormId } from "../forms";
import {
  disclosureOf,
  figureInWords,
  findTable,
  totalsToRound,
  tryRounding,
  withAdopted,
  type Report,
  type RoundingWish,
  type Tried,
} from "../report";
import { loadHighs, methodNames } from "../rounding";
import { buildFrom, buildOptions } from "./build";
import { csvBytes } from "./csv";
import { readOptions, type Options } from "./options";
import { printProblems } from "./printReport";
import { exits, type Exit, type Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

/**
 * `rounding`: tries another rounding, lists each 0.01 it would change, and writes it down as 尾差处理.csv. Given to `build`
 * beside the ledger, with its reason filled in, that sheet adopts it; left out, nothing is adopted.
 */
export async function rounding(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, {
    values: ["out", "edition", "year", "department", "confirm", "method", "table", "total", "into", "reason"],
    flags: ["partial", "three-public"],
  });
  const out = options.value("out");
  if (options.files.length === 0 || out === null) throw new Error(text.rounding.needs);
  const outcome = await buildFrom(options.files, buildOptions(options), terminal);
  if (outcome.kind === "refused") {
    printProblems(outcome.problems, terminal);
    terminal.error(text.nothingWritten(out));
    return exits.nothingWritten;
  }
  const { report } = outcome;
  const wish = wishOf(report, options);
  if (wish === null) {
    printTotals(report, terminal);
    return exits.fine;
  }
  const tried = await tryRounding(report, wish, loadHighs);
  printTried(report, tried, terminal);
  if (tried.kind === "infeasible" || tried.refusal !== null) {
    terminal.out(disclosureOf(report).roundingSentence ?? text.rounding.nothing);
    terminal.error(text.nothingWritten(out));
    return exits.nothingWritten;
  }
  const rows = withAdopted(report, tried, options.value("reason") ?? "");
  await writeFolder(out, [{ name: text.rounding.file, bytes: csvOf(rows) }]);
  terminal.out(text.rounding.written(resolve(out), options.value("reason") !== null));
  return exits.fine;
}

function csvOf(rows: readonly AdoptedRow[]): Uint8Array {
  const lines = rows.map((row) => {
    const cells = roundingCells(row);
    return roundingHeadings.map((heading) => cells[heading]);
  });
  return csvBytes([roundingHeadings, ...lines]);
}

/** What is asked for; null where a total is still to be chosen from the list. */
function wishOf(report: Report, options: Options): RoundingWish | null {
  const allowThreePublic = options.isSet("three-public");
  const typed = options.value("method") ?? methodNames.controlled;
  switch (typed) {
    case methodNames.controlled:
    case "controlled":
      return { method: "controlled", forms: tableOf(report, options.value("table")), allowThreePublic };
    case methodNames.largestRemainder:
    case "largestRemainder":
    case methodNames.balancing:
    case "balancing": {
      const total = chosen("total", totalsToRound(report), options.value("total"));
      if (total === null) return null;
      const isWhole = typed === methodNames.largestRemainder || typed === "largestRemainder";
      if (isWhole) return { method: "largestRemainder", total: total.key, allowThreePublic };
      const into = chosen("into", total.parts, options.value("into"));
      return into === null ? null : { method: "balancing", total: total.key, into, allowThreePublic };
    }
    default:
      throw new Error(text.rounding.badMethod(typed, Object.values(methodNames)));
  }
}

function tableOf({ edition }: Report, typed: string | null): "all" | FormId {
  if (typed === null) return "all";
  const found = findTable(edition, typed);
  if (found.kind === "found") return found.value;
  throw new Error(text.rounding.badTable(typed, found.known));
}

/** The one a person gives the number of, as the list counts from 1. */
function chosen<Item>(option: "total" | "into", list: readonly Item[], typed: string | null): Item | null {
  if (typed === null) return null;
  const item = /^\d+$/.test(typed) ? list[Number(typed) - 1] : undefined;
  if (item === undefined) throw new Error(text.rounding.badNumber(option, typed, list.length));
  return item;
}

function printTotals(report: Report, terminal: Terminal): void {
  const name = (cell: CellRef): string => figureInWords(report, cell);
  const totals = totalsToRound(report);
  terminal.out(totals.length === 0 ? text.rounding.nothing : text.rounding.choose);
  totals.forEach(({ cell, parts, gap }, index) => {
    terminal.out(text.rounding.total(index + 1, name(cell), gap.toString()));
    parts.forEach((part, at) => {
      terminal.out(text.rounding.part(at + 1, name(part)));
    });
  });
}

function printTried(report: Report, tried: Tried, terminal: Terminal): void {
  if (tried.kind === "infeasible") {
    terminal.out(tried.message);
    return;
  }
  terminal.out(text.rounding.changes(methodNames[tried.method], tried.changes.length, tried.isFewest));
  for (const { cell, from, to } of tried.changes) {
    terminal.out(text.rounding.change(figureInWords(report, cell), from.toShown(), to.toShown()));
  }
  if (tried.gapsLeft.length > 0) terminal.out(text.rounding.gapsLeft(tried.gapsLeft.length));
  if (tried.refusal !== null) terminal.out(tried.refusal);
}
