import { readNature, type Nature } from "../../accounts";
import { bases } from "./messages";

/** What a row says that 支出类型 may be told from; "" where it says nothing, null where no column does. */
export interface NatureClues {
  /** Economic section or class; "" where none is stated. */
  readonly economic: string;
  readonly project: string | null;
  /** Words of the account and those above it, the lowest first. */
  readonly account: readonly string[];
}

/** A value told from other columns, and from what. */
export interface Inferred<Value> {
  readonly value: Value;
  /** In Chinese; rows of the same basis are shown, and accepted, together. */
  readonly basis: string;
}

const personnel =
  /离休费|退休费|离退休|工资|津贴|津补贴|奖金|绩效|公积金|社会保险|养老保险|医疗保险|职业年金|公用经费|工会经费|福利费|人员经费/;

/** Classes of economic expenditure that hold pay and pensions, and those that no basic expenditure is booked to. */
const classes: Readonly<Record<string, Exclude<Nature, "none">>> = {
  "301": "basic",
  "303": "basic",
  "309": "project",
  "311": "project",
  "312": "project",
  "313": "project",
};

/**
 * 支出类型 of a row that does not state it: by the account, else by the project's name, else by the economic class. A guess,
 * used only after a person accepted it; null where nothing tells.
 */
export function inferNature({ economic, project, account }: NatureClues): Inferred<Nature> | null {
  for (const word of account) {
    const found = readNature(word);
    if (found.kind === "known") return { value: found.nature, basis: bases.account(word) };
  }
  const above = economic.slice(0, 3);
  const byClass = classes[above];
  if (byClass === "project") return { value: byClass, basis: bases.economic(above) };
  if (project === null) return byClass === undefined ? null : { value: byClass, basis: bases.economic(above) };
  if (project === "") return { value: "basic", basis: bases.noProject };
  const word = personnel.exec(project)?.[0];
  return word === undefined
    ? { value: "project", basis: bases.hasProject }
    : { value: "basic", basis: bases.projectNames(word) };
}
