import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const script = readFileSync(join(__dirname, "../../taskpane/upgrade.js"), "utf8");

/** What stands in the pane once the script has run in a browser that knows only these. */
function shownIn(globals: Record<string, unknown>, scriptElement: object): string {
  const words: string[] = [];
  const pane = { style: {}, setAttribute: () => undefined, appendChild: (text: string) => void words.push(text) };
  const document = {
    createElement: () => scriptElement,
    getElementById: () => pane,
    createTextNode: (text: string) => text,
  };
  vm.runInNewContext(script, { ...globals, document });
  return words.join("");
}

test("the browser of an old Excel (IE11) shows what to do instead of an empty pane", () => {
  const shown = shownIn({ BigInt: undefined, Worker: Object }, {});
  expect(shown).toContain("请改用 Excel 2021 或更新版本");
  expect(shown).toContain("没有任何改动");
});

test("a browser that can run the pane shows no message", () => {
  expect(shownIn({ BigInt, Worker: Object }, { noModule: false })).toBe("");
});

test("the message is written in syntax that IE11 reads", () => {
  expect(script).not.toMatch(/=>|`|\b(?:const|let|class|async)\b/);
});
