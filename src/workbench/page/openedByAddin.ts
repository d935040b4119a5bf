import { button, element } from "./elements";
import { text } from "./text";
import { download } from "./workbookPlace";

/**
 * The add-in asked for a new workbook: Excel would open a second window. A page may only do so when the person presses a
 * button, so she is offered one.
 */
export function offerOpened(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const bar = element("offer", HTMLDivElement);
  const hide = (): boolean => (bar.hidden = true);
  const act = (work: () => void) => (): void => {
    hide();
    work();
  };
  bar.replaceChildren(
    text.addinOpened,
    button(
      text.addinOpenedHere,
      act(() => openInNewPage(bytes)),
    ),
    button(
      text.addinOpenedSave,
      act(() => download(`${text.addinFile}.xlsx`, bytes)),
    ),
    button(text.later, hide),
  );
  bar.hidden = false;
}

/** Another page of the workbench, which fetches the bytes from this one. */
function openInNewPage(bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes]));
  window.open(`./?${new URLSearchParams({ workbook: address, name: `${text.addinFile}.xlsx` }).toString()}`, "_blank");
}
