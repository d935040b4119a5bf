// Custom functions for Excel: one per file, listed in `list.ts`. They read the report in memory and write nothing.
import { WrongInput } from "./inputs";
import { functions } from "./list";

type Call = (...args: unknown[]) => unknown;

/** Ties every id of functions.json to its function. Called once, when Excel is ready. */
export function associateFunctions(): void {
  for (const { id, chinese, call } of functions) {
    const guarded = guard(call as Call);
    CustomFunctions.associate(id, guarded);
    CustomFunctions.associate(chinese.id, guarded);
  }
}

/** Turns a wrong argument into Excel's error with its message; anything else is a mistake of ours and goes on. */
function guard(call: Call): Call {
  return (...args) => {
    const stream = args.at(-1);
    if (isStream(stream)) {
      const { setResult } = stream;
      stream.setResult = (result: unknown): void =>
        setResult.call(stream, result instanceof WrongInput ? asError(result) : result);
    }
    try {
      return call(...args);
    } catch (error) {
      if (error instanceof WrongInput) throw asError(error);
      throw error;
    }
  };
}

interface AnyStream {
  setResult: (result: unknown) => void;
}

function isStream(value: unknown): value is AnyStream {
  return typeof value === "object" && value !== null && "setResult" in value && typeof value.setResult === "function";
}

function asError({ code, message }: WrongInput): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === "notAvailable" ? notAvailable : invalidValue, message);
}
