import type { CellValue } from "../../src/files";
import { excelLimits } from "../../src/workbench/host";
import { isFilePaying } from "../../taskpane/desk/readingFile";
import type { Session } from "../../taskpane/session";
import { officeDesk } from "../excel/desk";
import { openOver, rows, type OpenPane } from "./openPane";
import type { Workbook } from "../../src/excel";

/** The sample's ledger many times over, large enough to take several slices and blocks. */
const long: readonly (readonly CellValue[])[] = [
  ...rows.slice(0, 1),
  ...Array.from({ length: 40 }, () => rows.slice(1)).flat(),
];

async function readOver(fileFrom: number) {
  const desk = officeDesk();
  desk.addSheet("台账", long);
  const pane: OpenPane<Workbook> = await openOver(desk.workbook, fileFrom);
  const before = { ...desk.host.control };
  const session: Session = await pane.send({ kind: "readLedger" });
  const { control } = desk.host;
  return {
    desk,
    pane,
    session,
    requests: control.requests - before.requests,
    bytes: control.responseBytes - before.responseBytes,
  };
}

test.each([
  [[200_000], [200_000], true, "a large ledger that is the workbook"],
  [[199_999], [199_999], false, "a ledger that blocks read quickly enough"],
  [[200_000, 300_000], [200_000], false, "a large ledger in a workbook with more of something else"],
  [[200_000, 150_000, 20_000], [200_000, 150_000], true, "two sheets of ledger"],
])("of sheets with %j rows, reading %j as one file pays: %s (%s)", (sheets, wanted, pays) => {
  const sized = (heights: readonly number[]) => heights.map((height) => ({ height, width: 15 }));
  expect(isFilePaying(sized(sheets), sized(wanted), 3_000_000)).toBe(pays);
});

test("a workbook read as one file gives the same ledger as one read block by block, with fewer requests", async () => {
  const blocks = await readOver(Infinity);
  const file = await readOver(1);
  expect(file.session.progress).toEqual(blocks.session.progress);
  expect(blocks.desk.files.slices).toBe(0);
  expect(file.desk.files.slices).toBeGreaterThan(0);
  expect(file.desk.files.open).toBe(0);
  expect(file.requests).toBe(0);
  expect(blocks.requests).toBeGreaterThan(5);
  expect(blocks.bytes).toBeGreaterThan(1_000_000);
  expect(file.desk.host.book.kept.writes).toBe(0);
});

test("an edit that is not saved yet is in the file, too", async () => {
  const { desk, pane } = await readOver(1);
  const [ledger] = desk.host.book.sheets.filter(({ name }) => name === "台账");
  desk.paste(ledger?.id ?? "", { row: long.length, column: 0 }, long.slice(1, 3));
  const { progress } = await pane.send({ kind: "readLedger" });
  expect(progress).toMatchObject({ source: { entries: long.length - 1 + 2 } });
});

test.each([
  ["refused", "Internal Error"],
  ["broken", ""],
])("a file that is %s is no harm: the ledger is read block by block", async (how) => {
  const desk = officeDesk();
  desk.addSheet("台账", long);
  const pane = await openOver(desk.workbook, 1);
  if (how === "refused") desk.files.open = 2;
  else desk.files.bytesNow = () => Promise.resolve(new Uint8Array([1, 2, 3]));
  const { progress } = await pane.send({ kind: "readLedger" });
  expect(progress).toMatchObject({ step: "read", source: { entries: long.length - 1 } });
  expect(desk.files.open).toBe(how === "refused" ? 2 : 0);
  expect(desk.host.control.largestResponse).toBeLessThan(excelLimits.responseBytes);
});

test("cancelling while the file is handed out closes it and leaves nothing", async () => {
  const desk = officeDesk();
  desk.addSheet("台账", long);
  const pane = await openOver(desk.workbook, 1);
  const bytes = desk.files.bytesNow;
  desk.files.bytesNow = () => {
    void pane.send({ kind: "cancel" });
    return bytes();
  };
  const { work, progress } = await pane.send({ kind: "readLedger" });
  expect(work).toEqual({ kind: "done", message: "已取消，工作簿没有改动。" });
  expect(progress.step).toBe("empty");
  await pane.settled();
  expect(desk.files.open).toBe(0);
});
