import { allOf, childOf, everything, type Element } from "./xml";

/** The longest `resid` and resource id Excel takes. */
const longestId = 32;
const longestText: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** One entry of `<Resources>`. */
export interface Resource {
  readonly id: string;
  readonly kind: string;
  readonly line: number;
  /** The default value, then those of other languages. */
  readonly values: readonly string[];
}

/** Every resource of the manifest. */
export function resourcesOf(root: Element): readonly Resource[] {
  const resources = childOf(childOf(root, "VersionOverrides"), "Resources");
  return (resources?.children ?? []).flatMap((group) =>
    group.children.map((entry) => ({
      id: entry.attributes["id"] ?? "",
      kind: group.name,
      line: entry.line,
      values: [entry.attributes["DefaultValue"] ?? "", ...overridesOf(entry)],
    })),
  );
}

function overridesOf(entry: Element): readonly string[] {
  return entry.children.map((child) => child.attributes["Value"] ?? "");
}

/** Ids that are too long, twice there, unknown or unused, and texts that do not fit or lack their English. */
export function resourceFaults(root: Element): readonly string[] {
  const resources = resourcesOf(root);
  const uses = everything(root).filter((element) => element.attributes["resid"] !== undefined);
  const used = new Set(uses.map((element) => element.attributes["resid"]));
  const known = new Set(resources.map((resource) => resource.id));
  return [
    ...resources.flatMap((resource, index) => oneResource(resource, resources.slice(0, index))),
    ...resources
      .filter(({ id }) => !used.has(id))
      .map(({ id, line }) => `第 ${line} 行：资源「${id}」没有被引用。请删去。`),
    ...uses
      .filter((element) => !known.has(element.attributes["resid"] ?? ""))
      .map(
        ({ line, attributes }) =>
          `第 ${line} 行：找不到资源「${attributes["resid"] ?? ""}」。请在 <Resources> 中定义。`,
      ),
  ];
}

function oneResource({ id, kind, line, values }: Resource, before: readonly Resource[]): readonly string[] {
  const faults: string[] = [];
  if (id === "" || id.length > longestId) faults.push(`第 ${line} 行：资源名「${id}」应为 1 至 ${longestId} 个字符。`);
  if (before.some((other) => other.id === id)) faults.push(`第 ${line} 行：资源名「${id}」重复。请改名。`);
  const limit = longestText[kind];
  if (limit === undefined) return faults;
  if (values.length < 2) faults.push(`第 ${line} 行：「${id}」没有 en-US 文字。请补上 <bt:Override>。`);
  for (const value of values.filter((text) => text === "" || text.length > limit)) {
    faults.push(`第 ${line} 行：「${value}」应为 1 至 ${limit} 个字。`);
  }
  return faults;
}

/** Every address the manifest names, with the resource or element it belongs to. */
export function addressesOf(root: Element): readonly { readonly owner: string; readonly url: string }[] {
  const heads = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) =>
    allOf(root, name).flatMap((element) => {
      const url = element.attributes["DefaultValue"];
      return url === undefined ? [] : [{ owner: name, url }];
    }),
  );
  const listed = resourcesOf(root)
    .filter(({ kind }) => kind === "bt:Images" || kind === "bt:Urls")
    .flatMap(({ id, values }) => values.map((url) => ({ owner: id, url })));
  return [...heads, ...listed];
}
