import { cellAt, type Sheet } from "../files";
import type { EliminationPair } from "../ledger";
import { sharesIn, type Consolidated, type Report } from "../report";
import { csvBytes } from "./csv";
import { text } from "./text";

/** 抵销清单.csv: every proposed pair, for a person to write 是 or 否 beside it. */
export function eliminationsCsv(pairs: readonly EliminationPair[]): Uint8Array {
  return csvBytes([
    text.units.listHeadings,
    ...pairs.map(({ id, receiver, payer, yuan, proof }) => [id, receiver, payer, yuan.toString(), proof, ""]),
  ]);
}

/** The pairs a person wrote 是 beside. */
export function confirmedIds(sheets: readonly Sheet[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const sheet of sheets) {
    for (let row = 1; row < sheet.height; row += 1) {
      const said = String(cellAt(sheet, row, text.units.listHeadings.length - 1) ?? "").trim();
      if (/^(?:是|y|yes|1|√)$/i.test(said)) ids.add(String(cellAt(sheet, row, 0) ?? ""));
    }
  }
  return ids;
}

/** 各单位数.csv: every published number with what each unit has in it, in exact 元. */
export function sharesCsv({ edition, forms }: Report, consolidated: Consolidated): Uint8Array {
  const units = consolidated.shares.map(({ unit }) => unit);
  const rows = edition.forms.flatMap(({ id, number }) => {
    const form = forms.find((candidate) => candidate.id === id);
    const headings = edition.definitions.find((definition) => definition.id === id)?.columns ?? [];
    return (form?.rows ?? []).flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, cell]): readonly (readonly string[])[] => {
        if (cell.kind === "blank") return [];
        const shares = new Map(
          sharesIn(`${id}.${row.id}.${column}`, consolidated).map(({ unit, yuan }) => [unit, yuan]),
        );
        const heading = headings.find((one) => one.id === column)?.heading ?? column;
        const parts = units.map((unit) => shares.get(unit)?.toString() ?? "");
        return [[number, row.label, heading, cell.yuan.toString(), ...parts]];
      }),
    );
  });
  return csvBytes([[...text.units.sharesHeadings, ...units.map((unit) => unit || text.units.noUnit)], ...rows]);
}
