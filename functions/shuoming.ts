import { narrativeText } from "../src/narrative";
import { nearestName } from "../src/report";
import { follow, type Stream } from "./follow";
import { remedyFor, textOf, WrongInput, type Input } from "./inputs";

/**
 * 情况说明一节的文字。节用序号（一、5）或标题。
 * @customfunction SHUOMING
 * @streaming
 * @param {any} section 节：一、二……十四，或1到14，或标题
 * @param {CustomFunctions.StreamingInvocation<string>} invocation
 */
export function shuoming(section: Input, invocation: Stream): void {
  const typed = textOf(section);
  follow(invocation, ({ narrative }) => {
    const sections = narrativeText(narrative);
    const found = sections.find(({ section: ordinal, title }, index) =>
      [ordinal, title, String(index + 1)].includes(typed),
    );
    if (found !== undefined) return found.text;
    const nearest = nearestName(
      typed,
      sections.map(({ title }) => title),
    );
    const remedy = remedyFor(nearest, `请填一到${sections.at(-1)?.section ?? ""}。`);
    throw new WrongInput("notAvailable", `情况说明没有「${typed}」这一节，${remedy}`);
  });
}
