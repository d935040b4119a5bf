import type { Edition } from "../editions";
import type { FilledForm } from "../fill";
import { assembleSheet } from "./assembleSheet";
import { textCell, type GridCell } from "./grid";
import { words } from "./messages";
import type { SheetPlan } from "./plan";

/** 目录: every table of the edition, whether it is empty, and why. */
export function planContents(forms: readonly FilledForm[], { contents, forms: printed }: Edition): SheetPlan {
  const rows = printed.flatMap(({ id, ordinal, title }): (readonly GridCell[])[] => {
    const form = forms.find((candidate) => candidate.id === id);
    if (form === undefined) return [];
    return [
      [
        textCell(ordinal, "textCentred"),
        textCell(title, "text"),
        textCell(words.isEmpty(form.empty), "textCentred"),
        textCell(form.empty ? contents.emptyReason : "", "text"),
      ],
    ];
  });
  return assembleSheet({
    id: "contents",
    name: contents.title,
    above: [[textCell(contents.title, "title", contents.headings.length)]],
    head: [contents.headings.map((text) => ({ text, across: 1, down: 1 }))],
    columnNumbers: null,
    body: { columns: ["code", "title", "code", "label"], rows },
    below: [],
  });
}
