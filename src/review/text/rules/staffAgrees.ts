import { mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { Mistake, TextReading, TextRule } from "../textRule";
import { placesOf } from "./surface";

export const staffAgrees: TextRule = {
  id: "staffAgrees",
  title: "人员总数等于行政与事业之和，前后一致",
  clause: "N-19",
  examples: {
    passes: [
      "截至2023年底，本部门人员编制418人，其中行政编制52人、事业编制366人；实有人员260人，其中行政48人、事业212人。",
    ],
    fails: [
      "截至2023年底，实有人员261人，其中行政45人，事业215人。",
      "本部门实有人员260人，其中行政48人、事业212人。\n本部门实有人员259人，其中行政48人，事业211人。",
    ],
  },
  find: (reading) => [
    ...staffMistakes(reading, /人员编制(\d+)人，其中行政编制(\d+)人[，、]事业编制(\d+)人/g, "人员编制"),
    ...staffMistakes(reading, /实有人员(\d+)人，其中行政(\d+)人[，、]事业(\d+)人/g, "实有人员"),
  ],
};

function staffMistakes(reading: TextReading, pattern: RegExp, name: string): readonly Mistake[] {
  const places = placesOf(reading, pattern, "everywhere").map((place) => {
    const numbers = [...place.text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const [total = 0, administrative = 0, institution = 0] = numbers;
    return { ...place, total, sum: administrative + institution };
  });
  const [first] = places;
  return places.flatMap((place) => {
    const where = placeIn(reading, place);
    const said = { text: `${name}${place.total}人`, parts: "行政和事业", sum: `${place.sum} 人` };
    const twice = { name, first: `${first?.total ?? 0}人`, second: `${place.total}人` };
    return [
      ...(place.total === place.sum ? [] : [mistakeAt(place, messages.sumOfParts(where, said))]),
      ...(first === undefined || first.total === place.total
        ? []
        : [mistakeAt(place, messages.toldTwice(where, twice), { verdict: "confirm" })]),
    ];
  });
}
