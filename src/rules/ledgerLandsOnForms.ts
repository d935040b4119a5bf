import { appropriationFunds, type Fund } from "../accounts";
import type { CellRef } from "../fill";
import type { GroupKey } from "../ledger";
import { Yuan } from "../money";
import type { Checking } from "./check/checking";
import { entriesOfGroups, sumOfGroups, type Group } from "./check/groups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const appropriations: readonly Fund[] = appropriationFunds;

/** The cell of 支出决算表 or 收入决算表 that an entry must reach; null for one that has no item or no column. */
function cellOf({ flow, functional, nature, fund }: GroupKey): CellRef | null {
  if (functional === "") return null;
  if (flow === "expenditure") return nature === "none" ? null : `expenditure.${functional}.${nature}`;
  return `revenue.${functional}.${appropriations.includes(fund) ? "appropriation" : fund}`;
}

function find(input: Checking): readonly Observation[] {
  const { figures, evidence } = input;
  if (evidence.ledger === null || figures.basis !== "exact") return [];
  const groups = input
    .groups()
    .filter(({ key }) => key.measure === "actual" && (key.flow === "expenditure" || key.flow === "revenue"));
  const byCell = new Map<CellRef, Group[]>();
  const homeless: Group[] = [];
  for (const group of groups) {
    const cell = cellOf(group.key);
    if (cell === null) homeless.push(group);
    else if (byCell.get(cell)?.push(group) === undefined) byCell.set(cell, [group]);
  }
  const found = [...unplaced(input, homeless), ...differing(input, byCell)];
  if (found.length > 0) return found;
  return [
    {
      verdict: "exact",
      cells: [],
      message: "台账的每一笔收入和支出都落在收入决算表或支出决算表的一个单元格中，金额相符。",
    },
  ];
}

function unplaced(input: Checking, groups: readonly Group[]): readonly Observation[] {
  if (groups.length === 0) return [];
  const entries = entriesOfGroups(input, groups);
  const message =
    `台账有 ${entries.length} 笔共 ${inYuan(sumOfGroups(groups))} 没有功能科目或支出类型，进不了收入决算表或支出决算表。` +
    "请补填这些行。";
  return [{ verdict: "error", cells: [], entries, message }];
}

/** Cells whose amount is not the sum of their entries, and item cells no entry stands behind. */
function differing(input: Checking, byCell: ReadonlyMap<CellRef, readonly Group[]>): readonly Observation[] {
  const cells = new Map<CellRef, Yuan | null>([...byCell.keys()].map((cell) => [cell, null]));
  for (const [cell, yuan] of printedItems(input)) cells.set(cell, yuan);
  return [...cells].flatMap(([cell, yuan]): readonly Observation[] => {
    const groups = byCell.get(cell) ?? [];
    const expected = sumOfGroups(groups);
    const actual = yuan ?? Yuan.zero;
    if (actual.equals(expected)) return [];
    const [form = "", row = ""] = cell.split(".");
    const title = form === "revenue" ? "收入决算表" : "支出决算表";
    const message = `${title} ${row}：表中 ${inYuan(actual)}，台账合计 ${inYuan(expected)}，相差 ${inYuan(actual.minus(expected).absolute())}。请重新生成该表，或核对改动过的金额。`;
    return [
      {
        verdict: "error",
        cells: [cell],
        entries: entriesOfGroups(input, groups),
        amounts: { expected, actual },
        message,
      },
    ];
  });
}

/** Amounts of both tables in rows that entries reach directly: items, and what stands for one. */
function printedItems({ figures }: Checking): readonly (readonly [CellRef, Yuan | null])[] {
  return (["revenue", "expenditure"] as const).flatMap((id) => {
    const rows = figures.forms.get(id)?.rows ?? [];
    const parents = new Set(rows.map((row) => row.id.slice(0, -2)));
    return rows
      .filter((row) => row.id.length >= 5 && row.id !== "total" && !parents.has(row.id))
      .flatMap((row) =>
        Object.entries(row.cells)
          .filter(([column]) => column !== "total")
          .flatMap(([column, figure]): readonly (readonly [CellRef, Yuan | null])[] =>
            figure.kind === "amount" ? [[`${id}.${row.id}.${column}`, figure.yuan]] : [],
          ),
      );
  });
}

export const ledgerLandsOnForms = {
  id: "ledgerLandsOnForms",
  title: "台账每一笔收入、支出都应落在收入决算表或支出决算表的一个单元格",
  clause: "L-01",
  basis: "表格由台账逐笔汇总",
  severity: "error",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [
      {
        cells: { "expenditure.2012906.basic": "500.00", "expenditure.2012906.total": "500.00" },
        entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }],
      },
    ],
    fails: [
      {
        cells: { "expenditure.2012906.basic": "400.00" },
        entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }],
      },
    ],
  },
} as const satisfies Rule;
