import { buildSheet, type DocumentBlock, type Sheet } from "../files";
import { words } from "./messages";

const linesAbove = 6;

/** The tables of a document as sheets: the lines just above a table are its title rows, the line below its note. */
export function documentSheets(blocks: readonly DocumentBlock[]): readonly Sheet[] {
  let number = 0;
  return blocks.flatMap((block, index): readonly Sheet[] => {
    if (block.kind !== "table") return [];
    number += 1;
    const above = paragraphsBefore(blocks, index);
    const next = blocks
      .slice(index + 1)
      .find((candidate) => candidate.kind === "table" || candidate.text.trim() !== "");
    const below = next?.kind === "paragraph" && next.text.trim().startsWith("注") ? [[next.text]] : [];
    const rows = [...above.map((text) => splitLine(text)), ...block.rows, ...below];
    const sheet = buildSheet(
      words.documentTable(number),
      rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    );
    const shifted = block.merges.map((merge) => ({
      ...merge,
      top: merge.top + above.length,
      bottom: merge.bottom + above.length,
    }));
    return [{ ...sheet, merges: shifted }];
  });
}

/** 编制部门：… and 单位：… on one line are two cells. */
function splitLine(text: string): readonly string[] {
  const [, left, right] = /^(.*?)[\s\u3000]+(单位[:：].*)$/.exec(text) ?? [];
  return left === undefined || right === undefined ? [text] : [left, right];
}

function paragraphsBefore(blocks: readonly DocumentBlock[], index: number): readonly string[] {
  const found: string[] = [];
  for (let at = index - 1; at >= 0 && found.length < linesAbove; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== "paragraph") break;
    if (block.text.trim() !== "") found.unshift(block.text.trim());
  }
  return found;
}

/** The document as text: one line a paragraph, cells of a table row set apart by tabs. */
export function documentText(blocks: readonly DocumentBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.map((row) => row.join("\t"))))
    .join("\n");
}
