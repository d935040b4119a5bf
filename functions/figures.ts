import { shownWan, type Cell } from "../src/fill";
import type { Miss } from "../src/report";
import { remedyFor, WrongInput } from "./inputs";

const words = { table: "表", row: "行", column: "列" } as const;
const mostListed = 12;

/** The message of a word that was not found: the nearest match, else what is allowed. */
export function refuseMiss({ what, typed, nearest, known }: Miss): never {
  const listed = `${known.slice(0, mostListed).join("、")}${known.length > mostListed ? "等" : ""}`;
  const remedy = remedyFor(nearest, `可用的${words[what]}：${listed}。`);
  throw new WrongInput("notAvailable", `没有${words[what]}「${typed}」，${remedy}`);
}

/** A cell as a number in 元 or 万元; the empty text for a blank. */
export function figureOf(cell: Cell, measure: "元" | "万元"): number | string {
  if (cell.kind === "blank") return "";
  return Number(measure === "元" ? cell.yuan.toString() : shownWan(cell).toString());
}
