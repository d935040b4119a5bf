import { forms as definitions } from "../../src/forms";
import { cellOfRef, type CellRef } from "../../src/fill";
import { RunningSum, Yuan } from "../../src/money";
import { bridgeOf, explainChange, type Change, type Detail, type Driver } from "../../src/variance";
import { comparedCase } from "../support/sampleReport";

const inWan = (amount: Yuan): string => amount.toWan().toShown();
const told = ({ name, kind, change }: Driver): string => `${kind} ${name} ${inWan(change)}`;
const sumOf = ({ drivers, others }: Change): Yuan =>
  Yuan.sum([...drivers.map(({ change }) => change), others?.change ?? Yuan.zero]);
const names = { functional: (code: string) => code, economic: (code: string) => code };

describe("the changes of the sample", () => {
  const { explain, forms } = comparedCase();

  test("the total of section 一 rose by 4,760.04万元: one project new, one without spending, the rest together", () => {
    const change = explain("summary.line60.actual", "lastYear");
    expect(change?.dimension).toBe("project");
    expect(change?.drivers.map(told)).toEqual([
      "new 西安市边家村工人文化宫新建项目 5,000.00",
      "ended 工人文化宫维修改造项目 -600.00",
    ]);
    expect(change === null || change.others === null ? "" : inWan(change.others.change)).toBe("360.04");
    expect(change === null ? "" : inWan(sumOf(change))).toBe("4,760.04");
  });

  test.each([
    ["revenue.total.total", "lastYear", "functional", "revenue has no projects"],
    ["generalPublicBudget.2012906.total", "originalBudget", "project", "what moved between sections says less"],
    ["threePublicExpenses.actual.conference", "lastYear", "project", "both years have a meeting of their own"],
  ] as const)("%s against %s is split by %s", (ref, comparedWith, dimension, _why) => {
    expect(explain(ref, comparedWith)?.dimension).toBe(dimension);
  });

  test("every figure's drivers add to its change with nothing left over", () => {
    const refs = definitions.flatMap(({ id, columns }) =>
      (forms.find((form) => form.id === id)?.rows ?? []).flatMap((row) =>
        columns.map((column): CellRef => `${id}.${row.id}.${column.id}`),
      ),
    );
    for (const ref of refs) {
      for (const comparedWith of ["lastYear", "originalBudget", "adjustedBudget"] as const) {
        const change = explain(ref, comparedWith);
        if (change === null) throw new Error(ref);
        const cell = cellOfRef(forms, ref);
        expect([ref, change.current.toString()]).toEqual([
          ref,
          (cell?.kind === "amount" ? cell.yuan : Yuan.zero).toString(),
        ]);
        expect([ref, sumOf(change).toString()]).toEqual([ref, change.current.minus(change.base).toString()]);
      }
    }
  });

  test("a bridge leads from last year to this year without a gap", () => {
    const change = explain("summary.line60.actual", "lastYear");
    if (change === null) throw new Error("no change");
    const steps = bridgeOf(change, { base: "2022年", current: "2023年" });
    expect(steps.map(({ kind }) => kind)).toEqual(["base", "driver", "driver", "others", "current"]);
    expect(steps.at(-2)?.to.equals(change.current)).toBe(true);
  });
});

function piece(project: string, entity: string, yuan: string): Detail {
  const sum = new RunningSum();
  sum.addExact(Yuan.of(yuan), 1);
  return {
    kind: "entries",
    fund: "generalPublicBudget",
    functional: "2012906",
    economic: "30201",
    nature: "project",
    entity,
    project,
    sum,
    sign: 1,
  };
}

describe("the choice of drivers", () => {
  test("nothing on either side has no drivers", () => {
    expect(explainChange({ current: [], base: [] }, names)).toMatchObject({
      dimension: null,
      drivers: [],
      others: null,
    });
  });

  test("opposite movements that cancel are told all the same", () => {
    const change = explainChange(
      { current: [piece("甲", "本级", "500000")], base: [piece("乙", "本级", "500000")] },
      names,
    );
    expect(change.drivers.map(told)).toEqual(["ended 乙 -50.00", "new 甲 50.00"]);
    expect(sumOf(change).isZero()).toBe(true);
  });

  test("a single one left over is named, not called 其他", () => {
    const base = [piece("甲", "本级", "10")];
    const current = [piece("甲", "本级", "1000010"), piece("乙", "本级", "10")];
    expect(explainChange({ current, base }, names).others).toBeNull();
  });
});
