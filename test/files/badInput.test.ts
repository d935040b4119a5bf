import { strToU8, zipSync } from "fflate";
import { defaultLimits, readWorkbook } from "../../src/files";
import { filesOverLimits, refusedFiles } from "./badFiles";
import { refusalOf, xlsxParts } from "./fixtures";

test.each(refusedFiles.map(([name, source, kind, why]) => [name, kind, why, source] as const))(
  "%s is refused as %s: %s",
  async (_name, kind, _why, source) => {
    const refusal = await refusalOf(source, { file: "2023台账.xlsx" });
    expect(refusal?.kind).toBe(kind);
    expect(refusal?.message).toMatch(/^文件「2023台账\.xlsx」.*：.*。$/);
    expect(refusal?.message).not.toMatch(/抱歉|！|undefined|NaN/);
  },
);

test.each(filesOverLimits)(
  "%s over its limit is refused with a message that names the limit",
  async (_name, source, limits, kind) => {
    const refusal = await refusalOf(source, { limits });
    expect(refusal?.kind).toBe(kind);
    expect(refusal?.message).toMatch(kind === "zipBomb" ? /压缩比/ : /上限|超过/);
  },
);

test("a bomb stops before it unfolds: 64 MB of nothing are refused as soon as they pass the ratio", async () => {
  const parts = xlsxParts("");
  const bomb = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024).fill(0x20),
  });
  expect((await refusalOf(bomb))?.kind).toBe("zipBomb");
});

test("a refusal carries no sheet, row or value it does not know", async () => {
  const reading = await readWorkbook("a.xlsx", new Uint8Array(0), { limits: defaultLimits });
  expect(reading).toEqual({
    kind: "refused",
    problems: [
      {
        kind: "emptyFile",
        severity: "refuses",
        sheet: null,
        row: null,
        column: null,
        value: null,
        message: "文件「a.xlsx」：是空文件，没有任何内容。请重新导出后再读取。",
      },
    ],
  });
});
