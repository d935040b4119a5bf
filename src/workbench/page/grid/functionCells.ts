import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import type { FunctionResult } from "../../host";
import type { Binding } from "./binding";
import type { FunctionMetadata } from "./functionMetadata";

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
    call.cells.set(`${cell.gridId} ${String(cell.row)} ${String(cell.column)}`, cell);
    const { result } = call;
    if (result !== null && !metadata.isStreaming) setTimeout(() => this.calls.delete(key));
    return result;
  }

  /** The message of a failed call that this cell makes; null for none. */
  messageAt({ gridId, row, column }: Omit<AskingCell, "unitId">): string | null {
    const key = `${gridId} ${String(row)} ${String(column)}`;
    for (const { cells, result } of this.calls.values()) {
      if (cells.has(key) && result?.kind === "failed" && result.message !== "") return result.message;
    }
    return null;
  }

  dispose(): void {
    for (const { cancel } of this.calls.values()) cancel();
    this.calls.clear();
  }

  private start(key: string, metadata: FunctionMetadata, args: readonly unknown[]): SharedCall {
    let stop = (): void => undefined;
    const call: SharedCall = { result: null, cells: new Map(), cancel: () => stop() };
    const take = (result: FunctionResult): void => {
      call.result = result;
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
