import type { StatedFigure } from "../facts";
import type { Problem, Severity } from "../files";

function forSheet(
  kind: string,
  severity: Severity,
  { sheet, message }: { sheet: string | null; message: string },
): Problem {
  return { kind, severity, sheet, row: null, column: null, value: null, message };
}

interface ApprovedInWords {
  readonly sheet: string;
  readonly row: number;
  readonly title: string;
  readonly amounts: Readonly<Record<"approved" | "ledger" | "difference", string>>;
}

interface OperationsInWords {
  readonly stated: Pick<StatedFigure, "sheet" | "row" | "column" | "name">;
  readonly table: string;
  readonly line: string;
  /** Economic sections the figure is made of; "" for a total. */
  readonly codes: string;
  readonly amounts: Readonly<Record<"stated" | "table" | "difference", string>>;
}

/** Problems of the input as a whole. */
/** A functional code of last year's finished tables that the list moved, and where to. */
interface MovedCode {
  readonly code: string;
  readonly to: string;
  readonly name: string;
  /** Of the report. */
  readonly year: number;
}

function codeMoved({ code, to, name, year }: MovedCode, consequence: string): Problem {
  const message = `上年公开表：功能科目编码「${code}」自 ${year} 年起改列 ${to} ${name}，${consequence}`;
  return { ...forSheet("codeMoved", "notice", { sheet: null, message }), value: code };
}

export const problems = {
  noHeader: (sheet: string): Problem =>
    forSheet("noHeader", "refuses", {
      sheet,
      message: `${sheet}：前15行里没有找到表头。请在明细上方保留一行列名，至少包括金额、功能科目编码和支出类型，例如“金额”“功能科目编码”“经济科目编码”。`,
    }),
  nothingToRead: (): Problem =>
    forSheet("nothingToRead", "refuses", {
      sheet: null,
      message: "没有可读的工作表：文件是空的，或者只有基本信息等辅助表。请加上台账工作表。",
    }),
  sheetSkipped: (sheet: string): Problem =>
    forSheet("sheetSkipped", "notice", {
      sheet,
      message: `${sheet}：这张表不像台账，没有读入。如果它是台账，请把工作表改名为“台账”或补全列名。`,
    }),
  approvedDiffers: ({ sheet, row, title, amounts }: ApprovedInWords): Problem => ({
    kind: "approvedDiffers",
    severity: "notice",
    sheet,
    row,
    column: null,
    value: null,
    message: `${sheet}第 ${row} 行：${title}批复为 ${amounts.approved} 元，台账为 ${amounts.ledger} 元，相差 ${amounts.difference} 元。请核对台账是否完整、批复数是否填对。`,
  }),
  operationsDiffer: ({ stated, table, line, codes, amounts }: OperationsInWords): Problem => ({
    kind: "operationsDiffer09",
    severity: "notice",
    sheet: stated.sheet,
    row: stated.row,
    column: stated.column,
    value: amounts.stated,
    message: `${stated.sheet}第 ${stated.row} 行：${stated.name}的${stated.column}为 ${amounts.stated} 元，${table}${line}为 ${amounts.table} 元，相差 ${amounts.difference} 元。请核对台账中${codes === "" ? "“三公”经费各项" : `经济科目 ${codes} `}的财政拨款支出是否完整，两处的口径是否相同。`,
  }),
  publishedCodeMoved: (moved: MovedCode): Problem =>
    codeMoved(
      moved,
      `${moved.year - 1} 年该项按新科目列入，所属款、类仍按上年印出的数，便于与本年比较。请核对两年的口径。`,
    ),
  publishedCodeKept: (moved: MovedCode): Problem =>
    codeMoved(
      moved,
      `但上年公开表中另有数列在 ${moved.to}，印出的数已四舍五入、不能相加，两处都按上年印出的数比较。请在台账中补充 ${moved.year - 1} 年的明细，或核对后自行说明两年的口径。`,
    ),
  unknownEdition: (id: string, known: readonly string[]): Problem =>
    forSheet("unknownEdition", "refuses", {
      sheet: null,
      message: `没有版式「${id}」。请改为下列之一：${known.join("、")}。`,
    }),
  noEntries: (year: number | null): Problem =>
    forSheet("noEntries", "refuses", {
      sheet: null,
      message: `台账中没有${year === null ? "" : `${year}年`}决算数据。请检查年度和数据类型两列，或用 --year 指定年度。`,
    }),
} as const;

/** What stands where the department's name is not known. */
export const missingDepartment = "【待填：部门名称】";
