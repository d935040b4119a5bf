import fc from "fast-check";
import { forms as definitions, type FormId } from "../../src/forms";
import { cellOfRef, type CellRef, type FilledForm } from "../../src/fill";
import { ledgerOfUnit, proposeEliminations, unitsOf, type Ledger } from "../../src/ledger";
import { Yuan } from "../../src/money";
import { changedFigures, consolidate, sharesIn } from "../../src/report";
import { readSheet, sheetOf } from "./sampleCase";

const headings = [
  "年度",
  "单位",
  "收支",
  "资金性质",
  "功能科目编码",
  "经济科目编码",
  "支出类型",
  "项目名称",
  "金额",
  "凭证日期",
  "摘要",
];
const [bureau, library, theatre] = ["文旅局", "图书馆", "剧院"];

type Row = readonly [
  unit: string,
  flow: string,
  fund: string,
  functional: string,
  economic: string,
  nature: string,
  amount: string,
  date: string,
  summary: string,
];

/** What the units spend and get by themselves. */
const own: readonly Row[] = [
  [bureau, "收入", "一般公共预算财政拨款", "2070101", "", "", "9000000.00", "2024-01-10", "拨款"],
  [bureau, "支出", "一般公共预算财政拨款", "2070101", "30101", "基本支出", "5000000.55", "2024-02-10", "工资"],
  [bureau, "收入", "其他收入", "2070101", "", "", "1500000.00", "2024-02-11", "捐赠"],
  [library, "收入", "事业收入", "2070104", "", "", "300000.00", "2024-03-10", "服务收入"],
  [library, "支出", "其他收入", "2070104", "30226", "项目支出", "250000.10", "2024-03-12", "活动"],
  [theatre, "支出", "其他收入", "2070107", "30226", "项目支出", "90000.00", "2024-03-13", "演出"],
  [theatre, "年初结转和结余", "其他收入", "2070107", "", "", "12345.67", "2024-01-01", "上年结转"],
];

/** What only moves between them: subsidies down, one paid in two parts, and a remittance up. */
const internal: readonly Row[] = [
  [bureau, "支出", "其他收入", "2070101", "", "对附属单位补助支出", "200000.00", "2024-04-01", "拨付图书馆运行补助"],
  [library, "收入", "上级补助收入", "2070104", "", "", "200000.00", "2024-04-02", "文旅局补助"],
  [bureau, "支出", "其他收入", "2070101", "", "对附属单位补助支出", "60000.00", "2024-05-01", "拨付剧院补助第一笔"],
  [bureau, "支出", "其他收入", "2070101", "", "对附属单位补助支出", "40000.00", "2024-06-01", "拨付剧院补助第二笔"],
  [theatre, "收入", "上级补助收入", "2070107", "", "", "100000.00", "2024-06-02", "收文旅局补助"],
  [library, "支出", "其他收入", "2070104", "", "上缴上级支出", "8000.00", "2024-07-01", "上缴文旅局"],
  [bureau, "收入", "附属单位上缴收入", "2070101", "", "", "8000.00", "2024-07-01", "图书馆上缴"],
];

/** Money of the same kind from outside the department: no unit of it paid. */
const outside: Row = [theatre, "收入", "上级补助收入", "2070107", "", "", "33333.00", "2024-08-01", "市剧协补助"];

function ledgerOf(rows: readonly Row[]): Ledger {
  return readSheet(
    sheetOf([
      headings,
      ...rows.map(([unit, flow, fund, functional, economic, nature, amount, date, summary]) => [
        2024,
        unit,
        flow,
        fund,
        functional,
        economic,
        nature,
        "",
        amount,
        date,
        summary,
      ]),
    ]),
    2024,
  ).ledger;
}

const how = { definitions, year: 2024, functionalName: (code: string): string => code };

function amounts(forms: readonly FilledForm[]): readonly (readonly [CellRef, Yuan])[] {
  return forms.flatMap(({ id, rows }) =>
    rows.flatMap(({ id: row, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        cell.kind === "amount" ? [[`${id}.${row}.${column}` as const, cell.yuan] as const] : [],
      ),
    ),
  );
}

describe("three units with mutual subsidies", () => {
  const ledger = ledgerOf([...own, ...internal, outside]);
  const proposal = proposeEliminations(ledger, 2024);
  const whole = consolidate(ledger, proposal.pairs, how);

  test("every internal payment is proposed with its counterpart, money from outside is not", () => {
    expect(
      proposal.pairs.map(({ flow, receiver, payer, yuan, certainty }) => [
        flow,
        receiver,
        payer,
        yuan.toString(),
        certainty,
      ]),
    ).toEqual([
      ["subsidy", library, bureau, "200000.00", "named"],
      ["subsidy", theatre, bureau, "100000.00", "named"],
      ["remittance", bureau, library, "8000.00", "named"],
    ]);
    expect(proposal.unmatched.map(({ unit, yuan }) => [unit, yuan.toString()])).toEqual([[theatre, "33333.00"]]);
    expect(proposal.pairs[1]?.payerRows).toHaveLength(2);
  });

  test("internal flows vanish: the tables are those of a ledger that never had them", () => {
    const without = consolidate(ledgerOf([...own, outside]), [], how);
    expect(changedFigures(without.forms, whole.forms)).toEqual([]);
  });

  test("what was eliminated is kept to be looked at, and is as much received as paid", () => {
    expect(whole.eliminated.size).toBe(internal.length);
    expect(whole.ledger.size + whole.eliminated.size).toBe(ledger.size);
    expect(Array.from(whole.eliminated.origin.rowOf)).toEqual(internal.map((_, index) => own.length + index + 2));
  });

  test("nothing is eliminated before a person confirms it", () => {
    const untouched = consolidate(ledger, [], how);
    expect(cellOfRef(untouched.forms, "summary.line4.actual")).toMatchObject({ kind: "amount" });
    expect(cellOfRef(whole.forms, "summary.line7.actual")).toEqual({ kind: "blank" });
  });

  test("every remaining number is the sum of what its units have in it", () => {
    const numbers = amounts(whole.forms);
    expect(numbers.length).toBeGreaterThan(40);
    for (const [ref, yuan] of numbers) {
      expect([ref, Yuan.sum(sharesIn(ref, whole).map((share) => share.yuan)).toString()]).toEqual([
        ref,
        yuan.toString(),
      ]);
    }
    expect(sharesIn("summary.line57.actual", whole).map(({ unit, yuan }) => [unit, yuan.toString()])).toEqual([
      [bureau, "5000000.55"],
      [library, "250000.10"],
      [theatre, "90000.00"],
    ]);
  });

  test("a unit's own tables hold what it got from the others", () => {
    const forms = whole.own.find(({ unit }) => unit === library)?.forms ?? [];
    expect(cellOfRef(forms, "summary.line4.actual")).toMatchObject({ kind: "amount" });
    expect(unitsOf(ledgerOfUnit(ledger, library))).toEqual([library]);
  });
});

test.each<[string, readonly Row[], readonly string[], string]>([
  [
    "the unit named is taken, not the first of the amount",
    [
      [bureau, "支出", "其他收入", "2070101", "", "对附属单位补助支出", "50.00", "2024-01-01", "拨付剧院"],
      [bureau, "支出", "其他收入", "2070101", "", "对附属单位补助支出", "50.00", "2024-01-01", "拨付图书馆"],
      [library, "收入", "上级补助收入", "2070104", "", "", "50.00", "2024-01-03", "补助"],
      [theatre, "收入", "上级补助收入", "2070107", "", "", "50.00", "2024-01-03", "补助"],
    ],
    [`${library} ${bureau} named`, `${theatre} ${bureau} named`],
    "equal amounts go to the unit they were paid for",
  ],
  [
    "only the amount tells",
    [
      [bureau, "支出", "其他收入", "2070101", "", "对附属单位补助支出", "70.00", "2024-01-01", "补助"],
      [library, "收入", "上级补助收入", "2070104", "", "", "70.00", "2024-01-03", "补助"],
    ],
    [`${library} ${bureau} amount`],
    "to be looked at before it is confirmed",
  ],
  [
    "a unit's money to itself is none",
    [
      [bureau, "支出", "其他收入", "2070101", "", "对附属单位补助支出", "70.00", "2024-01-01", "补助"],
      [bureau, "收入", "上级补助收入", "2070101", "", "", "70.00", "2024-01-03", "补助"],
    ],
    [],
    "both sides in one unit",
  ],
])("%s", (_what, rows, expected) => {
  const { pairs } = proposeEliminations(ledgerOf(rows), 2024);
  expect(pairs.map(({ receiver, payer, certainty }) => `${receiver} ${payer} ${certainty}`)).toEqual(expected);
});

test("whatever moves between units, consolidation leaves the rest as it was", () => {
  const move = fc.record({
    kind: fc.constantFrom("subsidy" as const, "remittance" as const),
    unit: fc.constantFrom(library, theatre),
    fen: fc.integer({ min: 1, max: 9_999_999 }),
  });
  const ids: readonly FormId[] = ["summary", "revenue", "expenditure"];
  fc.assert(
    fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
      const rows = moves.flatMap(({ kind, unit, fen }, index): readonly Row[] => {
        const [payer, receiver] = kind === "subsidy" ? [bureau, unit] : [unit, bureau];
        const [nature, fund] =
          kind === "subsidy" ? ["对附属单位补助支出", "上级补助收入"] : ["上缴上级支出", "附属单位上缴收入"];
        const yuan = (fen / 100).toFixed(2);
        return [
          [payer, "支出", "其他收入", "2070101", "", nature, yuan, "2024-03-01", `第${index}笔 给${receiver}`],
          [receiver, "收入", fund, "2070101", "", "", yuan, "2024-03-02", `第${index}笔 自${payer}`],
        ];
      });
      const ledger = ledgerOf([...own, ...rows]);
      const { pairs, unmatched } = proposeEliminations(ledger, 2024);
      expect(unmatched).toEqual([]);
      const whole = consolidate(ledger, pairs, how);
      const without = consolidate(ledgerOf(own), [], how);
      for (const id of ids) {
        const of = (forms: readonly FilledForm[]): readonly FilledForm[] => forms.filter((form) => form.id === id);
        expect(changedFigures(of(without.forms), of(whole.forms))).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 9 },
  );
});
