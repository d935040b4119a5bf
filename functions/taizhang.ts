import { readFlow, readFund, readMeasure, readNature } from "../src/accounts";
import { Yuan } from "../src/money";
import type { LedgerTotal } from "../src/ledger";
import { nearestName, type ReportView } from "../src/report";
import { follow, type Stream } from "./follow";
import { isBlank, remedyFor, textOf, WrongInput, type Input } from "./inputs";

/**
 * 台账合计（元，准确数）：按给出的条件相加，不填的条件不限。没有符合的分录得空文本。
 * @customfunction TAIZHANG
 * @streaming
 * @param {any} [year] 年度，不填为报告年度
 * @param {any} [measure] 数据类型：决算（默认）、年初预算、全年预算
 * @param {any} [flow] 收支：支出（默认）、收入、年初结转和结余等
 * @param {any} [functional] 功能科目编码或其开头几位，如201、2012906
 * @param {any} [economic] 经济科目编码或其开头几位，如302、30217
 * @param {any} [nature] 支出类型：基本支出、项目支出等
 * @param {any} [fund] 资金性质，如一般公共预算财政拨款
 * @param {any} [entity] 单位
 * @param {any} [project] 项目名称
 * @param {CustomFunctions.StreamingInvocation<any>} invocation
 */
export function taizhang(
  year: Input,
  measure: Input,
  flow: Input,
  functional: Input,
  economic: Input,
  nature: Input,
  fund: Input,
  entity: Input,
  project: Input,
  invocation: Stream,
): void {
  follow(invocation, (view) => {
    const tests = [
      yearTest(view, year),
      termTest(
        { what: "数据类型", input: isBlank(measure) ? "决算" : measure },
        readMeasure,
        (total, answer) => total.key.measure === answer.measure,
      ),
      termTest(
        { what: "收支", input: isBlank(flow) ? "支出" : flow },
        readFlow,
        (total, answer) => total.key.flow === answer.flow,
      ),
      codeTest("功能科目编码", functional, (total) => total.key.functional),
      codeTest("经济科目编码", economic, (total) => total.key.economic),
      termTest({ what: "支出类型", input: nature }, readNature, (total, answer) => total.key.nature === answer.nature),
      termTest({ what: "资金性质", input: fund }, readFund, (total, answer) => total.key.fund === answer.fund),
      nameTest("单位", entity, { view, of: (total) => total.entity }),
      nameTest("项目", project, { view, of: (total) => total.project }),
    ];
    const found = view.totals.filter((total) => total.entries > 0 && tests.every((test) => test(total)));
    return found.length === 0 ? "" : Number(Yuan.sum(found.map(({ yuan }) => yuan)).toString());
  });
}

type Test = (total: LedgerTotal) => boolean;

const always: Test = () => true;

function yearTest(view: ReportView, input: Input): Test {
  const year = isBlank(input) ? view.year : Number(textOf(input).replace(/年度?$/, ""));
  if (!Number.isInteger(year))
    throw new WrongInput("invalidValue", `年度「${textOf(input)}」不可用。请填四位年份，例如 ${view.year}。`);
  return (total) => total.key.year === year;
}

function codeTest(what: string, input: Input, of: (total: LedgerTotal) => string): Test {
  const prefix = textOf(input)
    .normalize("NFKC")
    .replace(/[-.\s]/g, "");
  if (prefix === "") return always;
  if (!/^\d{1,7}$/.test(prefix))
    throw new WrongInput("invalidValue", `${what}「${textOf(input)}」不可用。请填1到7位数字。`);
  return (total) => of(total).startsWith(prefix);
}

function nameTest(
  what: string,
  input: Input,
  { view, of }: { view: ReportView; of: (total: LedgerTotal) => string },
): Test {
  const name = textOf(input);
  if (name === "") return always;
  const known = [...new Set(view.totals.map(of))].filter((one) => one !== "");
  if (known.includes(name)) return (total) => of(total) === name;
  const nearest = nearestName(name, known);
  throw new WrongInput("notAvailable", `台账中没有${what}「${name}」，${remedyFor(nearest, "请填台账中的名称。")}`);
}

/** A condition said in the words of the ledger; `read` is how the ledger itself reads them. */
function termTest<Answer extends { readonly kind: string }>(
  { what, input }: { readonly what: string; readonly input: Input },
  read: (text: string) => Answer,
  matches: (total: LedgerTotal, answer: Extract<Answer, { kind: "known" }>) => boolean,
): Test {
  if (isBlank(input)) return always;
  const answer = read(textOf(input));
  if (!isKnown(answer))
    throw new WrongInput(
      "invalidValue",
      `${what}「${textOf(input)}」不可用。请用台账中的写法，例如“决算”“支出”“基本支出”“一般公共预算财政拨款”。`,
    );
  return (total) => matches(total, answer);
}

function isKnown<Answer extends { readonly kind: string }>(
  answer: Answer,
): answer is Extract<Answer, { kind: "known" }> {
  return answer.kind === "known";
}
