import { roundingBound, Wan } from "../../../money";
import type { ClaimOf } from "../claim";
import { claimsOf, mistakeAt, placeIn, typedWan } from "../mistakes";
import { messages } from "../messages";
import type { Mistake, TextReading, TextRule } from "../textRule";

const parts = ["政府采购货物支出", "政府采购工程支出", "政府采购服务支出"];

export const partsAddUp: TextRule = {
  id: "partsAddUp",
  title: "政府采购总额等于货物、工程、服务之和，授予小微企业的不大于授予中小企业的",
  clause: "N-15",
  examples: {
    passes: [
      "十一、政府采购支出情况说明\n2023年度政府采购支出总额90万元，其中：政府采购货物支出30万元、政府采购工程支出0万元、政府采购服务支出60万元。",
    ],
    fails: [
      "十一、政府采购支出情况说明\n2023年度政府采购支出总额99万元，其中：政府采购货物支出30万元、政府采购工程支出0万元、政府采购服务支出60万元。",
      "十一、政府采购支出情况说明\n授予中小企业合同金额30万元，其中：授予小微企业合同金额60万元。",
    ],
  },
  find: (reading) => [...sumMistakes(reading), ...awardMistakes(reading)],
};

function told(reading: TextReading, name: string): ClaimOf<"amount"> | undefined {
  return claimsOf(reading, "amount").find(({ value }) => value.name === name);
}

function sumMistakes(reading: TextReading): readonly Mistake[] {
  const total = told(reading, "政府采购支出总额");
  const found = parts.flatMap((name) => told(reading, name) ?? []);
  const shown = found.flatMap((claim) => typedWan(claim) ?? []);
  const typed = total === undefined ? null : typedWan(total);
  if (total === undefined || typed === null || shown.length !== parts.length) return [];
  const sum = Wan.ofHundredths(shown.reduce((all, amount) => all + amount.hundredths(), 0n));
  const gap = sum.hundredths() - typed.hundredths();
  const bound = roundingBound(shown.length, 1).hundredths();
  if (gap <= bound && -gap <= bound) return [];
  const said = { text: total.text, parts: "货物、工程、服务", sum: `${sum.toShown()} 万元` };
  return [mistakeAt(total, messages.sumOfParts(placeIn(reading, total), said), { expected: sum, actual: typed })];
}

function awardMistakes(reading: TextReading): readonly Mistake[] {
  const names = ["授予小微企业合同金额", "授予中小企业合同金额", "政府采购支出总额"];
  const [small, medium, total] = names.map((name) => told(reading, name));
  return [
    [small, medium],
    [medium, total],
  ].flatMap(([part, whole]) => {
    const [left, right] = [part, whole].map((claim) => (claim === undefined ? null : typedWan(claim)));
    if (part === undefined || whole === undefined || left === null || right === null) return [];
    if (left === undefined || right === undefined || left.compare(right) <= 0) return [];
    const said = { text: part.text, whole: whole.value.name };
    return [mistakeAt(part, messages.partExceeds(placeIn(reading, part), said), { expected: right, actual: left })];
  });
}
