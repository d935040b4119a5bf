import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Stream } from "../../../functions/follow";
import { juesuan } from "../../../functions/juesuan";
import { sangong } from "../../../functions/sangong";
import { taizhang } from "../../../functions/taizhang";
import { wanyuan } from "../../../functions/wanyuan";
import { weicha } from "../../../functions/weicha";
import { writeFiles } from "../../../src/export";
import { publishedReport, publishReport, viewOf, type Report } from "../../../src/report";
import { reportOf } from "../../support/build";
import { timed, type Note } from "./measuring";

const ledger = "test/cases/xian-2023/台账.csv";

/** What a clerk does all day: functions in cells, an edit that many cells follow, the files of one department. */
export async function daily(_rows: number, note: Note): Promise<void> {
  const bytes = readFileSync(join(process.cwd(), ledger));
  const report = await reportOf("台账.csv", bytes);
  await timed("1 万次函数调用（五种函数轮流）", () => callFunctions(report), note);
  await timed("5,000 个活单元格装上、跟上、撤下", () => followedBy(report), note);
  publishReport(null);
  const start = performance.now();
  await writeFiles(publishedReport(report));
  note({ what: "一个部门的全部公开文件（第一次）", amount: performance.now() - start });
  await timed("一个部门的全部公开文件", () => writeFiles(publishedReport(report)), note);
}

interface Cell {
  readonly stream: Stream;
  readonly clear: () => void;
}

/** A cell of the sheet that a function answers into. */
function cell(): Cell {
  const stream: Stream = { setResult: () => undefined };
  return { stream, clear: () => stream.onCanceled?.() };
}

function callFunctions(report: Report): void {
  publishReport(viewOf(report));
  const cells = Array.from({ length: 6_000 }, cell);
  cells.forEach(({ stream }, call) => {
    if (call % 3 === 0) sangong("会议费", "决算", null, stream);
    if (call % 3 === 1) juesuan("公开03表", "合计", "基本支出", null, stream);
    if (call % 3 === 2) taizhang(2023, "决算", "支出", null, "302", null, null, null, null, stream);
  });
  for (let call = 0; call < 2_000; call += 1) {
    wanyuan((call * 12_345.67).toFixed(2));
    weicha(100.01, [[[call]], [[100.01]]]);
  }
  cells.forEach(({ clear }) => {
    clear();
  });
  publishReport(null);
}

function followedBy(report: Report): void {
  const cells = Array.from({ length: 5_000 }, cell);
  cells.forEach(({ stream }, call) => {
    if (call % 2 === 0) sangong("会议费", "决算", null, stream);
    else juesuan("公开03表", "合计", "基本支出", null, stream);
  });
  publishReport(viewOf(report));
  publishReport(null);
  cells.forEach(({ clear }) => {
    clear();
  });
}
