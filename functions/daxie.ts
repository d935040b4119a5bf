import { amountOf, WrongInput, type Input } from "./inputs";

const digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"] as const;
const places = ["", "拾", "佰", "仟"] as const;
const groups = ["", "万", "亿", "万亿"] as const;

/**
 * 人民币大写金额，到分。多于两位小数的金额不四舍五入，须先取整到分。
 * @customfunction DAXIE
 * @param {any} yuan 金额（元）
 * @returns {string} 人民币大写
 */
export function daxie(yuan: Input): string {
  const amount = amountOf(yuan, "金额");
  if (amount === null) return "";
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d{1,16})\.(\d{2})$/.exec(amount.toString()) ?? [];
  if (whole === "") {
    throw new WrongInput("invalidValue", `金额「${String(yuan)}」不能写成大写。请给出到分为止、小于一亿亿元的金额。`);
  }
  const text = wholePart(whole) + decimalPart(decimals, whole === "0");
  return `${sign === "-" ? "负" : ""}${text === "" ? "零元整" : text}`;
}

/** 四位一节，节内和节间的零各读一次。 */
function wholePart(whole: string): string {
  if (whole === "0") return "";
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, "0");
  const sections = padded.match(/\d{4}/g) ?? [];
  let text = "";
  let zeroBefore = false;
  sections.forEach((section, index) => {
    const read = readSection(section);
    if (read === "") {
      zeroBefore = text !== "";
      return;
    }
    const gap = text !== "" && (zeroBefore || section.startsWith("0")) ? "零" : "";
    text += gap + read + (groups[sections.length - 1 - index] ?? "");
    zeroBefore = false;
  });
  return `${text}元`;
}

function readSection(section: string): string {
  let text = "";
  let zero = false;
  [...section].forEach((digit, index) => {
    if (digit === "0") {
      zero = text !== "";
      return;
    }
    text += `${zero ? "零" : ""}${digits[Number(digit)] ?? ""}${places[3 - index] ?? ""}`;
    zero = false;
  });
  return text;
}

function decimalPart(decimals: string, isOnly: boolean): string {
  const [jiao = 0, fen = 0] = [...decimals].map(Number);
  if (jiao === 0 && fen === 0) return isOnly ? "" : "整";
  const jiaoText = jiao > 0 ? `${digits[jiao] ?? ""}角` : isOnly ? "" : "零";
  return fen > 0 ? `${jiaoText}${digits[fen] ?? ""}分` : `${jiaoText}整`;
}

export const examples = [
  { args: [98151123.82], gives: "玖仟捌佰壹拾伍万壹仟壹佰贰拾叁元捌角贰分", why: "" },
  { args: [0], gives: "零元整", why: "" },
  { args: [0.05], gives: "伍分", why: "" },
  { args: [100], gives: "壹佰元整", why: "" },
  { args: [1005.06], gives: "壹仟零伍元零陆分", why: "" },
  { args: [10_0000], gives: "壹拾万元整", why: "" },
  { args: [1_0000_0001], gives: "壹亿零壹元整", why: "" },
  { args: [30_0500], gives: "叁拾万零伍佰元整", why: "" },
  { args: [-1.5], gives: "负壹元伍角整", why: "" },
  { args: [null], gives: "", why: "" },
] as const;
