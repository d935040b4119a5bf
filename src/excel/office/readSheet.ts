import { SheetBuilder, type CellValue, type Merge, type Sheet } from "../../files";
import { describeBlock } from "../address";
import { looksLikeFault, readCell } from "../cellValues";
import { WorkbookFailure } from "../failure";
import { untilStopped } from "../untilStopped";
import type { CellBlock, Watch } from "../workbook";
import { BlockSize } from "./blockSize";
import { codeOf } from "./runExcel";

/** Merges are read of the first rows only: they are where a heading stands. */
const headingRows = 200;

type Rows = readonly (readonly CellValue[])[];

/** A sheet to read from, with the name messages use. */
export interface NamedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** The values of one block in one sync; two when a text looks like an error value and its type must be asked. */
export async function readValues(
  context: Excel.RequestContext,
  { sheet, name }: NamedSheet,
  block: CellBlock,
): Promise<Rows> {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.height, block.width);
  range.load("values");
  await context.sync();
  const values: unknown = range.values;
  if (!isMatrix(values, block)) {
    throw new WorkbookFailure({ kind: "valuesMissing", sheet: name, address: describeBlock(block) });
  }
  const types = values.some((row) => row.some(looksLikeFault)) ? await readTypes(context, range) : null;
  range.untrack();
  return values.map((row, down) => row.map((value, across) => readCell(value, types?.[down]?.[across] === "Error")));
}

async function readTypes(context: Excel.RequestContext, range: Excel.Range): Promise<readonly (readonly string[])[]> {
  range.load("valueTypes");
  await context.sync();
  return range.valueTypes;
}

/** A null, or fewer rows than asked for, is Excel's way of failing: it must not pass for an empty sheet. */
function isMatrix(values: unknown, block: CellBlock): values is readonly (readonly unknown[])[] {
  return Array.isArray(values) && values.length === block.height && values.every((row) => Array.isArray(row));
}

interface Extent {
  readonly height: number;
  readonly width: number;
  readonly merges: readonly Merge[];
}

async function findExtent(context: Excel.RequestContext, { sheet }: NamedSheet): Promise<Extent> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  if (used.isNullObject) return { height: 0, width: 0, merges: [] };
  const height = used.rowIndex + used.rowCount;
  const width = used.columnIndex + used.columnCount;
  const head = sheet.getRangeByIndexes(0, 0, Math.min(height, headingRows), width);
  return { height, width, merges: await readMerges(context, head) };
}

/** The merged cells that touch a range. */
export async function readMerges(context: Excel.RequestContext, range: Excel.Range): Promise<readonly Merge[]> {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/rowCount,areas/items/columnIndex,areas/items/columnCount");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, rowCount, columnIndex, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

/** A whole sheet, block by block: each far below what Excel carries in one answer. */
export async function readWhole(context: Excel.RequestContext, named: NamedSheet, watch: Watch): Promise<Sheet> {
  watch.signal?.throwIfAborted();
  const { height, width, merges } = await findExtent(context, named);
  const builder = new SheetBuilder(named.name);
  const size = new BlockSize(width);
  let row = 0;
  while (row < height) {
    watch.signal?.throwIfAborted();
    const block = { row, column: 0, height: Math.min(size.rows, height - row), width };
    const values = await untilStopped(readOrShrink(context, named, { block, size }), watch.signal ?? null);
    for (const cells of values) builder.addRow(cells);
    row += values.length;
    watch.onProgress?.(row / height);
  }
  watch.signal?.throwIfAborted();
  return { ...builder.build(), merges };
}

/** Nothing, and a smaller block next, when Excel finds the answer too large; a single row too large is a failure. */
async function readOrShrink(
  context: Excel.RequestContext,
  named: NamedSheet,
  { block, size }: { readonly block: CellBlock; readonly size: BlockSize },
): Promise<Rows> {
  try {
    const begun = performance.now();
    const values = await readValues(context, named, block);
    size.learn(values, performance.now() - begun);
    return values;
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || !size.shrink()) throw error;
    return [];
  }
}
