import { textExtent, wrappedLines } from "../../src/layout/textExtent";

test.each([
  ["", 0, "nothing takes no room"],
  ["301", 3, "digits are half-width"],
  ["合计", 4, "Chinese characters take two"],
  ["“三公”", 8, "Chinese quotation marks are full-width"],
  ["𠮷", 2, "a character beyond 16 bits is one character"],
])("%j takes %i half-width characters: %s", (text, extent) => {
  expect(textExtent(text)).toBe(extent);
});

test.each([
  ["", 10, 1, "a blank still has a line"],
  ["合计", 4, 1, "what just fits"],
  ["合计数", 4, 2, "one character more"],
  ["一\n二", 10, 2, "a line end"],
])("%j in %i characters takes %i lines: %s", (text, width, lines) => {
  expect(wrappedLines(text, width)).toBe(lines);
});
