import { cellOfRef } from "../src/fill";
import { nearestName, type ReportView } from "../src/report";
import { figureOf } from "./figures";
import { follow, type Stream } from "./follow";
import { isBlank, remedyFor, textOf, WrongInput, type Input, type Output } from "./inputs";

const items: Readonly<Record<string, string>> = {
  合计: "total",
  出国: "abroad",
  因公出国: "abroad",
  "因公出国（境）费": "abroad",
  公车: "vehicles",
  公务用车购置及运行维护费: "vehicles",
  购置: "vehiclePurchase",
  公务用车购置费: "vehiclePurchase",
  运行: "vehicleRunning",
  公务用车运行维护费: "vehicleRunning",
  接待: "reception",
  公务接待费: "reception",
  会议: "conference",
  会议费: "conference",
  培训: "training",
  培训费: "training",
};
const measures: Readonly<Record<string, string>> = {
  决算: "actual",
  决算数: "actual",
  预算: "budget",
  预算数: "budget",
  全年预算: "budget",
};

/**
 * 财政拨款“三公”经费、会议费、培训费（万元），取自公开09表。不填参数为本年决算合计；空白项得空文本。
 * @customfunction SANGONG
 * @streaming
 * @param {any} [item] 项目：合计、出国、公车、购置、运行、接待、会议费、培训费
 * @param {any} [measure] 口径：决算或预算（全年预算）
 * @param {any} [year] 年度，不填为报告年度
 * @param {CustomFunctions.StreamingInvocation<any>} invocation
 */
export function sangong(item: Input, measure: Input, year: Input, invocation: Stream): void {
  follow(invocation, (view) => lookUp(view, { item, measure, year }));
}

interface Arguments {
  readonly item: Input;
  readonly measure: Input;
  readonly year: Input;
}

function lookUp(view: ReportView, { item, measure, year }: Arguments): Output {
  const column = choose("项目", textOf(item) || "合计", items);
  const row = choose("口径", textOf(measure) || "决算", measures);
  const cell = cellOfRef(formsOf(view, year), `threePublicExpenses.${row}.${column}`);
  return cell === undefined ? "" : figureOf(cell, "万元");
}

/** The tables of the year asked for. */
function formsOf(view: ReportView, year: Input): ReportView["forms"] {
  if (isBlank(year) || Number(year) === view.year) return view.forms;
  if (Number(year) === view.year - 1 && view.lastYear !== null) return view.lastYear;
  const known = view.lastYear === null ? [view.year] : [view.year - 1, view.year];
  throw new WrongInput("notAvailable", `没有${textOf(year)}年度的数据。可用的年度：${known.join("、")}。`);
}

function choose(what: string, typed: string, known: Readonly<Record<string, string>>): string {
  const plain = typed.normalize("NFKC").replace(/\s/g, "");
  const found = Object.entries(known).find(([name]) => name.normalize("NFKC") === plain)?.[1];
  if (found !== undefined) return found;
  const nearest = nearestName(typed, Object.keys(known));
  const remedy = remedyFor(nearest, `可用的${what}：${Object.keys(known).join("、")}。`);
  throw new WrongInput("invalidValue", `没有「${typed}」，${remedy}`);
}
