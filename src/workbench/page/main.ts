import { readWorkbook } from "../../files";
import { type DeskParts, openOnDesk, type OpenWorkbook } from "./desk";
import { button, element, say } from "./elements";
import { loadSheets, lookLikeLedger } from "./files/loadSheets";
import { readFunctionMetadata } from "./grid/functionMetadata";
import { registerFunctions } from "./grid/functions";
import { createUniverGrid } from "./grid/univerGrid";
import { readRibbon, type RibbonButton } from "./pane/readRibbon";
import { text } from "./text";

const paneArea = element("paneArea", HTMLElement);
const grid = createUniverGrid("grid");
let open: OpenWorkbook | null = null;

const desk: DeskParts = {
  grid,
  frame: element("pane", HTMLIFrameElement),
  onPane: (isShown) => (paneArea.hidden = !isShown),
  refuse: say,
};

/** What is served beside the page; null when it is not there. */
async function fetched(path: string): Promise<Response | null> {
  const response = await fetch(path);
  return response.ok ? response : null;
}

async function openSample(): Promise<void> {
  const response = await fetched("./sample.csv");
  if (response === null) {
    say(text.missing(text.sampleFile));
    return;
  }
  const reading = await readWorkbook(`${text.sampleName}.csv`, new Uint8Array(await response.arrayBuffer()));
  if (reading.kind === "refused") return;
  open?.close();
  open = openOnDesk(desk, text.sampleName, (host) => {
    loadSheets(host, reading.sheets);
    lookLikeLedger(host, host.book.active);
  });
}

function press({ action }: RibbonButton): void {
  if (action.kind === "showPane") open?.pane.show(true);
  else open?.host.call.pressButton(action.name);
}

async function drawRibbon(): Promise<void> {
  const manifest = await fetched("./manifest.xml");
  if (manifest === null) return;
  const { label, buttons } = readRibbon(await manifest.text());
  const ribbon = element("ribbon", HTMLElement);
  ribbon.setAttribute("aria-label", text.ribbonLabel(label));
  const tab = document.createElement("span");
  tab.className = "tab";
  tab.textContent = label;
  const made = buttons.map((one) => {
    const press1 = button("", () => press(one), one.tip);
    const icon = document.createElement("img");
    icon.src = one.icon;
    icon.alt = "";
    press1.append(icon, one.label);
    return press1;
  });
  ribbon.replaceChildren(tab, ...made);
}

async function loadFunctions(): Promise<void> {
  const response = await fetched("./functions.json");
  if (response === null) return;
  registerFunctions(grid, readFunctionMetadata(await response.json()), () => open?.functions ?? null);
}

async function start(): Promise<void> {
  element("standIn", HTMLElement).textContent = text.standIn;
  element("limits", HTMLElement).textContent = text.limits;
  element("paneTitle", HTMLElement).textContent = text.paneTitle;
  const close = element("closePane", HTMLButtonElement);
  close.title = text.closePane;
  close.setAttribute("aria-label", text.closePane);
  close.addEventListener("click", () => open?.pane.show(false));
  element("files", HTMLElement).append(button(text.openSample, () => void openSample()));
  await drawRibbon();
  await openSample();
  await loadFunctions();
}

void start();
