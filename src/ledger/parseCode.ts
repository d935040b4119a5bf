import type { CellValue } from "../files";

/** What a cell says of a code: its digits and the name beside them, a name alone, or why it is neither. */
export type CodeReading =
  | { readonly kind: "blank" }
  | { readonly kind: "code"; readonly code: string; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "scientific" }
  | { readonly kind: "fault" }
  | { readonly kind: "malformed" };

/** How the codes of a list are written: which lengths are whole, which longer ones are cut, and how one looks in text. */
interface Writing {
  readonly whole: readonly number[];
  /** Own sub-accounts below the list's last level: length → digits kept. */
  readonly cut: Readonly<Record<number, number>>;
  readonly inText: RegExp;
}

const writings: Readonly<Record<"functional" | "economic", Writing>> = {
  functional: {
    whole: [3, 5, 7],
    cut: { 9: 7 },
    inText: /(?<![0-9A-Za-z])(2\d{8}|2\d{6}|2\d{4}|2\d{2})(?![0-9A-Za-z])/,
  },
  economic: {
    whole: [3, 5],
    cut: { 7: 5 },
    inText: /(?<![0-9A-Za-z])([35]\d{6}|[35]\d{4}|[35]\d{2})(?![0-9A-Za-z])/,
  },
};

const nothing = /^[-—–―─/\\·.]*$|^(?:无|空|暂无)$/;
const scientific = /^[-+]?\d+(?:\.\d+)?[eE][-+]?\d+$/;
const chinese = /\p{Script=Han}/u;

/** A cell as text: half width, no blanks around it, without the apostrophe that marks text in Excel. */
export function plainText(cell: CellValue): string {
  if (cell === null || typeof cell === "object") return "";
  return String(cell).normalize("NFKC").replace(/\s+/g, " ").replace(/^'/, "").trim();
}

/** Reads one cell of a code column: "2012906", 201-29-06, "2012906 工会事务", 工会事务, a number. */
export function parseCode(cell: CellValue, list: "functional" | "economic"): CodeReading {
  if (cell !== null && typeof cell === "object") return { kind: "fault" };
  if (typeof cell === "number" && !(Number.isInteger(cell) && cell > 0 && cell < 1e15)) return { kind: "malformed" };
  const text = plainText(cell);
  if (nothing.test(text)) return { kind: "blank" };
  if (scientific.test(text)) return { kind: "scientific" };
  const digits = text.replace(/^(\d+)\.0$/, "$1").replace(/[-. ]/g, "");
  if (/^\d+$/.test(digits)) return ofDigits(digits, writings[list]);
  return ofWords(text, writings[list]);
}

function ofDigits(digits: string, { whole, cut }: Writing): CodeReading {
  if (whole.includes(digits.length)) return { kind: "code", code: digits, name: "" };
  const kept = cut[digits.length];
  return kept === undefined ? { kind: "malformed" } : { kind: "code", code: digits.slice(0, kept), name: "" };
}

function ofWords(text: string, { inText, cut }: Writing): CodeReading {
  const found = inText.exec(text);
  const digits = found?.[1];
  if (found === null || digits === undefined) return nameAlone(text);
  const before = nameParts(text.slice(0, found.index));
  const behind = nameParts(text.slice(found.index + digits.length));
  return {
    kind: "code",
    code: digits.slice(0, cut[digits.length] ?? digits.length),
    name: behind[0] ?? before.at(-1) ?? "",
  };
}

/** A name has Chinese characters and no number: "20805X养老" is a broken code. */
function nameAlone(text: string): CodeReading {
  const name = nameParts(text).at(-1);
  return name === undefined || /\d{2,}/.test(text) ? { kind: "malformed" } : { kind: "name", name };
}

/** The parts between joiners that are words; brackets within a name stay with it. */
function nameParts(text: string): readonly string[] {
  return text
    .split(/[-_#|\\/[\]—–]+/)
    .map((part) => part.replace(/^[\s.:()]+|[\s.:(]+$/g, "").replace(/^([^(]*)\)+$/, "$1"))
    .filter((part) => chinese.test(part));
}

/** A class, section or item cell of three columns (类、款、项) as digits; null when it holds anything else. */
export function parseLevel(cell: CellValue, length: number): string | null {
  const text = plainText(cell);
  if (nothing.test(text)) return "";
  const digits = /^(\d+)(?:\.0)?(?![\d.])/.exec(text.replace(/(?<=\d)[-. ](?=\d\d)/g, ""))?.[1];
  if (digits === undefined) return null;
  return digits.length < length ? digits.padStart(length, "0") : digits;
}

/** The code that 类, 款 and 项 give together; a lower level may hold the whole code by itself. Null when they do not fit. */
export function joinLevels(classDigits: string, section: string, item: string): string | null {
  const whole = [item, section].find((level) => level.length === 7) ?? "";
  if (whole !== "") return whole;
  const upper = section.length === 5 ? section : section === "" ? classDigits : classDigits + section;
  const code = item === "" ? upper : upper + item;
  if (item !== "" && section === "") return null;
  return [0, 3, 5, 7].includes(code.length) && (classDigits === "" || code.startsWith(classDigits)) ? code : null;
}
