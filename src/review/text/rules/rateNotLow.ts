import { mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { placesOf } from "./surface";

export const rateNotLow: TextRule = {
  id: "rateNotLow",
  title: "完成预算100%的项目不应写执行率低",
  clause: "N-17",
  examples: {
    passes: ["1. 网络运行费项目：全年预算数199.51万元，执行数199.51万元，完成预算的100%。发现的问题及原因：审核慢。"],
    fails: [
      "1. 网络运行费项目：全年预算数199.51万元，执行数199.51万元，完成预算的100%。发现的问题及原因：采购进度慢，导致执行率低。",
    ],
  },
  find: (reading) =>
    placesOf(reading, /(?<=完成预算的100[%％].*)(预算)?执行率(较|偏)?低/g, "everywhere").map((place) =>
      mistakeAt(place, messages.rateNotLow(placeIn(reading, place), place.text), { verdict: "confirm" }),
    ),
};
