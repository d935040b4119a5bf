import { button, element, say } from "./elements";
import { fetchSample } from "./sample";
import { text } from "./text";
import type { WorkbookPlace } from "./workbookPlace";

/** The buttons over the grid that open and keep workbooks, and dropping a file on the page. */
export function drawFileBar(place: WorkbookPlace): void {
  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = ".xlsx,.xlsm,.xls,.csv";
  picker.multiple = true;
  picker.hidden = true;
  picker.setAttribute("aria-label", text.openFile);
  picker.addEventListener("change", () => {
    void openGiven(place, picker.files).finally(() => (picker.value = ""));
  });
  element("files", HTMLElement).replaceChildren(
    button(text.openSample, () => void openSample(place)),
    button(text.newWorkbook, () => void place.openServed("./template.xlsx", `${text.templateFile}.xlsx`)),
    button(text.openFile, () => picker.click()),
    picker,
    button(text.save, () => void place.save()),
  );
  hearDrops(place);
  window.addEventListener("beforeunload", (event) => {
    if (place.current?.isChanged() === true) event.preventDefault();
  });
}

/** Opens the workbook another page of the workbench handed over, or else the sample. */
export async function openFirstWorkbook(place: WorkbookPlace): Promise<void> {
  const given = new URLSearchParams(window.location.search);
  const address = given.get("workbook") ?? "";
  if (address.startsWith(`blob:${window.location.origin}/`)) await place.openServed(address, given.get("name") ?? "");
  else await openSample(place);
}

async function openSample(place: WorkbookPlace): Promise<boolean> {
  const files = await fetchSample();
  if (files !== null) return place.open(files);
  say(text.missing(text.sample));
  return false;
}

async function openGiven(place: WorkbookPlace, given: FileList | null | undefined): Promise<void> {
  const files = [...(given ?? [])];
  const tables = files.filter(({ name }) => /\.csv$/i.test(name));
  const chosen = tables.length === files.length ? tables : files.slice(0, 1);
  const read = chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  const isOpen = await place.open(await Promise.all(read));
  if (isOpen && chosen.length < files.length) say(text.onlyOne);
}

function hearDrops(place: WorkbookPlace): void {
  const drop = element("drop", HTMLDivElement);
  drop.textContent = text.dropHere;
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragenter", (event) => {
    if (hasFile(event)) drop.hidden = false;
  });
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("dragleave", () => (drop.hidden = true));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.hidden = true;
    void openGiven(place, event.dataTransfer?.files);
  });
}
