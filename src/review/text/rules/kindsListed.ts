import type { SectionReading } from "../readSection";
import { mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { Mistake, TextReading, TextRule } from "../textRule";

export const kindsListed: TextRule = {
  id: "kindsListed",
  title: "收入来源和支出类型有金额的都应写出，名称与表一致",
  clause: "N-03",
  examples: {
    passes: [
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：基本支出204.84万元，占2.09%；项目支出9,610.28万元，占97.91%。",
    ],
    fails: [
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：项目支出9,610.28万元，占97.91%。",
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：基本支出204.84万元，占2.09%；专项支出9,610.28万元，占97.91%。",
    ],
  },
  find: (reading) =>
    reading.sections
      .filter(({ section: { id } }) => id === "revenue" || id === "expenditure" || id === "procurement")
      .flatMap((section) => [...missingKinds(reading, section), ...unknownKinds(reading, section)]),
};

function missingKinds(reading: TextReading, { section, words, claims }: SectionReading): readonly Mistake[] {
  if (claims.some(({ kind }) => kind === "none") || section.id === "procurement") return [];
  const told = claims.flatMap((claim) => (claim.kind === "amount" ? [claim.subject] : []));
  const twice = (subject: (typeof words.subjects)[number]): boolean => told.filter((one) => one === subject).length > 1;
  return words.subjects.flatMap((subject) => {
    const { yuan, name, refs } = subject.actual;
    const place = { start: section.start, end: section.start + 1, section: section.id };
    if (yuan === null || (told.includes(subject) ? !twice(subject) : yuan.isZero())) return [];
    return [
      mistakeAt(place, messages.kindMissing(placeIn(reading, place), { name, value: yuan }), {
        cells: refs,
        expected: yuan.toWan(),
      }),
    ];
  });
}

/** Amounts whose name the table does not have. */
function unknownKinds(reading: TextReading, { loose }: SectionReading): readonly Mistake[] {
  return loose
    .filter(({ why, text }) => why === "unknown" && text.endsWith("元"))
    .map((number) => mistakeAt(number, messages.kindUnknown(placeIn(reading, number), number.text)));
}
