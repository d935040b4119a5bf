import { drawFileBar, openFirstWorkbook } from "./fileBar";
import { element, say } from "./elements";
import { readFunctionMetadata } from "./grid/functionMetadata";
import { registerFunctions } from "./grid/functions";
import { createUniverGrid } from "./grid/univerGrid";
import { offerOpened } from "./openedByAddin";
import { drawRibbonBar } from "./ribbonBar";
import { text } from "./text";
import { WorkbookPlace } from "./workbookPlace";

const paneArea = element("paneArea", HTMLElement);
const grid = createUniverGrid("grid");
const place = new WorkbookPlace({
  grid,
  frame: element("pane", HTMLIFrameElement),
  onPane: (isShown) => (paneArea.hidden = !isShown),
  onOpened: offerOpened,
  refuse: say,
});

/** Names and hints of the functions; they can be registered once the grid's engine runs, that is with a workbook. */
async function loadFunctions(): Promise<void> {
  const response = await fetch("./functions.json");
  if (response.ok)
    registerFunctions(grid, readFunctionMetadata(await response.json()), () => place.current?.functions ?? null);
}

function drawWords(): void {
  element("standIn", HTMLElement).textContent = text.standIn;
  element("limits", HTMLElement).textContent = text.limits;
  element("paneTitle", HTMLElement).textContent = text.paneTitle;
  const close = element("closePane", HTMLButtonElement);
  close.title = text.closePane;
  close.setAttribute("aria-label", text.closePane);
  close.addEventListener("click", () => place.current?.pane.show(false));
}

async function start(): Promise<void> {
  drawWords();
  drawFileBar(place);
  await drawRibbonBar(({ action }) => {
    if (action.kind === "showPane") place.current?.pane.show(true);
    else place.current?.pane.press(action.name);
  });
  await openFirstWorkbook(place);
  await loadFunctions();
}

void start();
