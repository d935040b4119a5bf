import { compareName, nameIn, plainName, type CodeEntry, type CodeList } from "../accounts";
import type { Checking } from "./check/checking";
import type { FigureForm, FigureRow } from "./check/figures";
import type { Observation, Rule } from "./rule";

/** A name that belongs to another code is an error; an unknown code or another wording is asked about. */
function find(row: FigureRow, form: FigureForm, { definitions, book, year }: Checking): readonly Observation[] {
  if (book === null || !/^\d+$/.test(row.id) || row.label === "") return [];
  const title = definitions.find((definition) => definition.id === form.id)?.title ?? form.id;
  const list = form.id === "basicExpenditure" ? book.economic : book.functional;
  return [observe(row, { form, title, list, year })];
}

function observe(row: FigureRow, table: Table): Observation {
  const { form, title, list } = table;
  const column = form.columns.find((id) => id in row.cells) ?? "total";
  const where = `${title} ${row.id}「${row.label}」`;
  const entry = list.byCode.get(row.id);
  const seen =
    entry === undefined
      ? ask(`科目表没有编码 ${row.id}。请对照当年的政府收支分类科目。`)
      : observeName(row, entry, table);
  return { verdict: seen.verdict, cells: [`${form.id}.${row.id}.${column}`], message: `${where}：${seen.message}` };
}

type Seen = Pick<Observation, "verdict" | "message">;

function ask(message: string): Seen {
  return { verdict: "confirm", message };
}

function observeName(row: FigureRow, entry: CodeEntry, { list, year }: Table): Seen {
  const correct = `科目表中 ${row.id} 是「${nameIn(entry, year)}」`;
  switch (compareName(entry, row.label, year).kind) {
    case "same":
      return { verdict: "exact", message: "编码与名称和科目表一致。" };
    case "former":
      return ask(`这是旧名称，${correct}。请改用现行名称。`);
    case "differs": {
      const owners = list.byName.get(plainName(row.label)) ?? [];
      const owner = owners.find((other) => other.level === entry.level);
      if (owner === undefined || entry.evidence === "unverified") return ask(`名称与科目表不同，${correct}。请核对。`);
      return { verdict: "error", message: `这是 ${owner.code} 的名称，${correct}。请核对编码与名称哪个写错。` };
    }
  }
}

interface Table {
  readonly form: FigureForm;
  readonly title: string;
  readonly list: CodeList;
  readonly year: number;
}

export const codesAreListed = {
  id: "codesAreListed",
  title: "每一行的科目编码与名称应与当年科目表一致",
  clause: "CODE-01",
  basis: "当年政府收支分类科目；未列入的编码按经办人的名称接受并提示",
  severity: "error",
  check: { kind: "eachRow", forms: "all", find },
  examples: {
    passes: [{ cells: { "expenditure.2012906.total": "5.00" }, labels: { "expenditure.2012906": "工会事务" } }],
    fails: [
      { cells: { "expenditure.2012906.total": "5.00" }, labels: { "expenditure.2012906": "行政运行" } },
      { cells: { "expenditure.2990099.total": "5.00" }, labels: { "expenditure.2990099": "自拟科目" } },
    ],
  },
} as const satisfies Rule;
