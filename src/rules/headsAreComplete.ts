import { isAdoptedNote } from "../fill";
import type { CheckInput, FormHead } from "./check/checkInput";
import type { Observation, Rule } from "./rule";

/** Missing parts are errors; another number or note, and differing names of the department, are asked about. */
function find({ evidence: { heads } }: CheckInput): readonly Observation[] {
  const departments = new Set(heads.flatMap((head) => head.department ?? []));
  const observations = heads.map(observeHead);
  if (departments.size < 2) return observations;
  const names = [...departments].map((name) => `「${name}」`).join("、");
  return [
    ...observations,
    { verdict: "error", cells: [], message: `各表的编制部门不一致：${names}。请统一为一个名称。` },
  ];
}

function observeHead(head: FormHead): Observation {
  const { title, number, unit, note } = head.expected;
  const where = head.title ?? title;
  const missing = [
    head.title === null ? "标题" : null,
    number !== null && head.number === null ? `表号「${number}」` : null,
    head.department === null ? "编制部门" : null,
    head.unit === null ? `「单位：${unit}」` : null,
    note !== null && head.note === null ? "表下的注" : null,
  ].filter((part) => part !== null);
  if (missing.length > 0) {
    return { verdict: "error", cells: [], message: `${where}：缺少${missing.join("、")}。请补上。` };
  }
  if (head.unit !== null && plain(head.unit) !== plain(unit)) {
    return {
      verdict: "error",
      cells: [],
      message: `${where}：单位是「${head.unit}」，应为「${unit}」。请核对金额单位。`,
    };
  }
  const other = [
    head.title !== null && plain(head.title) !== plain(title) ? `标题应为「${title}」` : null,
    number !== null && head.number !== null && plain(head.number) !== plain(number) ? `表号应为「${number}」` : null,
    note !== null && head.note !== null && !isNote(plain(head.note), plain(note)) ? "表下的注与版式不同" : null,
  ].filter((part) => part !== null);
  if (other.length > 0) return { verdict: "confirm", cells: [], message: `${where}：${other.join("，")}。请核对。` };
  return { verdict: "exact", cells: [], message: `${where}：表头与注齐全。` };
}

/** The note of the edition, with or without the sentence on figures that a clerk's 尾差处理 prints otherwise. */
function isNote(printed: string, note: string): boolean {
  return printed === note || (printed.startsWith(note) && isAdoptedNote(printed.slice(note.length)));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

const head = {
  form: "expenditure",
  title: "支出决算表",
  number: "公开03表",
  department: "某市总工会",
  unit: "万元",
  note: "注：本表反映部门本年度各项支出情况。",
  expected: { title: "支出决算表", number: "公开03表", unit: "万元", note: "注：本表反映部门本年度各项支出情况。" },
} as const satisfies FormHead;

const adoptedSentence = "其中2个数为使分项之和与合计一致作了尾差调整，与四舍五入的结果相差0.01万元。";

export const headsAreComplete = {
  id: "headsAreComplete",
  title: "每张表应有标题、表号、编制部门、单位和注，编制部门各表一致",
  clause: "FMT-01",
  basis: "部门决算公开样表的表头",
  severity: "error",
  check: { kind: "custom", reads: "rows", find },
  examples: {
    passes: [
      { cells: {}, evidence: { heads: [head] } },
      { cells: {}, evidence: { heads: [{ ...head, note: `${head.note}${adoptedSentence}` }] } },
    ],
    fails: [
      { cells: {}, evidence: { heads: [{ ...head, unit: "元" }] } },
      { cells: {}, evidence: { heads: [head, { ...head, department: "某市工会" }] } },
    ],
  },
} as const satisfies Rule;
