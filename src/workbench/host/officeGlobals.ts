import { isSetClaimed } from "./limits";

type Handler = (...args: never[]) => unknown;

/** Functions an add-in hands over by name: custom functions and ribbon actions. */
export interface Association {
  readonly mappings: Record<string, Handler>;
  associate(first: string | Record<string, Handler>, second?: Handler): void;
  onchange(listener: () => void): void;
}

/** What the workbench may choose of the add-in's surroundings. */
export interface OfficeSurroundings {
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly displayLanguage: string;
  readonly theme: Readonly<Record<string, string>>;
}

const lightTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#000000",
};

function createAssociation(): Association {
  const mappings: Record<string, Handler> = {};
  const listeners: (() => void)[] = [];
  return {
    mappings,
    associate(first, second) {
      const given = typeof first === "string" ? { [first]: second } : first;
      for (const [name, handler] of Object.entries(given)) {
        if (typeof handler === "function") mappings[name.toUpperCase()] = handler;
      }
      for (const listener of listeners) listener();
    },
    onchange: (listener) => void listeners.push(listener),
  };
}

/**
 * Puts onto a page's global object what Microsoft's `office.js` would leave there, so that its Excel client library can
 * be loaded next: `Office` (context, onReady, actions), `CustomFunctions.associate` and the few names of `OSF` it reads.
 * The bridge is set after the library is loaded: `OfficeExtension.HostBridge.init(bridge)`.
 */
export function provideOfficeGlobals(global: Record<string, unknown>, given: Partial<OfficeSurroundings> = {}): void {
  const surroundings = { isSetSupported: isSetClaimed, displayLanguage: "zh-CN", theme: lightTheme, ...given };
  const ready = { host: "Excel", platform: "PC" };
  const functions = createAssociation();
  const actions = createAssociation();
  const context = {
    requirements: { isSetSupported: surroundings.isSetSupported },
    platform: "PC",
    host: "Excel",
    displayLanguage: surroundings.displayLanguage,
    contentLanguage: surroundings.displayLanguage,
    officeTheme: surroundings.theme,
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.14332.20000" },
  };
  const hostInfo = {
    hostType: "excel",
    hostPlatform: "win32",
    hostSpecificFileVersion: "16.01",
    isDialog: false,
    flags: 0,
  };
  const office = {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC" },
    onReady: (callback?: (info: typeof ready) => unknown) => Promise.resolve(callback?.(ready)).then(() => ready),
    onReadyInternal: () => Promise.resolve(ready),
    actions: { _association: actions, associate: actions.associate.bind(actions) },
  };
  global["OSF"] = { _OfficeAppFactory: { getContext: () => context, getHostInfo: () => hostInfo } };
  global["Microsoft"] = { Office: { WebExtension: office } };
  global["Office"] = office;
  global["CustomFunctions"] = { _association: functions, associate: functions.associate.bind(functions) };
}
