import { flows, funds, natures } from "../accounts";
import type { CellInWords, Complaint } from "./complaint";
import type { ControlComparison } from "./intake/controlTotals";
import type { RequiredField } from "./mapping";
import type { Confirmation } from "./profiles/profile";

type ListKind = "functional" | "economic";

const listWords = {
  functional: { title: "功能科目", whole: "7 位的项级编码，例如 2012906", digits: "7 位数字" },
  economic: { title: "部门预算支出经济分类", whole: "5 位的款级编码，例如 30201", digits: "5 位数字" },
} as const;

const leavesOut = (kind: string, cell: CellInWords, rest: string): Complaint => ({
  kind,
  severity: "leavesOut",
  ...cell,
  says: `${cell.column}「${cell.value}」${rest}`,
});

const blank = (kind: string, column: string, rest: string): Complaint => ({
  kind,
  severity: "leavesOut",
  column,
  value: "",
  says: `${column}${rest}`,
});

const notice = (kind: string, cell: CellInWords, rest: string): Complaint => ({
  ...leavesOut(kind, cell, rest),
  severity: "notice",
});

const refuses = (kind: string, says: string): Complaint => ({
  kind,
  severity: "refuses",
  column: null,
  value: null,
  says,
});

const oneOf = (names: Readonly<Record<string, string>>): string =>
  Object.values(names)
    .filter((name) => name !== "")
    .join("、");

/** The other way out for a value: what it means is said once, for all its rows. */
const orMapped = "或在「取值对应」中指定这个取值的含义";

/** Values an entry cannot be made of: its row is left out. */
export const rowComplaints = {
  fault: (cell: CellInWords) => leavesOut("fault", cell, "是错误值。请改正公式，或填入应有的内容。"),
  malformedCode: (cell: CellInWords, list: ListKind) =>
    leavesOut("malformedCode", cell, `不是 ${listWords[list].digits}。请改为 ${listWords[list].whole}。`),
  scientificCode: (cell: CellInWords, list: ListKind) =>
    leavesOut(
      "scientificCode",
      cell,
      `是科学计数法，编码的末几位已经丢失。请把该列设为文本格式，重新填入 ${listWords[list].whole}。`,
    ),
  notTheLastLevel: (cell: CellInWords, list: ListKind) =>
    leavesOut(
      "notTheLastLevel",
      cell,
      `只到上级科目，不能落到表中的${list === "functional" ? "项" : "款"}。请改为 ${listWords[list].whole}。`,
    ),
  governmentCode: (cell: CellInWords) =>
    leavesOut("governmentCode", cell, "是政府预算支出经济分类编码。请改为部门预算支出经济分类编码，例如 30201。"),
  codesDisagree: (cell: CellInWords, other: CellInWords) =>
    leavesOut("codesDisagree", cell, `与${other.column}「${other.value}」不是同一科目。请核对后只保留正确的一个。`),
  levelsDisagree: (cell: CellInWords) =>
    leavesOut("levelsDisagree", cell, "合不成一个编码。请核对类（3 位）、款（2 位）、项（2 位）三列。"),
  unknownName: (cell: CellInWords, list: ListKind) =>
    leavesOut("unknownName", cell, `不在${listWords[list].title}表中，又没有编码。请补填 ${listWords[list].whole}。`),
  ambiguousName: (cell: CellInWords, codes: readonly string[]) =>
    leavesOut("ambiguousName", cell, `对应多个科目（${listed(codes)}），又没有编码。请补填编码。`),
  blankFunctional: (column: string) =>
    blank("blankFunctional", column, "为空。收入和支出都要有功能科目，请补填 7 位的项级编码，例如 2012906。"),
  unknownYear: (cell: CellInWords) => leavesOut("unknownYear", cell, "不是年度。请改为四位数字，例如 2023。"),
  unknownMeasure: (cell: CellInWords) =>
    leavesOut("unknownMeasure", cell, `不是数据类型。请改为年初预算、全年预算或决算，${orMapped}。`),
  unknownFlow: (cell: CellInWords) =>
    leavesOut("unknownFlow", cell, `不是收支类别。请改为${oneOf(flows)}之一，${orMapped}。`),
  blankFlow: (column: string) => blank("blankFlow", column, `为空。请填${oneOf(flows)}之一。`),
  unknownFund: (cell: CellInWords) =>
    leavesOut("unknownFund", cell, `不是已知的资金性质。请改为${oneOf(funds)}之一，${orMapped}。`),
  unclearTerm: (cell: CellInWords, choices: readonly string[]) =>
    leavesOut("unclearTerm", cell, `可以有不同的归类。请改为${choices.join("、")}之一，${orMapped}。`),
  blankFund: (column: string) => blank("blankFund", column, `为空。请填${oneOf(funds)}之一。`),
  unknownNature: (cell: CellInWords) =>
    leavesOut("unknownNature", cell, `不是支出类型。请改为${oneOf(natures)}之一，${orMapped}。`),
  blankNature: (column: string) => blank("blankNature", column, `为空。支出请填${oneOf(natures)}之一。`),
  unknownDirection: (cell: CellInWords) => leavesOut("unknownDirection", cell, "看不出借贷方向。请填借或贷。"),
  unknownRedFlag: (cell: CellInWords) => leavesOut("unknownRedFlag", cell, "看不出是否红字。请填是或否。"),
  notAnAmount: (cell: CellInWords) =>
    leavesOut("notAnAmount", cell, "不是金额。请改为数字，例如 1234.50；没有金额请留空。"),
  amountTooLarge: (cell: CellInWords) =>
    leavesOut("amountTooLarge", cell, "达到 1,000 万亿元，超出可处理的范围。请核对金额和单位。"),
  bothAmounts: (cell: CellInWords, other: CellInWords) =>
    leavesOut("bothAmounts", cell, `与${other.column}「${other.value}」同时有数，不知以哪个为准。请只保留一处。`),
} as const;

const droppedWords = {
  otherAccount: {
    what: "财务会计科目、资金结存等不进入公开表的分录",
    remedy: "如有收支记在这些科目，请改正科目编码。",
  },
  carryForward: { what: "年末结转和结余之间的分录", remedy: "如不是结转凭证，请改正摘要或结转标识。" },
  notPosted: { what: "未记账或作废的凭证", remedy: "请记账后重新导出，或确认确已作废。" },
} as const;

/** Values that are used, or set aside by their own meaning, and told. */
export const notices = {
  unlistedCode: (cell: CellInWords, name: string) =>
    notice(
      "unlistedCode",
      cell,
      name === ""
        ? "不在科目表中，台账也没有名称。请核对编码；确属新增科目的，请补填名称。"
        : `不在科目表中，按台账的名称「${name}」列示。请核对编码和名称。`,
    ),
  differentName: (cell: CellInWords, listed: { code: string; name: string }) =>
    notice(
      "differentName",
      cell,
      `与科目表中 ${listed.code} 的名称「${listed.name}」不同，按科目表列示。请核对编码是否填错。`,
    ),
  notInForce: (cell: CellInWords, year: number) =>
    notice("notInForce", cell, `在科目表中不适用于 ${year} 年，仍按该编码列示。请核对年度和编码。`),
  codeMoved: (cell: CellInWords, to: { code: string; name: string; year: number; from: number }) =>
    notice(
      "codeMoved",
      cell,
      `自 ${to.from} 年起改列 ${to.code} ${to.name}，${to.year} 年的这些行按新科目列入，便于与本年比较。请核对两年的口径。`,
    ),
  notInTheseTables: (cell: CellInWords) =>
    notice("notInTheseTables", cell, "不在部门决算公开表的范围内，这些行没有计入。如应计入，请改正资金性质。"),
  unreadableDate: (cell: CellInWords) =>
    notice("unreadableDate", cell, "不是日期，按空白处理。请改为 2023-01-05 这样的日期。"),
  dropped: (kind: keyof typeof droppedWords, yuan: string): Complaint => ({
    kind: `dropped.${kind}`,
    severity: "notice",
    column: null,
    value: null,
    says: `${droppedWords[kind].what}，没有计入，借方减贷方合计 ${yuan} 元。${droppedWords[kind].remedy}`,
  }),
  faultInText: (cell: CellInWords) => notice("faultInText", cell, "是错误值，按空白处理，不影响金额。请改正公式。"),
} as const;

const questions: Readonly<Record<Exclude<RequiredField, "unit">, string>> = {
  amount: "没有找到金额列（金额，或借方、贷方）。请在「列对应」中指定金额所在的列。",
  flow: "没有收支列。请指定收支所在的列，或说明整张表都是收入还是支出。",
  fund: "没有资金性质列。请指定资金性质所在的列，或说明整张表是哪一种资金。",
  functional: "没有功能科目列。请指定功能科目编码或名称所在的列。",
  nature: "没有支出类型列。请指定支出类型所在的列，或说明整张表的支出都是基本支出还是项目支出。",
};

/** What makes a whole sheet unreadable until it is answered. */
export const sheetComplaints = {
  noEntries: () => refuses("noEntries", "标题行下面没有数据。请核对工作表是否选对。"),
  missingField: (field: Exclude<RequiredField, "unit">) => refuses(`missing.${field}`, questions[field]),
  confirmation: ({ id, kind, says, isAccepted }: Confirmation & { readonly isAccepted: boolean }): Complaint => ({
    kind: `confirm.${id}`,
    severity: "notice",
    column: null,
    value: null,
    says: kind === "choice" ? `${says}${isAccepted ? "已确认。" : "尚未确认，没有这样做。"}` : `${says}请确认。`,
  }),
  repeatedLoad: ({ first, entries, of }: { first: string; entries: number; of: number }): Complaint => ({
    kind: "repeatedLoad",
    severity: "refuses",
    column: null,
    value: null,
    says: `${of} 笔中有 ${entries} 笔与「${first}」完全相同，像是同一批凭证读入了两次。请只保留一份。`,
  }),
  controlDiffers: ({ flow, fund, ledger, other, difference }: ControlComparison): Complaint => ({
    kind: "controlDiffers",
    severity: "notice",
    column: null,
    value: null,
    says: `${funds[fund]}的${flows[flow]}台账为 ${ledger?.toString() ?? "0.00"} 元，余额表为 ${other?.toString() ?? "0.00"} 元，相差 ${difference.toString()} 元。请核对台账是否完整。`,
  }),
  controlsCompared: (equal: number, all: number): Complaint => ({
    kind: "controlsCompared",
    severity: "notice",
    column: null,
    value: null,
    says: `余额表只用于核对，没有计入。按收支和资金性质核对 ${all} 项，${equal} 项相符。`,
  }),
  unclearUnit: (proof: string) => refuses("unclearUnit", `金额单位不明确：${proof}请说明金额是元还是万元。`),
  unknownReportYear: () =>
    refuses("unknownReportYear", "没有年度列，也没有指定年度。请补填年度，或指定本次决算的年度。"),
} as const;

/** The rest of a kind of problem that is too frequent to be listed row by row. */
export function moreOfTheSame(complaint: Complaint, rest: { rows: number; yuan: string }): Complaint {
  return {
    ...complaint,
    value: null,
    says: `另有 ${rest.rows} 行${complaint.column ?? ""}有同样的问题，金额合计 ${rest.yuan} 元。请按上面列出的各行一并改正。`,
  };
}

/** Short proofs of a mapping, for a person to confirm. */
export const proofs = {
  byPerson: "由经办人指定。",
  column: ({ heading, title, isNamed }: { heading: string; title: string; isNamed: boolean }) =>
    isNamed ? `列名「${heading}」即${title}` : `列名「${heading}」可有不同含义，按内容是${title}`,
  values: (share: number, examples: readonly string[]) =>
    examples.length === 0
      ? "；该列没有内容。"
      : `；已看的内容 ${Math.floor(share * 100)}% 相符，例如 ${examples.join("、")}。`,
  unitsDisagree: (first: string, second: string) => `${first}但${second}`,
  unitInHeading: (heading: string) => `列名「${heading}」写明了单位。`,
  unitInNote: (row: number, text: string) => `第 ${row} 行写着「${text.trim()}」。`,
  unitByDecimals: (finer: number, all: number) => `没有写明单位，而 ${all} 个金额中有 ${finer} 个超过两位小数。`,
  unitAssumed: (title: string) => `没有写明单位，${title}按元读取。`,
} as const;

function listed(codes: readonly string[]): string {
  return codes.length > 4 ? `${codes.slice(0, 4).join("、")} 等 ${codes.length} 个` : codes.join("、");
}
