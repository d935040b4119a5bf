import type { Problem } from "./problem";

/** Places, in the words of a person: the file, and the sheet when one is meant. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** 1-based. */
  readonly row?: number;
}

const refusal = (kind: string, place: Place, rest: string): Problem => ({
  kind,
  severity: "refuses",
  sheet: place.sheet ?? null,
  row: place.row ?? null,
  column: null,
  value: null,
  message: `${inWords(place)}：${rest}`,
});

function inWords({ file, sheet, row }: Place): string {
  const where = sheet === undefined ? "" : `工作表「${sheet}」`;
  return `文件「${file}」${where}${row === undefined ? "" : `第 ${String(row)} 行`}`;
}

const grouped = (count: number): string => count.toLocaleString("en-US");

/** A size in the unit a person knows: 200.1 MB, 4 GB; small ones in bytes. Rounded up, so that it passes its limit. */
function size(bytes: number): string {
  const [gibibyte, mebibyte] = [2 ** 30, 2 ** 20];
  if (bytes >= gibibyte && bytes % gibibyte === 0) return `${String(bytes / gibibyte)} GB`;
  return bytes >= mebibyte ? `${String(Math.ceil((bytes / mebibyte) * 10) / 10)} MB` : `${grouped(bytes)} 字节`;
}

/** The sentence of every reason for which a file is refused, one function per kind. */
export const fileMessages = {
  emptyFile: (place: Place) => refusal("emptyFile", place, "是空文件，没有任何内容。请重新导出后再读取。"),
  noValues: (place: Place) =>
    refusal("noValues", place, "所有工作表都没有内容。请确认导出时选中了数据，并且已经保存。"),
  encryptedWorkbook: (place: Place) =>
    refusal(
      "encryptedWorkbook",
      place,
      "已加密（有打开密码），无法读取。请先在 Excel 中去掉密码（文件—信息—保护工作簿—用密码进行加密，清空后保存），再读取。",
    ),
  notATable: (place: Place, really: string) =>
    refusal("notATable", place, `实际是「${really}」，不是表格。请导出为 xlsx、xls 或 csv 后再读取。`),
  otherWorkbook: (place: Place, really: string) =>
    refusal(
      "otherWorkbook",
      place,
      `是「${really}」，暂不能直接读取。请在 Excel 中打开，另存为「Excel 工作簿（*.xlsx）」后再读取。`,
    ),
  unknownFormat: (place: Place) =>
    refusal("unknownFormat", place, "不是可识别的表格文件。请导出为 xlsx、xls 或 csv 后再读取。"),
  brokenZip: (place: Place) =>
    refusal(
      "brokenZip",
      place,
      "已损坏或不完整，无法打开。请重新下载或重新导出；能用 Excel 打开的，请另存一份后再读取。",
    ),
  brokenPart: (place: Place, part: string) =>
    refusal("brokenPart", place, `其中的「${part}」已损坏，读取已停止。请用 Excel 打开并另存一份，或重新导出。`),
  missingPart: (place: Place, part: string) =>
    refusal("missingPart", place, `缺少「${part}」，不是完整的工作簿。请用 Excel 打开并另存一份，或重新导出。`),
  unsupportedPacking: (place: Place, part: string) =>
    refusal("unsupportedPacking", place, `其中的「${part}」用了不支持的压缩方式。请用 Excel 打开并另存为 xlsx。`),
  zipBomb: (place: Place, part: string) =>
    refusal(
      "zipBomb",
      place,
      `其中的「${part}」压缩比异常，可能是恶意文件，读取已停止。请核对文件来源，或用 Excel 另存一份。`,
    ),
  fileTooLarge: (place: Place, bytes: { readonly actual: number; readonly limit: number }) =>
    refusal(
      "fileTooLarge",
      place,
      `大小为 ${size(bytes.actual)}，超过 ${size(bytes.limit)} 的上限。请按年度或单位拆分后再读取。`,
    ),
  unpackedTooLarge: (place: Place, limit: number) =>
    refusal("unpackedTooLarge", place, `解压后超过 ${size(limit)} 的上限。请按年度或单位拆分，或改存为 csv 后再读取。`),
  sharedTextsTooLarge: (place: Place, limit: number) =>
    refusal("sharedTextsTooLarge", place, `其中的文字超过 ${size(limit)} 的上限。请按年度或单位拆分后再读取。`),
  tooManySheets: (place: Place, limit: number) =>
    refusal("tooManySheets", place, `工作表超过 ${grouped(limit)} 个。请只保留需要的工作表后再读取。`),
  tooManyRows: (place: Place, limit: number) =>
    refusal("tooManyRows", place, `超过 ${grouped(limit)} 行的上限。请按年度或单位拆分后再读取。`),
  tooManyColumns: (place: Place, limit: number) =>
    refusal("tooManyColumns", place, `超过 ${grouped(limit)} 列的上限。请删去多余的列；csv 请核对分隔符。`),
  tooManyCells: (place: Place, limit: number) =>
    refusal(
      "tooManyCells",
      place,
      `数据区域超过 ${grouped(limit)} 个单元格的上限。请删去远离数据的零散内容，或按年度、单位拆分后再读取。`,
    ),
  unknownEncoding: (place: Place) =>
    refusal(
      "unknownEncoding",
      place,
      "文字编码既不是 UTF-8 也不是 GB18030，无法读取。请用 Excel 打开，另存为 xlsx 或「CSV UTF-8」。",
    ),
  unclosedQuote: (place: Place) =>
    refusal(
      "unclosedQuote",
      place,
      "有一个双引号没有配对，后面的内容都会并进同一个单元格。请补上或删去这个引号，或改存为 xlsx。",
    ),
  noTable: (place: Place) => refusal("noTable", place, "是网页，其中没有表格。请重新导出为 xlsx、xls 或 csv。"),
  brokenXls: (place: Place) =>
    refusal("brokenXls", place, "已损坏或不完整，无法读取。请用 Excel 打开并另存为 xlsx 后再读取。"),
} as const;
