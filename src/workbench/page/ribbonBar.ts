import { button, element } from "./elements";
import { readRibbon, type RibbonButton } from "./pane/readRibbon";
import { text } from "./text";

/** Draws the add-in's ribbon tab as manifest.xml declares it. */
export async function drawRibbonBar(press: (pressed: RibbonButton) => void): Promise<void> {
  const response = await fetch("./manifest.xml");
  if (!response.ok) return;
  const { label, buttons } = readRibbon(await response.text());
  const ribbon = element("ribbon", HTMLElement);
  ribbon.setAttribute("aria-label", text.ribbonLabel(label));
  const tab = document.createElement("span");
  tab.className = "tab";
  tab.textContent = label;
  ribbon.replaceChildren(tab, ...buttons.map((one) => ribbonButton(one, press)));
}

function ribbonButton(one: RibbonButton, press: (pressed: RibbonButton) => void): HTMLButtonElement {
  const made = button("", () => press(one), one.tip);
  const icon = document.createElement("img");
  icon.src = one.icon;
  icon.alt = "";
  made.append(icon, one.label);
  return made;
}
