import { batch } from "./batch";
import { daily } from "./daily";
import { edits } from "./edits";
import { fromCsv } from "./fromCsv";
import { inMemory } from "./inMemory";
import type { Note } from "./measuring";
import { memory } from "./memory";
import { spreadsheets } from "./spreadsheets";
import { steps } from "./steps";
import { writing } from "./writing";

/** A table of measurements: what is measured, and with how many rows. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Rows of the ledger, a column of the table each; [0] where the size is fixed. */
  readonly sizes: readonly number[];
  readonly run: (rows: number, note: Note) => void | Promise<void>;
}

const all = [10_000, 100_000, 1_000_000];

/** Every table `npm run bench` prints; each size in a process of its own. */
export const sections: readonly Section[] = [
  { id: "steps", title: "编制的各步", sizes: all, run: steps },
  { id: "edits", title: "改动台账以后", sizes: all, run: edits },
  { id: "memory", title: "内存", sizes: all, run: memory },
  { id: "values", title: "从内存里的值", sizes: all, run: inMemory },
  { id: "csv", title: "从一个 csv 文件的字节", sizes: all, run: fromCsv },
  { id: "formulas", title: "与表格公式相比（公开03表按项）", sizes: [10_000, 100_000], run: spreadsheets },
  { id: "writing", title: "写一张 xlsx 表", sizes: [10_000, 20_000], run: writing },
  { id: "daily", title: "日常", sizes: [0], run: daily },
  { id: "batch", title: "成批", sizes: [0], run: batch },
];
