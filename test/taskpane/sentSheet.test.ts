import { buildSheet, type CellValue } from "../../src/files";
import { receiveQuestion, sendQuestion } from "../../taskpane/engine/sentQuestion";

test.each<[readonly CellValue[], string]>([
  [[1, 2.5, -0.01], "numbers move as one block"],
  [["记-1", null, "记-2"], "texts and blanks go as one text"],
  [["甲\0乙", "丙"], "a text that holds the separator goes as it is"],
  [[1, "甲", null, true, { kind: "fault", text: "#REF!" }], "a mixed column goes as it is"],
  [[], "nothing"],
])("a sheet of %j arrives in the engine as it was read: %s", (cells) => {
  const sheet = buildSheet(
    "台账",
    cells.map((cell) => [cell]),
  );
  const plain = { ...sheet, width: 1, columns: [{ kind: "plain" as const, values: cells }] };
  for (const one of [sheet, plain]) {
    const asked = { kind: "read" as const, ledger: [one], facts: [], mappings: [] };
    const { question, movable } = sendQuestion(asked);
    expect(receiveQuestion(structuredClone(question, { transfer: [...movable] }))).toEqual(asked);
  }
});
