import type { CellValue } from "../../files";
import { lookUpHeading } from "../aliases/lookUp";
import { isReadField, type ReadField } from "../fields";
import { plainText } from "../parseCode";

/** Short names of auxiliaries that no heading has. */
const shortNames: Readonly<Record<string, ReadField>> = {
  功能: "functional",
  经济: "economic",
  部门经济: "economic",
  资金: "fund",
  性质: "fund",
  项目: "project",
  部门: "entity",
  支出类型: "nature",
  支出性质: "nature",
  项目类别: "nature",
};

const bracketed = /[[【]([^[\]【】:：]+)[:：]([^[\]【】]*)[\]】]/g;
const listed = /^[^:：;；|\n]+[:：][^;；|\n]+(?:[;；|\n][^:：;；|\n]+[:：][^;；|\n]*)*[;；]?$/;

/**
 * The auxiliaries a cell spells out: "[功能:2012906-工会事务][经济:30201-办公费]", or "功能分类：2012906；项目：…". Names
 * nobody knows are passed over; null where the cell spells out none.
 */
export function parseAuxiliary(cell: CellValue): Partial<Record<ReadField, string>> | null {
  if (typeof cell !== "string") return null;
  const pairs = [...cell.matchAll(bracketed)].map(([, name = "", value = ""]) => [name, value] as const);
  const found = pairs.length > 0 ? pairs : listed.test(cell.trim()) ? cell.split(/[;；|\n]/).map(pairOf) : [];
  const known = found.flatMap(([name, value]) => {
    const field = fieldOf(name);
    return field === null || value.trim() === "" ? [] : [[field, value.trim()] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}

function pairOf(text: string): readonly [string, string] {
  const at = text.search(/[:：]/);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function fieldOf(name: string): ReadField | null {
  const word = plainText(name);
  const short = shortNames[word];
  if (short !== undefined) return short;
  const match = lookUpHeading(word).find(({ field }) => isReadField(field));
  return match !== undefined && isReadField(match.field) ? match.field : null;
}
