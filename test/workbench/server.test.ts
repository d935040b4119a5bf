import { join } from "node:path";
import { readOptions } from "../../src/workbench/server/options";
import { fileFor, pagePolicy, panePolicy } from "../../src/workbench/server/serve";

const folders = { workbench: "/w", pane: "/p", manifest: "/m/manifest.xml", sample: "/s" };

test.each([
  ["/", "/w/workbench.html", "the page of the workbench"],
  ["/office.js", "/w/office.js", "ours in the place of Microsoft's loader"],
  ["/excel-win32-16.01.js", "/p/excel-win32-16.01.js", "Microsoft's client library as it is shipped"],
  ["/taskpane.html", "/p/taskpane.html", "the shipped pane"],
  ["/workbench/main.js", "/w/workbench/main.js", "the workbench's own bundle"],
  ["/template.xlsx", "/w/template.xlsx", "the empty 编报工作簿"],
  ["/manifest.xml", "/m/manifest.xml", "the ribbon is read from it"],
  ["/sample/台账.csv", "/s/台账.csv", "the sample"],
])("%s is answered with %s: %s", (path, file, _why) => {
  expect(fileFor(path, folders)).toBe(file.split("/").join(join("/")));
});

test.each([
  ["/../secret", "a folder above"],
  ["/workbench/../../secret", "a folder above, further in"],
  ["/..\\secret", "the other slash"],
  ["/sample/../../manifest.csv", "a folder above the sample"],
  ["/sample/情况说明.md", "only tables of the sample"],
])("%s never leaves the folders: %s", (path, _why) => {
  const file = fileFor(path, folders);
  expect(file === null || /^\/[wps]\//.test(file)).toBe(true);
});

test("no policy lets a script of another place or a text as script run", () => {
  for (const policy of [pagePolicy, panePolicy]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*('unsafe-inline'|'unsafe-eval'|https?:|\*)/);
    expect(policy).not.toMatch(/https?:/);
  }
});

test.each([
  [[], { port: 3300, pane: null }, "the usual port"],
  [["--port", "4000"], { port: 4000, pane: null }, "another port"],
  [["--port=4000", "--pane", "x"], { port: 4000, pane: "x" }, "another pane"],
])("%j starts with %j: %s", (args, options, _why) => {
  expect(readOptions(args)).toEqual({ kind: "options", options });
});

test.each([
  [["--port", "0"], "「0」", "no such port"],
  [["--port", "70000"], "「70000」", "no such port"],
  [["--port", "abc"], "「abc」", "no number"],
  [["--open"], "「--open」", "no such option"],
  [["x"], "「x」", "not an option at all"],
])("%j is refused with %s: %s", (args, words, _why) => {
  expect(readOptions(args)).toMatchObject({ kind: "refused", message: expect.stringContaining(words) });
});
