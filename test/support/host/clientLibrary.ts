import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import vm from "node:vm";
import { createHost, type ExcelHost, isSetClaimed, provideOfficeGlobals } from "../../../src/workbench/host";

const file = join(
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
  "dist/excel-win32-16.01.js",
);
let script: vm.Script | null = null;

/** Microsoft's Excel client library, evaluated in a realm of its own and joined to a host. */
export interface ClientLibrary {
  readonly host: ExcelHost;
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  readonly customFunctions: typeof CustomFunctions;
}

function page(): Record<string, unknown> {
  const location = { href: "http://localhost/", search: "", hash: "", protocol: "http:", hostname: "localhost" };
  const nothing = (): void => undefined;
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: nothing,
    location,
  };
  const sessionStorage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const globals: Record<string, unknown> = {
    navigator: { userAgent: "Chrome" },
    location,
    document,
    sessionStorage,
    addEventListener: nothing,
    performance,
    setTimeout: (work: () => void, after: number) => setTimeout(work, after).unref(),
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
  };
  globals["window"] = globals;
  globals["self"] = globals;
  return globals;
}

/** A host and, over its bridge, the real client library; ExcelApi 1.14 unless another claim is given. */
export function loadClientLibrary(
  host: ExcelHost = createHost(),
  isSetSupported: (name: string, version?: string) => boolean = isSetClaimed,
): ClientLibrary {
  const globals = page();
  provideOfficeGlobals(globals, { isSetSupported });
  vm.createContext(globals);
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: "excel-win32-16.01.js" });
  script.runInContext(globals);
  const joined = globals as unknown as {
    Excel: typeof Excel;
    Office: typeof Office;
    CustomFunctions: typeof CustomFunctions;
    OfficeExtension: { HostBridge: { init(bridge: unknown): void } };
  };
  joined.OfficeExtension.HostBridge.init(host.bridge);
  return {
    host,
    excel: fromOutside(joined.Excel, globals),
    office: joined.Office,
    customFunctions: joined.CustomFunctions,
  };
}

/** Options of `run` made anew in the library's realm: it takes none from another. */
function fromOutside(excel: typeof Excel, globals: vm.Context): typeof Excel {
  const parse = vm.runInContext("JSON.parse", globals) as typeof JSON.parse;
  const run = (...given: unknown[]): unknown => {
    const inside = given.map((one) => (typeof one === "function" ? one : parse(JSON.stringify(one))));
    return Reflect.apply(excel.run, excel, inside);
  };
  return Object.create(excel, { run: { value: run } }) as typeof Excel;
}
