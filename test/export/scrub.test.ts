import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formats, writeFiles } from "../../src/export";
import { publishedReport } from "../../src/report";
import { reportOf } from "../support/build";
import { caseRows } from "../support/sheets";

/** Every kind of private or hidden content a ledger workbook may carry, each with a text that stands nowhere else. */
const seeds = {
  summary: "摘要密文张三丰110105194912310021",
  voucher: "凭证密文0001",
  payee: "收款人密文李四光",
  account: "6222000011112222333",
  handler: "经办密文王五六",
  remark: "备注密文甲乙丙",
  hiddenColumn: "隐藏列密文",
  hiddenSheet: "隐藏表密文",
  veryHiddenSheet: "深藏表密文",
  comment: "批注密文",
  link: "https://secret.example/path",
  definedName: "名称密文区域",
  creator: "作者密文",
  lastModifiedBy: "修改者密文",
  company: "公司密文",
  subject: "主题密文",
  header: "页眉密文",
  formula: "公式密文",
  validation: "选项密文",
  titleRow: "标题行密文",
  otherSheet: "别表密文",
  droppedRow: "合计行密文",
  customXml: "自定义部件密文",
  path: "C:\\机密目录\\台账.xlsx",
} as const;

async function seededWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, {
    creator: seeds.creator,
    lastModifiedBy: seeds.lastModifiedBy,
    company: seeds.company,
    subject: seeds.subject,
  });
  const sheet = book.addWorksheet("台账", { headerFooter: { oddHeader: seeds.header } });
  const [head = [], ...rows] = caseRows("xian-2023", "台账.csv");
  const [summary, voucher] = [head.indexOf("摘要"), head.indexOf("凭证号")];
  sheet.addRow([seeds.titleRow]);
  sheet.addRow([...head, "收款人", "收款账号", "经办人", "备注", "内部列"]);
  rows.forEach((row, index) => {
    const typed = row.map((cell, column) => (column === head.indexOf("金额") ? Number(cell) : cell));
    if (index === 0) [typed[summary], typed[voucher]] = [seeds.summary, seeds.voucher];
    sheet.addRow([...typed, seeds.payee, seeds.account, seeds.handler, seeds.remark, seeds.hiddenColumn]);
  });
  sheet.addRow(["", "", `合计 ${seeds.droppedRow}`]);
  sheet.getColumn(head.length + 5).hidden = true;
  sheet.getCell("A3").note = { texts: [{ text: seeds.comment }] };
  sheet.getCell("P3").value = { text: seeds.payee, hyperlink: seeds.link };
  sheet.getCell("R3").value = { formula: `"${seeds.formula}"`, result: seeds.formula };
  sheet.getCell("S3").dataValidation = { type: "list", allowBlank: true, formulae: [`"${seeds.validation}"`] };
  book.definedNames.add("台账!$A$1", seeds.definedName);
  book.addWorksheet("隐藏", { state: "hidden" }).addRow([seeds.hiddenSheet]);
  book.addWorksheet("深藏", { state: "veryHidden" }).addRow([seeds.veryHiddenSheet]);
  book.addWorksheet("通讯录").addRow([seeds.otherSheet, "电话"]);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  parts["customXml/item1.xml"] = strToU8(`<a>${seeds.customXml}</a>`);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  parts["xl/workbook.xml"] = strToU8(workbook.replace("<sheets>", `<!--${seeds.path}--><sheets>`));
  return zipSync(parts);
}

/** Everything a file says: its own bytes and those of every part, read as UTF-8 and as UTF-16. */
function textsOf(bytes: Uint8Array): readonly string[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.entries(unzipSync(bytes)).flatMap(([path, part]) => [path, ...textsOf(part)]) : [];
  return [Buffer.from(bytes).toString("utf8"), Buffer.from(bytes).toString("utf16le"), ...parts];
}

test("a ledger seeded with private and hidden content of every kind leaves none of it in any published file", async () => {
  const bytes = await seededWorkbook();
  const source = textsOf(bytes).join("\n");
  expect(Object.values(seeds).filter((seed) => !source.includes(seed))).toEqual([]);
  const report = await reportOf("/home/密文用户/台账.xlsx", bytes, { department: "西安市总工会（汇总）" });
  const published = formats.filter(({ isForPublication }) => isForPublication).map(({ fileName }) => fileName);
  for (const { fileName, bytes: written } of await writeFiles(publishedReport(report))) {
    if (!published.includes(fileName)) continue;
    const text = textsOf(written).join("\n");
    expect([fileName, [...Object.values(seeds), "密文用户", "密文"].filter((seed) => text.includes(seed))]).toEqual([
      fileName,
      [],
    ]);
  }
}, 60_000);

test("no published file holds a formula, comment, name, link, hidden sheet, custom part, author or date", async () => {
  const report = await reportOf("台账.xlsx", await seededWorkbook(), { department: "西安市总工会（汇总）" });
  for (const { fileName, bytes } of await writeFiles(publishedReport(report))) {
    if (!/\.(xlsx|docx)$/.test(fileName)) continue;
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, xml: strFromU8(part) }));
    expect(
      parts.filter(({ path }) => /comment|customXml|external|vba|embedding|custom\.xml|people/i.test(path)),
    ).toEqual([]);
    for (const { path, xml } of parts) {
      const found =
        /<f[ >]|<hyperlink |TargetMode="External"|<w:ins |<w:del |w:rsid|w:author|w:vanish|dcterms|<dc:creator>[^<]/.exec(
          xml,
        );
      expect([path, found?.[0] ?? null]).toEqual([path, null]);
    }
  }
}, 60_000);
