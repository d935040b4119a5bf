import { BooleanNumber } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
  StringValueObject,
  ErrorValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import type { FunctionCells } from "./functionCells";
import type { FunctionMetadata } from "./functionMetadata";
import { readArguments, toValueObject } from "./functionValues";
import type { UniverGrid } from "./univerGrid";

/** What a cell shows until the pane has answered, as in Excel. */
const busy = "#BUSY!";

/** A custom function inside the grid's engine. It never calculates: it asks the pane. */
class AddinFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly cells: () => FunctionCells | null,
  ) {
    super(metadata.name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const read = readArguments(this.metadata, given);
    if (read.kind === "error") return ErrorValueObject.create(read.error as ErrorType);
    const cell = { unitId: this.unitId ?? "", gridId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.cells()?.ask(this.metadata, read.values, cell) ?? null;
    return result === null ? StringValueObject.create(busy) : toValueObject(result);
  }
}

/** Gives the grid's engine every function of the add-in, with names and hints as Excel shows them. */
export function registerFunctions(
  grid: UniverGrid,
  functions: readonly FunctionMetadata[],
  cells: () => FunctionCells | null,
): void {
  const injector = grid.univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...functions.map((metadata) => new AddinFunction(metadata, cells)));
  injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
}

function describe({ name, description, parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.isRepeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
