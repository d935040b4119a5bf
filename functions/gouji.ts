import { follow, type Stream } from "./follow";
import { remedyFor, textOf, WrongInput, type Input } from "./inputs";
import { nearestName } from "../src/report";
import { rules, verdictNames } from "../src/rules";

/**
 * 核对结果：错误、请确认和合法尾差逐条列出（结论、规则、相差万元、说明）；都平时写“全部平”。
 * @customfunction GOUJI
 * @streaming
 * @param {any} [rule] 只看一条规则：编号（如X-03）或名称，不填为全部
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function gouji(rule: Input, invocation: Stream): void {
  const wanted = textOf(rule);
  follow(invocation, (view) => {
    const chosen = wanted === "" ? null : ruleOf(wanted);
    const told = view.findings.filter((one) => one.verdict !== "exact" && (chosen === null || one.rule === chosen));
    if (told.length === 0) return [["全部平", "", "", ""]];
    return told.map(({ verdict, clause, difference, message }) => [
      verdictNames[verdict],
      clause,
      difference === null ? "" : Number(difference.toString()),
      message,
    ]);
  });
}

function ruleOf(wanted: string): string {
  const found = rules.find(({ id, clause, title }) => wanted === id || wanted === clause || wanted === title);
  if (found !== undefined) return found.id;
  const nearest = nearestName(
    wanted,
    rules.flatMap(({ clause, title }) => [clause, title]),
  );
  throw new WrongInput("invalidValue", `没有规则「${wanted}」，${remedyFor(nearest, "请填编号，例如 X-03。")}`);
}
