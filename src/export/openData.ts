import { zipSync, type Zippable } from "fflate";
import { csvFile } from "./csvFile";
import { jsonFile } from "./jsonFile";
import { publicData, type PublicForm } from "./publicData";
import type { ExportFormat, PublishedReport } from "./publishedReport";
import { noDate } from "./repack";

/** A field of a table of the data package. */
interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: "string" | "integer" | "number";
  readonly columnType?: string;
}

const basis = "https://specs.frictionlessdata.io/fiscal-data-package/";

/** The files of the open data: a csv per table and datapackage.json, which describes them (Fiscal Data Package). */
export function openDataFiles(report: PublishedReport): Readonly<Record<string, Uint8Array>> {
  const { forms } = publicData(report);
  const files = forms.map((form): [string, Uint8Array] => [pathOf(form), csvFile([headOf(form), ...rowsOf(form)])]);
  return { "datapackage.json": jsonFile(packageOf(report, forms)), ...Object.fromEntries(files) };
}

/** 开放数据.zip. */
export const openData: ExportFormat = {
  fileName: "开放数据.zip",
  isForPublication: true,
  write: (report) => {
    const parts: Zippable = {};
    for (const [path, bytes] of Object.entries(openDataFiles(report)))
      parts[path] = [bytes, { mtime: noDate, level: 6 }];
    return Promise.resolve(zipSync(parts));
  },
};

function packageOf({ department, year, edition }: PublishedReport, forms: readonly PublicForm[]): unknown {
  return {
    profile: "fiscal-data-package",
    name: `final-accounts-${year}`,
    title: `${department} ${year}年度部门决算公开数据`,
    description: `${edition.basis}。金额以元给出，并附万元（四舍五入，保留两位小数）。空白表示没有发生，0表示金额为零或四舍五入后为零。`,
    homepage: basis,
    countryCode: "CN",
    granularity: "aggregated",
    fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    resources: forms.map((form) => ({
      name: form.id.toLowerCase(),
      title: `${form.number} ${form.title}`,
      path: pathOf(form),
      profile: "tabular-data-resource",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      description: form.emptyReason ?? form.note ?? "",
      schema: { fields: fieldsOf(form), missingValues: [""] },
    })),
  };
}

function fieldsOf({ columns, rows }: PublicForm): readonly Field[] {
  const isByFunction = rows.some(({ id }) => /^\d{7}$/.test(id));
  return [
    {
      name: "row",
      title: "行",
      type: "string",
      ...(isByFunction ? { columnType: "functional-classification:generic:code" } : {}),
    },
    {
      name: "label",
      title: "项目",
      type: "string",
      ...(isByFunction ? { columnType: "functional-classification:generic:label" } : {}),
    },
    { name: "side", title: "左右栏", type: "string" },
    { name: "line", title: "行次", type: "integer" },
    ...columns.flatMap(({ id, heading }): Field[] => [
      { name: `${id}_yuan`, title: `${heading}（元）`, type: "number", columnType: "value" },
      { name: `${id}_wan`, title: `${heading}（万元）`, type: "number" },
    ]),
  ];
}

function headOf(form: PublicForm): readonly string[] {
  return fieldsOf(form).map(({ name }) => name);
}

function rowsOf({ columns, rows }: PublicForm): readonly (readonly string[])[] {
  return rows.map(({ id, label, side, line, cells }) => [
    id,
    label,
    side ?? "",
    line === null ? "" : String(line),
    ...columns.flatMap(({ id: column }) => [cells[column]?.yuan ?? "", cells[column]?.wan ?? ""]),
  ]);
}

function pathOf({ number, id }: PublicForm): string {
  return `data/${/\d+/.exec(number)?.[0] ?? number}-${id}.csv`;
}
