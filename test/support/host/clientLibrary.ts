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

interface Realm {
  readonly globals: vm.Context;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: { HostBridge: { init(bridge: unknown): void } };
}

function createRealm(isSetSupported: (name: string, version?: string) => boolean): Realm {
  const globals = page();
  provideOfficeGlobals(globals, { isSetSupported });
  vm.createContext(globals);
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: "excel-win32-16.01.js" });
  script.runInContext(globals);
  const { Excel, Office, CustomFunctions, OfficeExtension } = globals as unknown as Realm;
  return { globals, Excel, Office, CustomFunctions, OfficeExtension };
}

/** A new bridge is all a new host needs, so hosts that claim the same sets share a realm, one after the other. */
let shared: Realm | null = null;

/** A host and, over its bridge, the real client library; ExcelApi 1.14 unless another claim is given. */
export function loadClientLibrary(
  host: ExcelHost = createHost(),
  isSetSupported: ((name: string, version?: string) => boolean) | null = null,
): ClientLibrary {
  const realm = isSetSupported === null ? (shared ??= createRealm(isSetClaimed)) : createRealm(isSetSupported);
  realm.OfficeExtension.HostBridge.init(host.bridge);
  const excel = fromOutside(realm.Excel, realm.globals);
  return { host, excel, office: realm.Office, customFunctions: realm.CustomFunctions };
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
