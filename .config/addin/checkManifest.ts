import { orderFaults } from "./elementOrder";
import { pngSize } from "./png";
import { addressesOf, resourceFaults } from "./resources";
import { allOf, childOf, readXml, type Element } from "./xml";

/** Reads a file of the built add-in by its path from the add-in's address ("assets/app-32.png"); null when not there. */
export type ReadBuilt = (path: string) => Uint8Array | null;

/**
 * What is wrong with a manifest, as Chinese sentences; empty when Excel will take it. Works without a network. Without a
 * build (`readBuilt` null) the files it refers to are not looked at.
 */
export function checkManifest(text: string, readBuilt: ReadBuilt | null): readonly string[] {
  let root: Element;
  try {
    root = readXml(text);
  } catch (error) {
    return [`manifest.xml 不是格式正确的 XML：${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...headFaults(root),
    ...orderFaults(root),
    ...resourceFaults(root),
    ...idFaults(root),
    ...runtimeFaults(root),
    ...iconFaults(root),
    ...addressFaults(root, readBuilt),
    ...(readBuilt === null ? [] : functionFaults(root, readBuilt)),
  ];
}

/** The address the add-in is served from, with its last slash. */
export function baseOf(root: Element): string {
  const page = childOf(childOf(root, "DefaultSettings"), "SourceLocation")?.attributes["DefaultValue"] ?? "";
  return page.slice(0, page.lastIndexOf("/") + 1);
}

function headFaults(root: Element): readonly string[] {
  const text = (name: string): string => childOf(root, name)?.text ?? "";
  const faults: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text("Id"))) faults.push("<Id> 应为小写的 GUID。");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/u.test(text("Version"))) faults.push("<Version> 应为四段数字，例如 1.0.0.0。");
  if (text("DefaultLocale") !== "zh-CN") faults.push("<DefaultLocale> 应为 zh-CN。");
  if (text("Permissions") !== "ReadWriteDocument") faults.push("<Permissions> 应为 ReadWriteDocument。");
  for (const name of ["DisplayName", "Description"]) {
    const english = childOf(root, name)?.children.some((child) => child.attributes["Locale"] === "en-US") ?? false;
    if (!english) faults.push(`<${name}> 没有 en-US 文字。请补上 <Override>。`);
  }
  return faults;
}

function idFaults(root: Element): readonly string[] {
  const named = ["CustomTab", "Group", "Control"].flatMap((name) => allOf(root, name));
  const ids = named.map((element) => element.attributes["id"] ?? "");
  return ids.flatMap((id, index) => {
    if (id === "" || id.length > 125) return [`第 ${named[index]?.line ?? 0} 行：id 应为 1 至 125 个字符。`];
    return ids.indexOf(id) === index ? [] : [`第 ${named[index]?.line ?? 0} 行：id「${id}」重复。请改名。`];
  });
}

/** Pane, functions and commands must share one runtime: the same resource in all the places that name a page. */
function runtimeFaults(root: Element): readonly string[] {
  const runtime = allOf(root, "Runtime")[0]?.attributes["resid"];
  if (runtime === undefined) return ["缺少 <Runtimes>：窗格、命令与函数须共用一个运行时。"];
  const pages = [
    ...allOf(root, "Page").flatMap((page) => page.children),
    ...allOf(root, "FunctionFile"),
    ...allOf(root, "Action").flatMap((action) => action.children.filter((child) => child.name === "SourceLocation")),
  ];
  return pages
    .filter((page) => page.attributes["resid"] !== runtime)
    .map(({ line, name }) => `第 ${line} 行：<${name}> 应引用「${runtime}」，与 <Runtime> 一致。`);
}

function iconFaults(root: Element): readonly string[] {
  return allOf(root, "Icon").flatMap(({ line, children }) => {
    const sizes = children.map((image) => image.attributes["size"] ?? "");
    return ["16", "32", "80"].every((size) => sizes.includes(size))
      ? []
      : [`第 ${line} 行：<Icon> 应有 16、32、80 三种大小。`];
  });
}

function addressFaults(root: Element, readBuilt: ReadBuilt | null): readonly string[] {
  const base = baseOf(root);
  return addressesOf(root).flatMap(({ owner, url }) => {
    if (!url.startsWith("https://")) return [`「${owner}」的地址「${url}」应以 https:// 开头。`];
    if (!url.startsWith(base)) return [`「${owner}」的地址「${url}」不在「${base}」之下。请改为同一地址。`];
    if (readBuilt === null) return [];
    const path = url.slice(base.length);
    const bytes = readBuilt(path);
    if (bytes === null) return [`「${owner}」引用的文件「${path}」不在 dist 中。请先运行 npm run build。`];
    return path.endsWith(".png") ? pictureFaults({ owner, root, path, bytes }) : [];
  });
}

interface Picture {
  readonly owner: string;
  readonly root: Element;
  readonly path: string;
  readonly bytes: Uint8Array;
}

function pictureFaults({ owner, root, path, bytes }: Picture): readonly string[] {
  const fixed: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
  const stated = allOf(root, "bt:Image").find((image) => image.attributes["resid"] === owner)?.attributes["size"];
  const wanted = fixed[owner] ?? (stated === undefined ? null : Number(stated));
  const size = pngSize(bytes);
  if (size === null) return [`「${path}」不是 PNG 图片。`];
  if (wanted === null || (size.width === wanted && size.height === wanted)) return [];
  return [`「${path}」是 ${size.width}×${size.height}，应为 ${wanted}×${wanted} 像素。`];
}

/** Ids and names of custom functions: what Excel silently refuses is refused here first. */
function functionFaults(root: Element, readBuilt: ReadBuilt): readonly string[] {
  const base = baseOf(root);
  const metadata = allOf(root, "bt:Url").find((entry) => entry.attributes["id"] === "Functions.Metadata");
  const urls = [
    metadata?.attributes["DefaultValue"],
    ...(metadata?.children ?? []).map((child) => child.attributes["Value"]),
  ];
  return urls.flatMap((url) => {
    const bytes = url === undefined ? null : readBuilt(url.slice(base.length));
    if (url === undefined || bytes === null) return [];
    const path = url.slice(base.length);
    if (bytes.length >= 1_000_000) return [`「${path}」超过 1 MB，Excel 不会读取。`];
    return nameFaults(path, new TextDecoder().decode(bytes));
  });
}

function nameFaults(path: string, text: string): readonly string[] {
  const parsed: unknown = JSON.parse(text);
  const list: unknown =
    typeof parsed === "object" && parsed !== null && "functions" in parsed ? parsed.functions : null;
  if (!Array.isArray(list)) return [`「${path}」没有 functions 列表。`];
  const seen = new Set<string>();
  return list.flatMap((entry: Readonly<Record<string, unknown>>) => {
    const id = String(entry["id"] ?? "");
    const name = String(entry["name"] ?? "");
    const faults: string[] = [];
    if (!/^[A-Z0-9_.]+$/u.test(id)) faults.push(`「${path}」：函数编号「${id}」只能用 A–Z、0–9、_ 与 .。`);
    if (!/^\p{L}[\p{L}\p{N}_.]{2,127}$/u.test(name))
      faults.push(`「${path}」：函数名「${name}」应以字母开头，3 至 128 个字。`);
    if (/^[A-Z]{1,3}[0-9]+$/iu.test(name)) faults.push(`「${path}」：函数名「${name}」与单元格地址相同。`);
    for (const key of [`id ${id}`, `name ${name.toUpperCase()}`]) {
      if (seen.has(key)) faults.push(`「${path}」：「${key.slice(key.indexOf(" ") + 1)}」重复。`);
      seen.add(key);
    }
    return faults;
  });
}
