// The page of the add-in: pane, ribbon commands and custom functions in one runtime. Only here `Office` is named.
import { createRoot } from "react-dom/client";
import { createOfficeWorkbook } from "../src/excel";
import { publishReport } from "../src/report";
import { App, openSession } from "./App";
import { fetchLaterPanels } from "./Pane";
import { copyText, downloadFile, printPage, today } from "./browser";
import { engineIn } from "./desk/engineClient";
import { cellsForFile } from "./desk/readingFile";
import { openDesk } from "./desk/desk";
import { diagnosticsOf } from "./diagnostics";
import type { Send } from "./request";
import type { PanelId } from "./session";
import { text } from "./text";
import { themeFor } from "./theme";

const store = openSession();
const waiting: Parameters<Send>[0][] = [];
let desk: Send | null = null;
const send: Send = (message) => {
  if (desk === null) waiting.push(message);
  else desk(message);
};

const commands: Readonly<Record<string, PanelId>> = {
  openBuild: "build",
  openCheck: "check",
  openNarrative: "narrative",
  openExport: "export",
};

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  const workbook = isExcel
    ? createOfficeWorkbook({
        excel: Excel,
        isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
        openFile: (sliceSize, done) => {
          Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done);
        },
      })
    : null;
  const { diagnostics, officeTheme } = Office.context;
  const surroundings = {
    formats: ["open", "xlsx", "docx", "json"],
    diagnostics: diagnosticsOf(
      {
        version: diagnostics?.version ?? "",
        platform: String(diagnostics?.platform ?? ""),
        browser: navigator.userAgent,
      },
      workbook?.requirements() ?? [],
    ),
  } as const;
  const root = document.getElementById("pane");
  if (root === null) throw new Error("the page has no pane");
  const theme = themeFor(officeTheme?.bodyBackgroundColor ?? "");
  createRoot(root, { onUncaughtError: (error) => showFault(root, error) }).render(
    <App store={store} theme={theme} surroundings={surroundings} send={send} />,
  );
  if (workbook === null) {
    store.tell({ kind: "blocked", message: text.noExcel });
    return;
  }
  associateCommands();
  void fetchLaterPanels();
  void import("../functions").then(({ associateFunctions }) => {
    associateFunctions();
  });
  const engine = new Worker(new URL("./engine/worker.ts", import.meta.url), { type: "module" });
  desk = await openDesk({
    workbook,
    ask: engineIn(engine),
    tell: store.tell,
    session: store.get,
    publish: publishReport,
    copy: copyText,
    today,
    fileFrom: cellsForFile,
    download: downloadFile,
    print: printPage,
  });
  for (const message of waiting.splice(0)) desk(message);
}

/** A fault of ours must not leave an empty pane: what to do, and what happened for whoever helps. */
function showFault(root: HTMLElement, error: unknown): void {
  const words = document.createElement("p");
  words.setAttribute("role", "alert");
  words.textContent = `${text.fault}（${error instanceof Error ? error.message : String(error)}）`;
  root.replaceChildren(words);
}

/** A ribbon button shows the pane at its step; where that cannot be shown yet, the pane stays where the clerk is. */
function associateCommands(): void {
  for (const [name, panel] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      send({ kind: "panelShown", panel });
      void Office.addin.showAsTaskpane().finally(() => {
        event.completed();
      });
    });
  }
}

void start();
