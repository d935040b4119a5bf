import {
  ICommandService,
  IUndoRedoService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";

/** Univer on the page, and the parts of it the workbench talks to. */
export interface UniverGrid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly formulas: FormulaDataModel;
}

/**
 * Univer inside the element of that id, in Chinese. Chosen over other grids by trying: Apache-2.0, a formula engine of
 * its own, and it runs under `script-src 'self'`, since its `new Function` is only reached with a formula worker.
 */
export function createUniverGrid(container: string): UniverGrid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  return {
    univer,
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    undo: injector.get(IUndoRedoService),
    get formulas() {
      return injector.get(FormulaDataModel);
    },
  };
}

/** Shows a workbook; the one shown before is put away. */
export function showWorkbook({ univer, api }: UniverGrid, snapshot: IWorkbookData, before: string | null): Workbook {
  if (before !== null) api.disposeUnit(before);
  return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
}
