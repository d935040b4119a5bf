import type { Edition, EditionForm } from "../editions";
import { shownWan, type Cell, type FilledForm } from "../fill";
import { printedNote } from "../layout";
import { jsonFile } from "./jsonFile";
import type { ExportFormat, PublishedReport, PublishedSection } from "./publishedReport";

/** A figure three ways: exact 元, rounded 万元, as printed. A blank has neither and prints nothing. */
export interface PublicFigure {
  readonly yuan: string | null;
  readonly wan: string | null;
  readonly shown: string;
}

/** One table of 公开数据.json. */
export interface PublicForm {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly empty: boolean;
  readonly emptyReason: string | null;
  readonly note: string | null;
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly side: "left" | "right" | null;
    readonly label: string;
    readonly line: number | null;
    readonly cells: Readonly<Record<string, PublicFigure>>;
  }[];
}

/** 公开数据.json as a value. */
export interface PublicData {
  readonly schema: "juesuan/1";
  readonly edition: string;
  readonly department: string;
  readonly year: number;
  readonly forms: readonly PublicForm[];
  readonly narrative: readonly PublishedSection[];
}

/** Tables and narrative as open data: published figures with the exact amounts they were rounded from. */
export function publicData({ edition, department, year, forms, narrative }: PublishedReport): PublicData {
  return {
    schema: "juesuan/1",
    edition: edition.id,
    department,
    year,
    forms: edition.forms.flatMap((printed) => {
      const form = forms.find((candidate) => candidate.id === printed.id);
      return form === undefined ? [] : [publicForm(form, printed, edition)];
    }),
    narrative: narrative.map(({ section, id, title, text, missing }) => ({ section, id, title, text, missing })),
  };
}

/** 公开数据.json. */
export const publicDataFile: ExportFormat = {
  fileName: "公开数据.json",
  isForPublication: true,
  write: (report) => Promise.resolve(jsonFile(publicData(report))),
};

function publicForm(form: FilledForm, printed: EditionForm, edition: Edition): PublicForm {
  const { number, title } = printed;
  const columns = edition.definitions.find((definition) => definition.id === form.id)?.columns ?? [];
  return {
    id: form.id,
    number,
    title,
    empty: form.empty,
    emptyReason: form.empty ? edition.contents.emptyReason : null,
    note: printedNote(form, printed),
    columns: columns.map(({ id, heading }) => ({ id, heading })),
    rows: form.rows.map(({ id, side, label, line, cells }) => ({
      id,
      side,
      label,
      line,
      cells: Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, figureOf(cell)])),
    })),
  };
}

function figureOf(cell: Cell): PublicFigure {
  if (cell.kind === "blank") return { yuan: null, wan: null, shown: "" };
  const wan = shownWan(cell);
  return { yuan: cell.yuan.toString(), wan: wan.toString(), shown: wan.toShown() };
}
