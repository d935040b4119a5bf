import { runMutations } from "../../bench/mutations";

test("of 150 right texts none is faulted, and a single change in each is found", () => {
  const { scores, missed, falseFindings } = runMutations(150);
  expect(falseFindings).toEqual([]);
  expect(missed).toEqual([]);
  expect(scores.reduce((sum, { made }) => sum + made, 0)).toBe(150);
});
