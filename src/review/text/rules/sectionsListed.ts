import { evenText } from "../evenText";
import type { ClaimOf } from "../claim";
import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { Mistake, TextReading, TextRule } from "../textRule";

const classes: Readonly<Record<string, readonly string[]>> = {
  人员经费: ["301", "303"],
  公用经费: ["302", "307", "310", "399"],
};

export const sectionsListed: TextRule = {
  id: "sectionsListed",
  title: "人员经费和公用经费只列举有金额的款级科目，一个也不缺",
  clause: "N-10",
  examples: {
    passes: [
      "六、一般公共预算财政拨款基本支出决算情况说明\n（一）人员经费204.84万元，主要包括：离休费、退休费。\n（二）公用经费0万元。",
    ],
    fails: [
      "六、一般公共预算财政拨款基本支出决算情况说明\n（一）人员经费204.84万元，主要包括：离休费、退休费、生活补助。",
      "六、一般公共预算财政拨款基本支出决算情况说明\n（一）人员经费204.84万元，主要包括：退休费。",
      "六、一般公共预算财政拨款基本支出决算情况说明\n（一）人员经费204.84万元。",
    ],
  },
  find: (reading) => {
    const lists = claimsOf(reading, "list");
    const told = claimsOf(reading, "amount").flatMap((claim) => {
      const name = claim.subject?.words[0] ?? "";
      return claim.section === "basicExpenditure" && classes[name] !== undefined ? [{ ...claim, name }] : [];
    });
    return told.flatMap((claim) => {
      const list = lists.find(({ of }) => of?.words[0] === claim.name);
      return listMistakes(reading, { ...claim, list });
    });
  },
};

function listMistakes(
  reading: TextReading,
  told: ClaimOf<"amount"> & { readonly name: string; readonly list: ClaimOf<"list"> | undefined },
): readonly Mistake[] {
  const present = sectionsOf(reading, classes[told.name] ?? []);
  const place = placeIn(reading, told);
  const seen = new Set<string>();
  const wrong = (told.list?.names ?? []).flatMap(({ start, end, text }) => {
    const isRight = present.some(({ label }) => label === text) && !seen.has(text);
    seen.add(text);
    return isRight
      ? []
      : [mistakeAt({ start, end, section: told.section }, messages.listedWrongly(place, { text, of: told.name }))];
  });
  const missing = present
    .filter(({ label }) => !seen.has(label))
    .map(({ ref, label, yuan }) =>
      mistakeAt(told.list ?? told, messages.notListed(place, { name: label, of: told.name, value: yuan }), {
        cells: [ref],
        expected: yuan.toWan(),
      }),
    );
  return [...wrong, ...missing];
}

/** Sections (款) of 公开06 that are not zero. */
function sectionsOf({ context }: TextReading, within: readonly string[]) {
  const rows = context.forms.find(({ id }) => id === "basicExpenditure")?.rows ?? [];
  return rows.flatMap(({ id, label, cells }) => {
    const cell = cells.actual;
    const isIn = id.length === 5 && within.includes(id.slice(0, 3)) && cell?.kind === "amount" && !cell.yuan.isZero();
    return isIn ? [{ ref: `basicExpenditure.${id}.actual` as const, label: evenText(label), yuan: cell.yuan }] : [];
  });
}
