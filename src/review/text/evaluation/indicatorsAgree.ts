import { evenText } from "../evenText";
import { mistakeAt } from "../mistakes";
import { messages } from "../messages";
import type { Mistake, TextReading, TextRule } from "../textRule";
import { evaluationTables, type EvaluationTable } from "./evaluationTables";
import { table } from "./exampleTable";

export const indicatorsAgree: TextRule = {
  id: "indicatorsAgree",
  title: "同一绩效指标在各表和报告文字中的数字应相同",
  clause: "P-11",
  examples: {
    passes: [`${table({})}\n进行帮扶，补助人数500人。`],
    fails: [
      `${table({})}\n进行帮扶，补助人数350人。`,
      `${table({})}\n\n另一项目绩效自评表\n${table({ target: "300人", actual: "300人" })}`,
    ],
  },
  find: (reading) => {
    const tables = evaluationTables(reading.text);
    return [...betweenTables(tables), ...inWords(reading, tables)];
  },
};

function betweenTables(tables: readonly EvaluationTable[]): readonly Mistake[] {
  const all = tables.flatMap(({ title, groups }) =>
    groups.flatMap(({ indicators }) => indicators.map((one) => ({ ...one, title }))),
  );
  return all.flatMap((indicator, index) => {
    const first = all.findIndex(({ name }) => name === indicator.name);
    const other = all[first];
    if (other === undefined || first >= index || indicator.name.length < 4 || !/\d+\s*[户人]/.test(indicator.target))
      return [];
    if (wordsOf(other.target) !== wordsOf(indicator.target)) return [];
    if (other.target === indicator.target && other.actual === indicator.actual) return [];
    const said = {
      name: indicator.name,
      first: `${other.target}／${other.actual}`,
      second: `${indicator.target}／${indicator.actual}`,
    };
    return [
      mistakeAt({ ...indicator, section: null }, messages.toldTwice(indicator.title, said), { verdict: "confirm" }),
    ];
  });
}

/** A value without its numbers: only values that speak of the same can disagree. */
function wordsOf(value: string): string {
  return value.replace(/[\d.,，≥≤]+/g, "#").replace(/\s/g, "");
}

/** 网络运行和平台开发数量3个 in the report beside ≥7个 in the table. */
function inWords({ text }: TextReading, tables: readonly EvaluationTable[]): readonly Mistake[] {
  const even = evenText(text);
  const indicators = tables.flatMap(({ groups }) => groups.flatMap((group) => group.indicators));
  return indicators.flatMap(({ name, target, actual }) => {
    if (name.length < 4 || !/\d/.test(target)) return [];
    const values = [...`${target} ${actual}`.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => digits);
    return [...even.matchAll(new RegExp(`${escaped(name)}[为是达到约]*(\\d+(?:\\.\\d+)?)`, "g"))].flatMap((match) => {
      const end = match.index + match[0].length;
      const isInTable = (even.slice(even.lastIndexOf("\n", match.index) + 1, end).match(/\t/g) ?? []).length > 0;
      if (isInTable || values.includes(match[1] ?? "")) return [];
      const said = { name, first: actual, second: match[1] ?? "" };
      return [
        mistakeAt({ start: match.index, end, section: null }, messages.toldTwice("绩效自评", said), {
          verdict: "confirm",
        }),
      ];
    });
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
