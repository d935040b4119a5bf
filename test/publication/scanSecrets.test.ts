import { buildPublication, scanSecrets, type Publication, type Secret } from "../../src/publication";
import { caseReport } from "../support/samplePublication";

const publication = buildPublication(caseReport("xian-2023"));
const options = { contact: "（029）87221595", words: [] };

/** The document with one more paragraph in part one. */
function withText(text: string): Publication {
  const [overview, ...rest] = publication.parts;
  if (overview === undefined) throw new Error("no parts");
  const blocks = [...overview.blocks, { kind: "paragraph" as const, text }];
  return { ...publication, parts: [{ ...overview, blocks }, ...rest] };
}

function found(text: string, words: readonly string[] = []): readonly Secret[] {
  const before = scanSecrets(publication, { ...options, words }).map(({ key }) => key);
  return scanSecrets(withText(text), { ...options, words }).filter(({ key }) => !before.includes(key));
}

test("the reference document holds nothing of the kind, its own contact number included", () => {
  expect(scanSecrets(publication, options).map(({ message }) => message)).toEqual([]);
});

test.each<[string, string, string | null, string]>([
  ["身份证号11010519491231002X。", "identity", "110105********002X", "eighteen digits with their check digit"],
  ["身份证号110105 19491231 002X", "identity", "110105 ******** 002X", "broken by blanks"],
  ["身份证号１１０１０５１９４９１２３１００２Ｘ", "identity", "110105********002X", "in full width"],
  ["旧号130503670401001发放", "identity", "130503*****1001", "fifteen digits"],
  ["联系人手机13812345678。", "mobile", "138****5678", "a mobile number"],
  ["请拨138-1234-5678", "mobile", "138-****-5678", "a mobile number with hyphens"],
  ["电话（029）87221596", "telephone", null, "another landline"],
  ["电话029-87221596", "telephone", null, "a landline with a hyphen"],
  ["卡号6222021234567890128", "bankCard", "6222***********0128", "a card with its check digit"],
  ["账号：2610 0123 4567 89", "bankAccount", "**** **** **67 89", "an account"],
  ["公务用车陕A12345运行", "plate", "陕A****5", "a plate"],
  ["新能源车陕AD12345", "plate", "陕A*****5", "a plate of a new-energy car"],
  ["邮箱zhang@example.gov.cn", "email", null, "an address"],
  ["慰问困难职工：张建国、李秀英、王芳", "persons", "张某某、李某某、王某", "a list of names"],
  ["向困难职工欧阳建国家庭发放补助", "persons", "欧阳某某", "a name of four characters"],
  ["救助对象李秀英 500元", "persons", "李某某", "a name beside an amount"],
  ["本项属机密事项", "word", null, "a mark of secrecy"],
  ["较上年增加（减少）5万元", "word", null, "a piece of a template"],
])("%s is found as %s, mended %s: %s", (text, kind, mended) => {
  const secrets = found(text);
  expect(secrets.map((secret) => [secret.kind, secret.mended])).toContainEqual([kind, mended]);
  expect(secrets[0]?.place).toMatch(/^第一部分/);
});

test.each([
  ["项目编号110105194912310021。", "a wrong check digit"],
  ["金额12345678901.23元", "an amount"],
  ["预算98,151,123.82元", "an amount with separators"],
  ["文号（2021）1825号", "a document number"],
  ["联系电话：（029）87221595", "the contact itself"],
  ["6222021234567890123", "no check digit of a card"],
  ["补助对象包括：高级工、安全员、常态化", "words that begin like names"],
  ["困难职工帮扶：水费、电费、邮电费", "kinds of expenditure"],
  ["困难职工：离休费、退休费、抚恤金", "kinds of subsidies"],
  ["主要职责：办公室、宣传部、研究室", "offices"],
])("%s is left alone: %s", (text) => {
  expect(found(text).map(({ message }) => message)).toEqual([]);
});

test("a department's own words are looked for too", () => {
  expect(found("涉及甲工程", ["甲工程"]).map(({ found: word }) => word)).toEqual(["甲工程"]);
});

test("an item that is usually secret is pointed out in the tables", () => {
  const parts = publication.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => {
      if (block.kind !== "table" || block.table.id !== "expenditure") return block;
      const [row] = block.table.rows;
      const cell = { text: "2030101", across: 1, down: 1, align: "left" as const, bold: false };
      return {
        ...block,
        table: { ...block.table, rows: [...block.table.rows, { height: row?.height ?? 0, cells: [cell] }] },
      };
    }),
  }));
  const secrets = scanSecrets({ ...publication, parts }, options);
  expect(secrets.map(({ kind, place }) => [kind, place])).toEqual([["functional", "第三部分《支出决算表》第9行"]]);
});
