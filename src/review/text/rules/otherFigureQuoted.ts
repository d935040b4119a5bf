import { partsOfRef } from "../../../fill";
import type { ClaimOf } from "../claim";
import { claimsOf, isShownAs, mistakeAt, placeIn, typedWan } from "../mistakes";
import { messages } from "../messages";
import { figureValue, type TextContext, type Value } from "../textContext";
import type { TextRule } from "../textRule";

export const otherFigureQuoted: TextRule = {
  id: "otherFigureQuoted",
  title: "不应引用上年、预算或表中其他栏的数字",
  clause: "N-19",
  examples: {
    passes: [
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：基本支出204.84万元，占2.09%；项目支出9,610.28万元，占97.91%。",
    ],
    fails: [
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：基本支出9,610.28万元，占2.09%；项目支出204.84万元，占97.91%。",
      "一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为5,055.07万元。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "amount").flatMap((claim) => {
      const other = otherFigureOf(claim, reading.context);
      const { yuan, name, refs } = claim.value;
      if (other === null || yuan === null) return [];
      const said = { text: claim.text, name, value: yuan, other: other.name };
      const message = messages.otherFigure(placeIn(reading, claim), said);
      return [
        mistakeAt(claim, message, { cells: [...refs, ...other.refs], expected: yuan.toWan(), actual: typedWan(claim) }),
      ];
    }),
};

/** The figure an amount was taken from by mistake: last year's, the budget's or that of another column; else null. */
export function otherFigureOf(claim: ClaimOf<"amount">, context: TextContext): Value | null {
  const { yuan, name } = claim.value;
  if (yuan === null || isShownAs(yuan, claim)) return null;
  const { subject } = claim;
  const others = [subject?.actual, subject?.budget, subject?.lastYear, ...columnsBeside(claim, context)];
  const taken = others.find(
    (other) =>
      other !== undefined &&
      other !== null &&
      other.name !== name &&
      other.yuan !== null &&
      !other.yuan.isZero() &&
      isShownAs(other.yuan, claim),
  );
  return taken ?? null;
}

/** The same row in the other columns of its form. */
function columnsBeside({ value }: ClaimOf<"amount">, context: TextContext): readonly Value[] {
  const [ref] = value.refs;
  if (ref === undefined) return [];
  const { form, row, column } = partsOfRef(ref);
  const definition = context.forms.find(({ id }) => id === form);
  const columns = definition?.columns.filter((other) => other !== column) ?? [];
  return columns.map((other) =>
    figureValue(
      context,
      { ref: `${form}.${row}.${other}`, of: "current" },
      `同一行“${headings[other] ?? other}”栏的数字`,
    ),
  );
}

const headings: Readonly<Record<string, string>> = {
  total: "合计",
  basic: "基本支出",
  project: "项目支出",
  appropriation: "财政拨款收入",
  publicService: "事业收入",
  commercial: "经营",
  other: "其他收入",
  opening: "年初结转和结余",
  revenue: "本年收入",
  closing: "年末结转和结余",
  abroad: "因公出国（境）费",
  vehicles: "公务用车购置及运行维护费",
  vehiclePurchase: "公务用车购置费",
  vehicleRunning: "公务用车运行维护费",
  reception: "公务接待费",
  conference: "会议费",
  training: "培训费",
};
