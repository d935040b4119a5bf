import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { firstLoad } from "../../.config/addin/buildPlugin";
import { checkManifest } from "../../.config/addin/checkManifest";
import { trustedFolder, withAddress } from "../../.config/addin/deployment";
import { drawIcon, iconNames, iconSizes } from "../../.config/addin/icons";
import { pngSize } from "../../.config/addin/png";

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const functions = JSON.stringify({ functions: [{ id: "SANGONG", name: "SANGONG" }] });

const drawn = new Map<string, Uint8Array>();

/** A build in which every file the manifest names is there. */
function readBuilt(path: string): Uint8Array | null {
  const known = drawn.get(path);
  if (known !== undefined) return known;
  const icon = /^assets\/(\w+)-(\d+)\.png$/u.exec(path);
  if (icon !== null) {
    drawn.set(path, drawIcon(icon[1] ?? "", Number(icon[2])));
    return drawn.get(path) ?? null;
  }
  if (path.endsWith(".json")) return new TextEncoder().encode(functions);
  return ["taskpane.html", "functions.js"].includes(path) ? new Uint8Array() : null;
}

test("the manifest of the add-in has no fault", () => {
  expect(checkManifest(manifest, readBuilt)).toEqual([]);
});

const longId = "A".repeat(33);

test.each([
  ["<Version>0.1.0.0", "<Version>0.1", "四段数字", "Excel reads four parts"],
  ["https://localhost:3000/functions.js", "http://localhost:3000/functions.js", "https://", "only https is loaded"],
  ['resid="Tab.Label"', 'resid="Tab.Lable"', "找不到资源「Tab.Lable」", "an unknown resource hides the tab"],
  ['bt:String id="Tab.Label"', `bt:String id="${longId}"`, "1 至 32 个字符", "longer ids are refused"],
  [
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Functions.Script"',
    "应引用「Taskpane.Url」",
    "one runtime",
  ],
  ["assets/app-64.png", "assets/app-32.png", "应为 64×64", "the large icon is 64 pixels"],
  ["assets/check-16.png", "assets/check-17.png", "应为 16×16", "a button's icon has the size it states"],
  ['functions.js"', 'function.js"', "不在 dist 中", "files it names are in the build"],
  ['id="Juesuan.Check"', 'id="Juesuan.Build"', "重复", "ids are unique"],
  ["</Metadata>", '</Metadata><Namespace resid="Tab.Label" />', "不能有 <Namespace>", "functions are typed bare"],
  ["<Permissions>ReadWriteDocument</Permissions>", "", "缺少 <Permissions>", "what must be there"],
  ['<bt:Override Locale="en-US" Value="Check" />', "", "没有 en-US 文字", "every text has its English"],
  ["</OfficeApp>", "", "不是格式正确的 XML", "it is XML at all"],
  ["<Id>6a0f4c8e-", "<Id>6a0f4c8g-", "GUID", "the id is a GUID"],
])("a manifest with %s → %s is refused: %s", (from, to, words) => {
  expect(manifest).toContain(from);
  expect(checkManifest(manifest.replace(from, to), readBuilt).join("\n")).toContain(words);
});

test("an element out of its place is named together with the one it must precede", () => {
  const label = '<Label resid="Tab.Label" />';
  const moved = manifest.replace(label, "").replace('<Group id="Juesuan.Group">', `${label}<Group id="Juesuan.Group">`);
  expect(checkManifest(moved, readBuilt).join("\n")).toContain("<Group> 应在 <Label> 之前");
});

test.each([
  ["sangong", "SANGONG", "编号「sangong」", "ids are capitals"],
  ["SANGONG", "三公", "3 至 128 个字", "names have three characters or more"],
  ["AB12", "AB12", "与单元格地址相同", "a name that is a cell address"],
])("a custom function with id %s and name %s is refused", (id, name, words) => {
  const read = (path: string): Uint8Array | null =>
    path === "functions.json"
      ? new TextEncoder().encode(JSON.stringify({ functions: [{ id, name }] }))
      : readBuilt(path);
  expect(checkManifest(manifest, read).join("\n")).toContain(words);
});

test("icons have the size they say", () => {
  for (const name of iconNames) {
    for (const size of iconSizes) expect(pngSize(drawIcon(name, size))).toEqual({ width: size, height: size });
  }
});

test("the committed icons are those the script draws", () => {
  for (const name of iconNames) {
    const file = readFileSync(resolve(__dirname, `../../taskpane/assets/${name}-32.png`));
    expect(Buffer.from(drawIcon(name, 32)).equals(file)).toBe(true);
  }
});

test("a deployment moves every address to its server and stays valid", () => {
  const moved = withAddress(manifest, "https://oa.example.cn/juesuan");
  expect(moved).not.toContain("localhost");
  expect(moved).toContain('"https://oa.example.cn/juesuan/taskpane.html"');
  expect(checkManifest(moved, readBuilt)).toEqual([]);
});

test("the registry file names the shared folder as a trusted catalogue", () => {
  const text = Buffer.from(trustedFolder("\\\\server\\share", "6a0f")).toString("utf16le");
  expect(text).toContain(String.raw`WEF\TrustedCatalogs\{6a0f}`);
  expect(text).toContain(String.raw`"Url"="\\\\server\\share"`);
});

test("the first load counts what an entry imports once, and nothing loaded on demand", () => {
  const chunks = new Map([
    ["taskpane.js", { code: "a".repeat(1000), imports: ["one.js", "two.js"] }],
    ["one.js", { code: "b", imports: ["two.js"] }],
    ["two.js", { code: "c", imports: [] }],
    ["later.js", { code: "d".repeat(100_000), imports: [] }],
  ]);
  const alone = (file: string): number =>
    firstLoad(file, new Map([[file, { code: chunks.get(file)?.code ?? "", imports: [] }]]));
  expect(firstLoad("taskpane.js", chunks)).toBe(alone("taskpane.js") + alone("one.js") + alone("two.js"));
});
