// The office.js of the workbench: at the address where the pane loads Microsoft's. It gives the page around the real
// client library, loads that library as it is, and sets its bridge to the host in the workbench's page.
import { isSetClaimed } from "../host/limits";
import { Association } from "./association";
import { DocumentFile } from "./documentFile";
import { isOurs, type PaneMessage } from "./messages";
import { DocumentSettings } from "./settings";

const library = "excel-win32-16.01.js";
const hostInfo = { host: "Excel", platform: "PC" } as const;

function post(message: PaneMessage): void {
  window.parent.postMessage(message, window.location.origin);
}

const bridge = {
  sendMessageToHost: (text: string): void => post({ juesuan: "request", text }),
  onMessageFromHost: (_text: string): void => undefined,
};

const visibilityListeners = new Set<(state: { visibilityMode: string }) => void>();

window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== window.location.origin || !isOurs(data)) return;
  if (data.juesuan === "answer") bridge.onMessageFromHost(data.text);
  else if (data.juesuan === "bytes") waitingForBytes.shift()?.(data.bytes);
  else if (data.juesuan === "press") void press(data.action);
  else if (data.juesuan === "visibility") {
    for (const listener of visibilityListeners) listener({ visibilityMode: data.isShown ? "Taskpane" : "Hidden" });
  }
});

/** Carries out a ribbon button once the add-in is ready, as Excel does. The event is done when the add-in says so. */
async function press(action: string): Promise<void> {
  await ready;
  const work = actions.mappings[action.toUpperCase()];
  if (typeof work === "function") work({ source: { id: action }, completed: () => undefined });
}

/** Showing, hiding and starting the pane: the library's own would ask a host that only Excel has. */
const addin = {
  showAsTaskpane: async (): Promise<void> => post({ juesuan: "visibility", isShown: true }),
  hide: async (): Promise<void> => post({ juesuan: "visibility", isShown: false }),
  setStartupBehavior: async (): Promise<void> => undefined,
  getStartupBehavior: async (): Promise<string> => "Load",
  onVisibilityModeChanged: async (
    listener: (state: { visibilityMode: string }) => void,
  ): Promise<() => Promise<void>> => {
    visibilityListeners.add(listener);
    return async () => {
      visibilityListeners.delete(listener);
    };
  },
};

const functions = new Association();
const actions = new Association();
functions.onchange(() => post({ juesuan: "functions", names: Object.keys(functions.mappings) }));

function loadLibrary(): Promise<void> {
  return new Promise((done, refuse) => {
    const script = document.createElement("script");
    script.src = new URL(library, document.baseURI).href;
    script.onload = () => done();
    script.onerror = () => refuse(new Error(`${library} cannot be loaded`));
    document.head.append(script);
  });
}

function pageRead(): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((done) => document.addEventListener("DOMContentLoaded", () => done(), { once: true }));
}

const ready = Promise.all([loadLibrary().then(takeBack), pageRead()]).then(() => {
  OfficeExtension.HostBridge.init(bridge);
  return hostInfo;
});

/** The library puts an `Office` of its own in the place of ours: it keeps its additions and gets our members back. */
function takeBack(): void {
  const theirs: Record<string, unknown> = { ...window.Office };
  Object.assign(window, { Office: { ...theirs, ...office, actions: { ...Object(theirs["actions"]), ...ownActions } } });
}

const ownActions: Record<string, unknown> = { associate: actions.associate.bind(actions), _association: actions };

/** Bytes the page is asked for; answered one after the other. */
const waitingForBytes: ((bytes: Uint8Array) => void)[] = [];
const file = new DocumentFile(
  () =>
    new Promise((done) => {
      waitingForBytes.push(done);
      post({ juesuan: "file" });
    }),
);

const office = {
  onReady: (callback?: (info: typeof hostInfo) => unknown): Promise<typeof hostInfo> => {
    if (callback !== undefined) void ready.then(callback);
    return ready;
  },
  HostType: { Excel: "Excel" },
  PlatformType: {
    PC: "PC",
    Mac: "Mac",
    OfficeOnline: "OfficeOnline",
    iOS: "iOS",
    Android: "Android",
    Universal: "Universal",
  },
  StartupBehavior: { none: "None", load: "Load" },
  VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  FileType: { Compressed: "compressed", Pdf: "pdf", Text: "text" },
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  actions: ownActions,
  addin,
  context: {
    ...hostInfo,
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
    diagnostics: { ...hostInfo, version: "16.0.14332.20011" },
    requirements: { isSetSupported: (name: string, version?: string): boolean => isSetClaimed(name, version) },
    officeTheme: {
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#242424",
      controlBackgroundColor: "#F0F0F0",
      controlForegroundColor: "#242424",
    },
    document: {
      url: "",
      mode: "readWrite",
      settings: new DocumentSettings(post),
      getFileAsync: file.getFileAsync.bind(file),
    },
  },
};

Object.assign(window, {
  Office: office,
  CustomFunctions: {
    associate: functions.associate.bind(functions),
    _association: functions,
    delayInitialization: () => undefined,
  },
  CustomFunctionMappings: {},
});
