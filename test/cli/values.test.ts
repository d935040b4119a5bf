import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { standardBook } from "../../src/accounts";
import { valuesCsv, withValues } from "../../src/cli/mappingFiles";
import { readOptions } from "../../src/cli/options";
import { lookOver, readLedger } from "../../src/ledger";
import { gatherSources } from "../../src/report";
import { sheetOf } from "../support/sheets";

const ledger = (name: string, fund: string) =>
  sheetOf(name, [
    ["年度", "收支", "资金性质", "功能科目编码", "支出类型", "金额"],
    ["2024", "支出", "市级经费", "2070101", "基本支出", "10.00"],
    ["2024", "支出", fund, "2070101", "项目支出", "5.00"],
  ]);

test("取值对应.csv lists a value of several sheets once, and what is written beside it holds for all of them", async () => {
  const sheets = [ledger("台账一", "市级经费"), ledger("台账、二", "区级经费")];
  const sources = gatherSources(sheets, standardBook);
  const input = { book: standardBook, reportYear: null };
  const csv = new TextDecoder().decode(valuesCsv(lookOver({ ...input, sheets: sources.ledgers })));
  const lines = csv.split(/\r?\n/);
  const shared = lines.filter((line) => line.includes("市级经费"));
  expect(shared).toEqual([expect.stringMatching(/^台账一、台账、二,资金性质,资金性质,市级经费,3,25\.00,,/)]);
  const file = join(mkdtempSync(join(tmpdir(), "values-")), "取值对应.csv");
  writeFileSync(file, csv.replace("市级经费,3,25.00,,", "市级经费,3,25.00,一般公共预算财政拨款,"));
  const options = readOptions(["--values", file], { values: ["values"], flags: [] });
  const { ledgers } = await withValues(sources, options);
  const { leftOut, controls } = readLedger({ ...input, sheets: ledgers });
  expect([controls.read.toString(), leftOut.rows]).toEqual(["25.00", 1]);
});
