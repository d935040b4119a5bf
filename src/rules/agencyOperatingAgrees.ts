import { Yuan } from "../money";
import type { CheckInput } from "./check/checkInput";
import { figureAt } from "./check/figures";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const cell = "basicExpenditure.operating.actual";

function find({ figures, evidence: { institution } }: CheckInput): readonly Observation[] {
  if (institution === null || institution.agencyOperating === null || institution.kinds.length === 0) return [];
  const figure = figureAt(figures, cell);
  const operating = figure.kind === "blank" ? Yuan.zero : (figure.yuan ?? Yuan.ofWan(figure.wan));
  const stated = institution.agencyOperating;
  const agencies = institution.kinds.filter((kind) => kind !== "publicInstitution").length;
  const amounts = { expected: agencies === 0 ? Yuan.zero : operating, actual: stated };
  const said = `补充资料「机关运行经费」${inYuan(stated)}，基本支出决算表「公用经费合计」${inYuan(operating)}`;
  const observe = (holds: boolean, advice: string): readonly Observation[] => [
    {
      verdict: holds ? "exact" : "confirm",
      cells: [cell],
      amounts,
      message: holds ? `${said}，口径一致。` : `${said}。${advice}`,
    },
  ];
  if (agencies === 0) return observe(stated.isZero(), "事业单位没有机关运行经费，请改为 0 并在文字中写明不涉及。");
  if (agencies < institution.kinds.length) {
    return observe(stated.compare(operating) <= 0, "机关运行经费只含行政、参公单位，不应大于公用经费，请核对。");
  }
  return observe(sameFigure(stated, operating, figures.basis), "行政、参公单位的机关运行经费应等于公用经费，请核对。");
}

/** Exactly, or as printed where no more is known. */
function sameFigure(left: Yuan, right: Yuan, basis: "exact" | "shown"): boolean {
  return basis === "exact" ? left.equals(right) : left.toWan().equals(right.toWan());
}

export const agencyOperatingAgrees = {
  id: "agencyOperatingAgrees",
  title: "行政、参公单位的机关运行经费一般等于公用经费",
  clause: "X-19",
  basis: "机关运行经费是一般公共预算财政拨款基本支出中的公用经费",
  severity: "confirm",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [
      {
        cells: { "basicExpenditure.operating.actual": "30.00" },
        evidence: { institution: { kinds: ["administrative"], agencyOperating: Yuan.of("300000") } },
      },
    ],
    fails: [
      {
        cells: { "basicExpenditure.operating.actual": "30.00" },
        evidence: { institution: { kinds: ["publicInstitution"], agencyOperating: Yuan.of("300000") } },
      },
    ],
  },
} as const satisfies Rule;
