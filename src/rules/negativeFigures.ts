import type { Checking } from "./check/checking";
import type { Figure, FigureForm, FigureRow } from "./check/figures";
import { namesOf } from "./check/names";
import { placeAt } from "./check/places";
import { inWan, placeName } from "./messages";
import type { Observation, Rule } from "./rule";

/** Columns and rows that may well be negative: a balance that is overdrawn is another matter. */
const balances = new Set(["summary.line59", "appropriationSummary.line60"]);

function find(row: FigureRow, form: FigureForm, input: Checking): readonly Observation[] {
  return Object.entries(row.cells).flatMap(([column, figure]): readonly Observation[] => {
    if (figure.kind === "blank" || !isNegative(figure)) return [];
    const place = placeAt(form.id, row.id, column);
    const isBalance = column === "closing" || balances.has(`${form.id}.${row.id}`);
    const advice = isBalance
      ? "请核对是否漏记收入、年初结转和结余或多记支出"
      : "请确认是否为跨年退款或更正，并在文字中说明";
    const message = `${placeName(place, namesOf(input))} ${inWan(figure.wan)}，是负数。${advice}。`;
    return [{ verdict: "confirm", cells: [place.ref], message }];
  });
}

function isNegative(figure: Figure): boolean {
  return figure.kind === "amount" && (figure.yuan?.isNegative() ?? figure.wan.isNegative());
}

export const negativeFigures = {
  id: "negativeFigures",
  title: "表中的负数须确认并说明",
  clause: "L-07",
  basis: "跨年退款可使单元格为负数，须作解释",
  severity: "confirm",
  check: { kind: "eachRow", forms: "all", find },
  examples: {
    passes: [{ "expenditure.2012906.basic": "5.00" }],
    fails: [{ "expenditure.2012906.basic": "-5.00" }],
  },
} as const satisfies Rule;
