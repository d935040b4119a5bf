import fc from "fast-check";
import { standardBook } from "../../src/accounts";
import { forms } from "../../src/forms";
import { cellOfRef, fillForms, groupsBehind, cellsReached, explainCell, type CellRef } from "../../src/fill";
import { buildCube, mapColumns, readLedger } from "../../src/ledger";
import { RunningSum, Yuan } from "../../src/money";
import type { Sheet } from "../../src/files";
import { caseLedger, sheetOf } from "../support/sheets";

function fill(sheet: Sheet) {
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no header");
  const reading = readLedger({ sheets: [{ sheet, mapping }], book: standardBook, reportYear: null });
  const cube = buildCube(reading.ledger);
  const year = reading.year ?? 0;
  return { reading, cube, year, forms: fillForms(forms, { cube, year, functionalName: (code) => code }) };
}

const wan = (filled: ReturnType<typeof fill>, ref: CellRef): string | null => {
  const cell = cellOfRef(filled.forms, ref);
  return cell?.kind === "amount" ? cell.yuan.toWan().toShown() : null;
};

const headings = [
  "年度",
  "数据类型",
  "收支",
  "资金性质",
  "功能科目编码",
  "经济科目编码",
  "支出类型",
  "项目名称",
  "金额",
];
const general = "一般公共预算财政拨款";

describe("the sample ledger", () => {
  const sample = fill(caseLedger("xian-2023"));

  test.each<[CellRef, string | null]>([
    ["summary.line30.actual", "9,815.11"],
    ["expenditure.total.total", "9,815.11"],
    ["expenditure.2012906.basic", "204.84"],
    ["expenditure.201.project", "9,610.28"],
    ["appropriationSummary.line60.total", null],
    ["basicExpenditure.30301.actual", "133.49"],
    ["basicExpenditure.operating.actual", null],
    ["threePublicExpenses.actual.conference", "48.13"],
    ["threePublicExpenses.actual.total", null],
  ])("%s is %s", (ref, shown) => {
    expect(wan(sample, ref)).toBe(shown);
  });

  test("every cell is the signed sum of the groups behind it, and every group reaches the cells it stands behind", () => {
    const tracing = { definitions: forms, forms: sample.forms, cube: sample.cube, year: sample.year };
    for (const form of sample.forms) {
      for (const row of form.rows) {
        for (const [column, cell] of Object.entries(row.cells)) {
          const ref: CellRef = `${form.id}.${row.id}.${column}`;
          const sum = new RunningSum();
          for (const { group, sign } of groupsBehind(ref, tracing)) {
            const groupSum = sample.cube.sums[group];
            const key = sample.cube.keys[group];
            if (groupSum !== undefined) sum.addSum(groupSum, sign);
            if (key !== undefined) expect(cellsReached(key, tracing)).toContain(ref);
          }
          expect(cell.kind === "blank" ? "0.00" : cell.yuan.toString()).toBe(sum.toYuan().toString());
        }
      }
    }
  });

  test("a total is explained in words", () => {
    const [summary] = forms;
    const filled = sample.forms[0];
    if (filled === undefined) throw new Error("not filled");
    expect(explainCell("summary.line30.actual", summary, filled).words).toBe(
      "本年收入合计 + 使用非财政拨款结余（含专用结余） + 年初结转和结余。",
    );
    expect(explainCell("summary.line31.actual", summary, filled).words).toBe(
      "台账中数据类型为决算、收支为支出、功能科目属于201类的各笔金额之和。",
    );
  });
});

describe("blank and zero", () => {
  const rowsOf = (rows: readonly (readonly (string | number)[])[]) => fill(sheetOf("台账", [headings, ...rows]));

  test("entries that cancel out print 0.00, no entry prints nothing", () => {
    const filled = rowsOf([
      [2023, "决算", "支出", general, "2012906", "30217", "基本支出", "", 3260],
      [2023, "决算", "支出", general, "2012906", "30217", "基本支出", "", -3260],
      [2023, "决算", "支出", general, "2012906", "30201", "基本支出", "", 10000],
    ]);
    expect(wan(filled, "threePublicExpenses.actual.reception")).toBe("0.00");
    expect(wan(filled, "threePublicExpenses.actual.abroad")).toBeNull();
    expect(wan(filled, "basicExpenditure.302.actual")).toBe("1.00");
  });

  test("an amount that rounds to nothing prints 0.00", () => {
    const filled = rowsOf([[2023, "决算", "支出", general, "2012906", "30201", "基本支出", "", 49.99]]);
    expect(wan(filled, "expenditure.2012906.basic")).toBe("0.00");
  });

  test("a balance of exactly zero is blank, any other is printed", () => {
    const filled = rowsOf([
      [2023, "决算", "收入", general, "2012906", "", "", "", 10000],
      [2023, "决算", "支出", general, "2012906", "30201", "基本支出", "", 10000],
      [2023, "决算", "年初结转和结余", "政府性基金预算财政拨款", "2120801", "", "", "", 500],
    ]);
    expect(wan(filled, "appropriationSummary.line60.generalPublicBudget")).toBeNull();
    expect(wan(filled, "appropriationSummary.line60.governmentManagedFunds")).toBe("0.05");
    expect(wan(filled, "governmentManagedFunds.2120801.closing")).toBe("0.05");
    expect(wan(filled, "summary.line59.actual")).toBe("0.05");
  });
});

test("a filled total is the exact sum of its entries, whatever their order", () => {
  const entry = fc.record({
    section: fc.constantFrom("2010101", "2010102", "2080505", "2210201"),
    nature: fc.constantFrom("基本支出", "项目支出"),
    fen: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).filter((fen) => fen !== 0),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (entries) => {
      const rows = entries.map(({ section, nature, fen }) => {
        return [2023, "决算", "支出", general, section, "30201", nature, "", Yuan.ofFen(fen).toString()];
      });
      const filled = fill(sheetOf("台账", [headings, ...rows]));
      const total = cellOfRef(filled.forms, "expenditure.total.total");
      const sum = entries.reduce((all, { fen }) => all + BigInt(fen), 0n);
      expect(total?.kind === "amount" ? total.yuan.toString() : null).toBe(Yuan.ofFen(sum).toString());
    }),
    { numRuns: 200, seed: 2023 },
  );
});
