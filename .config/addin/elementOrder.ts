import { everything, type Element } from "./xml";

/**
 * The children each element of an add-in only manifest may have, in the order Excel demands. What is not listed here has
 * no business in our manifest; `<Namespace>` is left out on purpose: our functions are typed without a prefix.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Requirements: ["bt:Sets"],
  Hosts: ["Host"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "CustomTab"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** What must be there: an element without it is not loaded. */
const needed: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts", "Permissions"],
  Group: ["Label", "Icon", "Control"],
  CustomTab: ["Group", "Label"],
  Control: ["Label", "Supertip", "Icon", "Action"],
};

/** Elements that stand where Excel does not take them, or are missing. */
export function orderFaults(root: Element): readonly string[] {
  return everything(root).flatMap((element) => {
    const names = order[element.name];
    const missing = (needed[element.name] ?? []).filter(
      (name) => !element.children.some((child) => child.name === name),
    );
    const faults = missing.map((name) => `第 ${element.line} 行：<${element.name}> 缺少 <${name}>。请补上。`);
    return names === undefined ? faults : [...faults, ...misplaced(element, names)];
  });
}

function misplaced(element: Element, names: readonly string[]): readonly string[] {
  let reached = 0;
  return element.children.flatMap((child) => {
    const place = names.indexOf(child.name);
    if (place < 0) return [`第 ${child.line} 行：<${element.name}> 中不能有 <${child.name}>。请删去。`];
    if (place < reached) {
      return [`第 ${child.line} 行：<${child.name}> 应在 <${names[reached] ?? ""}> 之前。请调整顺序。`];
    }
    reached = place;
    return [];
  });
}
