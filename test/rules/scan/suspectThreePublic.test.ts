import { sectionFor, suspectThreePublic } from "../../../src/rules/scan/suspectThreePublic";
import { labelledSummaries } from "./labelledSummaries";

it("finds hidden 三公 costs in the labelled vouchers with a precision and recall no worse than measured", () => {
  const judged = labelledSummaries.map(([summary, economic, truth]) => ({
    summary,
    truth,
    said: suspectThreePublic(summary, economic)?.kind ?? null,
  }));
  const asked = judged.filter(({ said }) => said !== null);
  const hidden = judged.filter(({ truth }) => truth !== null);
  const right = asked.filter(({ said, truth }) => said === truth);
  expect(right.length / asked.length).toBeGreaterThanOrEqual(0.95);
  expect(right.length / hidden.length).toBeGreaterThanOrEqual(0.9);
});

const vouchers: readonly (readonly [summary: string, economic: string, section: string | null, why: string])[] = [
  ["接待省总工会检查组用餐", "30299", "30217", "the case the inspection found under 食堂餐费"],
  ["接待省总工会检查组用餐", "30217", null, "already where it belongs"],
  ["出差接待住宿", "30211", null, "差旅费 is not 三公"],
  ["公务交通补贴", "30239", null, "其他交通费用 is not 三公"],
  ["发放1月培训补助", "30102", null, "pay is left alone"],
  ["", "30299", null, "no 摘要, no question"],
];

it.each(vouchers)("%s booked to %s is asked about as %s: %s", (summary, economic, section) => {
  const suspicion = suspectThreePublic(summary, economic);
  expect(suspicion === null ? null : sectionFor(suspicion)).toBe(section);
});
