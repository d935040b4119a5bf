import { bodyLines } from "../../src/export/docx/bodyLines";

const line = "二".repeat(27);

test.each([
  ["", 1, "an empty paragraph is a line"],
  ["二".repeat(25), 1, "the first line begins two characters in: 25 of 27 stand on it"],
  ["二".repeat(26), 2, "one more"],
  ["二".repeat(25) + line, 2, "every further line holds 27"],
  ["二".repeat(25) + line + "二", 3, "one more"],
  ["二".repeat(25) + "。", 2, "a mark takes the character before it along"],
  ["二".repeat(24) + "（二", 2, "an opening mark does not end a line"],
  ["二".repeat(24) + "9,815.11万元", 2, "a number is not broken"],
])("%j takes %i lines: %s", (text, lines) => {
  expect(bodyLines(text)).toBe(lines);
});
