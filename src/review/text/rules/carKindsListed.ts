import { mistakeAt, placeIn, sectionOf } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { carKinds } from "../words/facts";

export const carKindsListed: TextRule = {
  id: "carKindsListed",
  title: "补充资料中有数量的车辆都应列出",
  clause: "N-16",
  examples: { passes: ["十二、国有资产占用及购置情况说明\n本部门2023年度无国有资产占用及购置。"], fails: [] },
  find: (reading) => {
    const found = sectionOf(reading, "assets");
    if (found === undefined || found.claims.some(({ kind }) => kind === "none")) return [];
    const told = new Set(found.claims.flatMap((claim) => (claim.kind === "count" ? [claim.name] : [])));
    const { section } = found;
    return carKinds(reading.context)
      .filter((name) => !told.has(name))
      .map((name) => {
        const place = { start: section.start, end: section.start + 1, section: section.id };
        return mistakeAt(place, messages.carKindMissing(placeIn(reading, place), name));
      });
  },
};
