/** A button of the add-in's ribbon tab, as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its 32-pixel icon on this server. */
  readonly icon: string;
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "showPane" };
}

export interface RibbonTab {
  readonly label: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the ribbon tab out of manifest.xml, in the manifest's own language. */
export function readRibbon(xml: string): RibbonTab {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const all = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
  const first = (parent: Element | Document, name: string): Element | null => all(parent, name)[0] ?? null;
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((name) =>
      all(manifest, name).map((one) => [one.getAttribute("id") ?? "", one.getAttribute("DefaultValue") ?? ""] as const),
    ),
  );
  const resource = (element: Element | null): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const ownChild = (parent: Element, name: string): Element | null =>
    [...parent.children].find((child) => child.localName === name) ?? null;
  const buttonOf = (control: Element): RibbonButton => {
    const images = all(control, "Image");
    const icon = resource(images.find((image) => image.getAttribute("size") === "32") ?? null);
    const functionName = first(control, "FunctionName")?.textContent ?? null;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(ownChild(control, "Label")),
      tip: resource(first(control, "Description")),
      icon: icon === "" ? "" : `.${new URL(icon).pathname}`,
      action: functionName === null ? { kind: "showPane" } : { kind: "function", name: functionName },
    };
  };
  const tab = first(manifest, "CustomTab");
  const group = tab === null ? null : first(tab, "Group");
  return {
    label: resource(tab === null ? null : ownChild(tab, "Label")),
    group: resource(group === null ? null : ownChild(group, "Label")),
    buttons: group === null ? [] : all(group, "Control").map(buttonOf),
  };
}
