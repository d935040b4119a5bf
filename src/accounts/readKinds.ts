import type { Flow, Fund, Measure, Nature } from "./kinds";
import { flowValues, measureValues, natureValues } from "./lists/entryValues";
import { fundsExcluded, fundsNotInTables, fundValues } from "./lists/fundValues";
import { makeDictionary, readValue } from "./readValue";

interface Ask<Value> {
  readonly kind: "ask";
  /** The meanings to choose from, two or more. */
  readonly among: readonly Value[];
}

interface Unknown {
  readonly kind: "unknown";
}

/** What a value of 资金性质 means. */
export type FundAnswer =
  | { readonly kind: "known"; readonly fund: Fund }
  | Ask<Fund>
  /** Money that belongs into other tables (社会保险基金). */
  | { readonly kind: "notInTables" }
  /** Money held for others (往来款, 代管资金, 暂存): left out and listed. */
  | { readonly kind: "excluded" }
  | Unknown;

/** What a value of 支出类型 means. */
export type NatureAnswer = { readonly kind: "known"; readonly nature: Nature } | Ask<Nature> | Unknown;

/** What a value of 收支 means. */
export type FlowAnswer = { readonly kind: "known"; readonly flow: Flow } | Ask<Flow> | Unknown;

/** What a value of 数据类型 means. */
export type MeasureAnswer = { readonly kind: "known"; readonly measure: Measure } | Ask<Measure> | Unknown;

const funds = makeDictionary<Fund | "notInTables" | "excluded">([
  ...fundValues,
  { means: ["notInTables"], documented: fundsNotInTables, unverified: [] },
  { means: ["excluded"], documented: fundsExcluded, unverified: [] },
]);
const natures = makeDictionary(natureValues);
const flows = makeDictionary(flowValues);
const measures = makeDictionary(measureValues);

/** Reads a value of 资金性质, with or without its code. Blank is unknown. */
export function readFund(text: string): FundAnswer {
  const among = readValue(funds, text);
  const named = among.filter((value) => value !== "notInTables" && value !== "excluded");
  const [only] = among;
  if (among.length === 1 && (only === "notInTables" || only === "excluded")) return { kind: only };
  return answer(named, (fund) => ({ kind: "known", fund }));
}

/** Reads a value of 支出类型 or 项目类别 (基本支出, 人员类, 特定目标类 …). Blank is unknown. */
export function readNature(text: string): NatureAnswer {
  return answer(readValue(natures, text), (nature) => ({ kind: "known", nature }));
}

/** Reads a value of 收支. Blank is unknown. */
export function readFlow(text: string): FlowAnswer {
  return answer(readValue(flows, text), (flow) => ({ kind: "known", flow }));
}

/** Reads a value of 数据类型. Blank is unknown: the reader's default (决算) is its own. */
export function readMeasure(text: string): MeasureAnswer {
  return answer(readValue(measures, text), (measure) => ({ kind: "known", measure }));
}

function answer<Value, Known>(among: readonly Value[], known: (value: Value) => Known): Known | Ask<Value> | Unknown {
  const [only] = among;
  if (only === undefined) return { kind: "unknown" };
  return among.length === 1 ? known(only) : { kind: "ask", among };
}
