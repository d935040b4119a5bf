/** The element of that id in workbench.html, of the kind it must be. Throws when the page and the script disagree. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} called ${id}`);
  return found;
}

/** A button with a label; `tip` says more on hovering. */
export function button(label: string, press: () => void, tip = ""): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  if (tip !== "") made.title = tip;
  made.addEventListener("click", press);
  return made;
}

let hiding = 0;

/** Shows a sentence at the foot of the page for some seconds. */
export function say(sentence: string): void {
  const message = element("message", HTMLParagraphElement);
  message.textContent = sentence;
  message.hidden = false;
  window.clearTimeout(hiding);
  hiding = window.setTimeout(() => (message.hidden = true), 8000);
}
