import { appropriationFunds, type Fund } from "../accounts";
import { valueAt, type Ledger } from "../ledger";
import { Yuan } from "../money";
import type { CheckInput } from "./check/checkInput";
import { amountOfRow, inSheetOrder, rowName } from "./check/entries";
import { figureAt } from "./check/figures";
import { inWan, inYuan } from "./messages";
import type { Observation, Rule } from "./rule";
import {
  isAskedAbout,
  maySpeakOfThreePublic,
  sectionFor,
  suspectThreePublic,
  type Suspicion,
} from "./scan/suspectThreePublic";
import type { ThreePublicKind } from "./scan/threePublicWords";

const appropriations: readonly Fund[] = appropriationFunds;

const kindNames: Readonly<Record<ThreePublicKind, string>> = {
  abroad: "因公出国（境）",
  vehiclePurchase: "公务用车购置",
  vehicleRunning: "公务用车运行维护",
  reception: "公务接待",
  conference: "会议",
  training: "培训",
};

/** Each pair of 摘要 and section is judged once, however often it occurs. */
function find(input: CheckInput): readonly Observation[] {
  if (input.evidence.ledger === null) return [];
  const { ledger } = input.evidence.ledger;
  const answers = new Map<number, Suspicion | null>();
  const { summary, dimensions } = ledger;
  const { economic } = dimensions;
  const isAsked = askedRows(ledger, input.year);
  const mayRead = new Uint8Array(summary.values.length);
  const suspects = new Map<number, Suspicion>();
  for (let row = 0; row < ledger.size; row += 1) {
    if (!isAsked(row)) continue;
    const text = summary.codes[row] ?? 0;
    if (mayRead[text] === 0) mayRead[text] = maySpeakOfThreePublic(summary.values[text] ?? "") ? 1 : 2;
    if (mayRead[text] === 2) continue;
    const key = text * economic.values.length + (economic.codes[row] ?? 0);
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = suspectThreePublic(valueAt(summary, row), valueAt(economic, row));
      answers.set(key, answer);
    }
    if (answer !== null) suspects.set(row, answer);
  }
  return inSheetOrder(ledger, [...suspects.keys()]).flatMap((row) => {
    const suspicion = suspects.get(row);
    return suspicion === undefined ? [] : [observe(input, ledger, { row, suspicion })];
  });
}

/** 财政拨款支出 of the year in a section that may hold such costs wrongly: told from codes alone. */
function askedRows({ dimensions }: Ledger, year: number): (row: number) => boolean {
  const { year: years, measure, flow, fund, economic } = dimensions;
  const own = [years.values.indexOf(year), measure.values.indexOf("actual"), flow.values.indexOf("expenditure")];
  const isFund = Uint8Array.from(fund.values, (value) => (appropriations.includes(value) ? 1 : 0));
  const isSection = Uint8Array.from(economic.values, (value) => (isAskedAbout(value) ? 1 : 0));
  return (row) =>
    years.codes[row] === own[0] &&
    measure.codes[row] === own[1] &&
    flow.codes[row] === own[2] &&
    isFund[fund.codes[row] ?? 0] === 1 &&
    isSection[economic.codes[row] ?? 0] === 1;
}

interface Suspect {
  readonly row: number;
  readonly suspicion: Suspicion;
}

function observe({ figures }: CheckInput, ledger: Ledger, { row, suspicion }: Suspect): Observation {
  const { kind } = suspicion;
  const cell = `threePublicExpenses.actual.${kind}` as const;
  const figure = figureAt(figures, cell);
  const now = figure.kind === "blank" ? Yuan.zero : (figure.yuan ?? Yuan.ofWan(figure.wan));
  const amount = amountOfRow(ledger, row);
  const message =
    `${rowName(ledger, row)}：摘要「${valueAt(ledger.summary, row)}」像是${kindNames[kind]}费，经济科目是 ${valueAt(ledger.dimensions.economic, row)}，金额 ${inYuan(amount)}。` +
    `请确认；如调到 ${sectionFor(suspicion)}，“三公”经费表该栏将由 ${inWan(now.toWan())} 变为 ${inWan(now.plus(amount).toWan())}。`;
  return { verdict: "confirm", cells: [cell], entries: () => [row], message };
}

const dinner = {
  functional: "2012901",
  economic: "30299",
  yuan: "3260.00",
  summary: "接待省总工会检查组用餐",
} as const;

export const possibleThreePublic = {
  id: "possibleThreePublic",
  title: "摘要像接待、出国、公车、会议、培训而列在其他科目的支出须确认",
  clause: "L-11",
  basis: "检查发现接待费列入食堂餐费等其他科目",
  severity: "confirm",
  check: { kind: "custom", reads: "entries", find },
  examples: {
    passes: [{ cells: {}, entries: [{ ...dinner, summary: "支付职工食堂餐费" }] }],
    fails: [{ cells: {}, entries: [dinner] }],
  },
} as const satisfies Rule;
