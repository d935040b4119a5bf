import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { FunctionResult } from "../../host";
import type { FunctionMetadata, FunctionParameter } from "./functionMetadata";

/** An argument as it goes over the bridge: a value, null for blank or left out, or rows of values for a range. */
export type Argument = unknown;

export type ReadArguments =
  | { readonly kind: "arguments"; readonly values: readonly Argument[] }
  | { readonly kind: "error"; readonly error: string };

/** Excel's error values by the numbers the client library answers with; anything else is #VALUE!. */
const errorCodes: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

/** A refusal that came as a value, as a stream's does, told apart from values. */
export function withRefusals(result: FunctionResult): FunctionResult {
  if (result.kind === "failed" || typeof result.value !== "object" || result.value === null) return result;
  const { valueType, basicValue, message }: { valueType?: unknown; basicValue?: unknown; message?: unknown } = {
    ...result.value,
  };
  if (valueType !== "CustomFunctionError") return result;
  const code = Object.entries(errorCodes).find(([, words]) => words === basicValue)?.[0] ?? "7";
  return { kind: "failed", message: typeof message === "string" ? message : "", code: Number(code) };
}

type Plain = string | number | boolean | null;

/** The arguments of a call as Excel would pass them. An error among plain arguments is the result, without a call. */
export function readArguments({ parameters }: FunctionMetadata, given: readonly BaseValueObject[]): ReadArguments {
  const own = parameters.filter(({ isRepeating }) => !isRepeating);
  const repeating = parameters.find(({ isRepeating }) => isRepeating);
  const needed = own.filter(({ isOptional }) => !isOptional).length;
  if (given.length < needed || (repeating === undefined && given.length > own.length))
    return { kind: "error", error: "#VALUE!" };
  const values: Argument[] = [];
  for (const [index, parameter] of own.entries()) {
    const one = given[index];
    const read = one === undefined ? null : readOne(parameter, one);
    if (isError(read)) return { kind: "error", error: read.error };
    values.push(read);
  }
  if (repeating !== undefined) values.push(given.slice(own.length).map((one) => readOne(repeating, one)));
  const wrong = values.flat().find(isError);
  return wrong === undefined ? { kind: "arguments", values } : { kind: "error", error: wrong.error };
}

interface FoundError {
  readonly error: string;
}

function isError(value: unknown): value is FoundError {
  return typeof value === "object" && value !== null && "error" in value;
}

function readOne(parameter: FunctionParameter, given: BaseValueObject): Argument | FoundError {
  const rows = rowsOf(given);
  if (!parameter.isMatrix) return asType(parameter, rows[0]?.[0] ?? null);
  return rows.map((cells) => cells.map((cell) => asType(parameter, cell)));
}

function rowsOf(given: BaseValueObject): (Plain | FoundError)[][] {
  if (given instanceof ArrayValueObject) {
    const rows: (Plain | FoundError)[][] = [];
    given.iterator((value, row, column) => {
      (rows[row] ??= [])[column] = value ? plain(value) : null;
    });
    return rows;
  }
  return [[plain(given)]];
}

function plain(value: BaseValueObject): Plain | FoundError {
  if (value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const got = value.getValue();
  return typeof got === "bigint" ? Number(got) : got;
}

/** Excel turns an argument into the declared type before the call; "any" is left as it is. */
function asType({ type }: FunctionParameter, value: Plain | FoundError): Plain | FoundError {
  if (isError(value) || type === "any") return value;
  if (value === null) return type === "string" ? "" : type === "boolean" ? false : 0;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return typeof value === "string" ? /^true$/i.test(value) : Boolean(value);
  const number = Number(value);
  return type === "number" && Number.isNaN(number) ? { error: "#VALUE!" } : type === "number" ? number : value;
}

/** What a cell shows for a result: an error value, a value, or rows of values that spill. */
export function toValueObject(result: FunctionResult): BaseValueObject {
  if (result.kind === "failed") return toError(errorCodes[result.code] ?? "#VALUE!");
  if (!Array.isArray(result.value)) return toScalar(result.value);
  const rows: BaseValueObject[][] = result.value.map((cells: unknown) =>
    Array.isArray(cells) ? cells.map(toScalar) : [toScalar(cells)],
  );
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toError(text: string): BaseValueObject {
  return ErrorValueObject.create(text as ErrorType);
}

function toScalar(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  const { type, basicValue, code }: { type?: unknown; basicValue?: unknown; code?: unknown } = { ...value };
  if (typeof basicValue === "string") return toError(basicValue);
  return type === "CustomFunctionError" && typeof code === "string" ? toError(code) : toError("#VALUE!");
}
