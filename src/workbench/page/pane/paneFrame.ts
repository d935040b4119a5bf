import type { ExcelHost } from "../../host";
import { isOurs, type PageMessage } from "../../office/messages";

/** The pane in its frame, joined to a host. */
export interface PaneFrame {
  show(isShown: boolean): void;
  /** Presses the ribbon button whose function is `action`. */
  press(action: string): void;
  readonly isShown: boolean;
  dispose(): void;
}

export interface PaneListeners {
  /** The pane appeared or went away, by its own wish or the person's. */
  readonly onVisibility: (isShown: boolean) => void;
  /** Names of custom functions the add-in has associated by now. */
  readonly onFunctions: (names: readonly string[]) => void;
  /** The add-in opened a new workbook, given as base64. */
  readonly onOpened: (base64: string) => void;
  /** The workbook as xlsx bytes, when the add-in asks for it. */
  readonly bytesNow: () => Promise<Uint8Array>;
}

/**
 * Loads the shipped pane into a frame and carries its messages to the host and back. The pane is the file Excel would
 * load; only the office.js beside it is ours.
 */
export function joinPane(frame: HTMLIFrameElement, host: ExcelHost, listeners: PaneListeners): PaneFrame {
  let isShown = true;
  const tell = (message: PageMessage): void => frame.contentWindow?.postMessage(message, window.location.origin);
  const show = (wanted: boolean): void => {
    isShown = wanted;
    listeners.onVisibility(wanted);
    tell({ juesuan: "visibility", isShown: wanted });
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || origin !== window.location.origin || !isOurs(data)) return;
    if (data.juesuan === "request") host.bridge.sendMessageToHost(data.text);
    else if (data.juesuan === "visibility") show(data.isShown);
    else if (data.juesuan === "functions") listeners.onFunctions(data.names);
    else if (data.juesuan === "file") void listeners.bytesNow().then((bytes) => tell({ juesuan: "bytes", bytes }));
    else if (data.juesuan === "setting") keepSetting(host, data.name, data.value);
  };
  let opened = 0;
  host.bridge.onMessageFromHost = (text) => {
    tell({ juesuan: "answer", text });
    for (const base64 of host.control.opened.slice(opened)) listeners.onOpened(base64);
    opened = host.control.opened.length;
  };
  window.addEventListener("message", hear);
  frame.src = "./taskpane.html";
  return {
    show,
    press: (action) => tell({ juesuan: "press", action }),
    get isShown() {
      return isShown;
    },
    dispose: () => window.removeEventListener("message", hear),
  };
}

function keepSetting({ book }: ExcelHost, name: string, value: string | null): void {
  if (value === null) book.settings.delete(name);
  else book.settings.set(name, JSON.parse(value));
}
