import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import type { FunctionResult } from "../../host";
import { type Binding, hostSheetOf } from "./binding";
import type { FunctionMetadata } from "./functionMetadata";
import { withRefusals } from "./functionValues";

/** A cell of the grid whose formula asked. */
export interface AskingCell {
  readonly unitId: string;
  readonly gridId: string;
  readonly row: number;
  readonly column: number;
}

/** One call with one set of arguments, shared by every cell that makes it, as Excel shares it. */
interface SharedCall {
  result: FunctionResult | null;
  readonly cells: Map<string, AskingCell>;
  readonly cancel: () => void;
}

/**
 * Custom functions of one workbook. The grid's engine asks and is answered at once: with the result there is, or with
 * null while the pane works; the cells that asked are calculated again when it has come.
 */
export class FunctionCells {
  private readonly calls = new Map<string, SharedCall>();
  private readonly messages = new Map<string, string>();
  private dirty: AskingCell[] = [];
  private isPlanned = false;
  private names: ReadonlySet<string> = new Set();
  private unsent: (() => void)[] = [];

  constructor(private readonly binding: Binding) {}

  /** Tells which functions the add-in has associated by now; calls of others wait. */
  setNames(names: readonly string[]): void {
    this.names = new Set(names);
    for (const send of this.unsent.splice(0)) send();
  }

  ask(metadata: FunctionMetadata, args: readonly unknown[], cell: AskingCell): FunctionResult | null {
    const key = `${metadata.id} ${JSON.stringify(args)}`;
    const call = this.calls.get(key) ?? this.start(key, metadata, args);
    const place = placeKey(cell.gridId, cell.row, cell.column);
    call.cells.set(place, cell);
    const { result } = call;
    if (result?.kind === "failed") this.messages.set(place, result.message);
    else this.messages.delete(place);
    if (result !== null && !metadata.isStreaming) setTimeout(() => this.calls.delete(key));
    return result;
  }

  /** What the add-in said when it refused the call of this cell; null for a cell it did not refuse. */
  messageAt(gridId: string, row: number, column: number): string | null {
    return this.messages.get(placeKey(gridId, row, column)) ?? null;
  }

  dispose(): void {
    for (const { cancel } of this.calls.values()) cancel();
    this.calls.clear();
  }

  private start(key: string, metadata: FunctionMetadata, args: readonly unknown[]): SharedCall {
    let stop = (): void => undefined;
    const call: SharedCall = { result: null, cells: new Map(), cancel: () => stop() };
    const take = (result: FunctionResult): void => {
      call.result = withRefusals(result);
      this.dropLeft(key, metadata, call);
      this.dirty.push(...call.cells.values());
      this.plan();
    };
    const send = (): void => {
      if (!this.names.has(metadata.id.toUpperCase())) this.unsent.push(send);
      else if (metadata.isStreaming) stop = this.binding.host.call.stream(metadata.id, args, take);
      else void this.binding.host.call.callFunction(metadata.id, args).then(take);
    };
    this.calls.set(key, call);
    send();
    return call;
  }

  /** Forgets cells whose formula no longer names the function; the last one gone, a stream is ended, as in Excel. */
  private dropLeft(key: string, { name, isStreaming }: FunctionMetadata, call: SharedCall): void {
    for (const [place, { gridId, row, column }] of call.cells) {
      const formula = hostSheetOf(this.binding, gridId)?.formulaAt(row, column) ?? "";
      if (!formula.toUpperCase().includes(name)) call.cells.delete(place);
    }
    if (call.cells.size > 0 || !isStreaming) return;
    call.cancel();
    this.calls.delete(key);
  }

  /** Lets the engine calculate the cells whose results came, together. */
  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    setTimeout(() => {
      this.isPlanned = false;
      const dirtyRanges = this.dirty.splice(0).map(({ unitId, gridId, row, column }) => ({
        unitId,
        sheetId: gridId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }));
      const params = {
        dirtyRanges,
        forceCalculation: false,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      };
      void this.binding.grid.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
        onlyLocal: true,
      });
    });
  }
}

function placeKey(gridId: string, row: number, column: number): string {
  return `${gridId} ${String(row)} ${String(column)}`;
}
