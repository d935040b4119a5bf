import { Wan, Yuan } from "../money";

/** Plain data that a message between page and worker can carry without loss. */
export type Encoded =
  | string
  | number
  | boolean
  | null
  | undefined
  | ArrayBufferView
  | readonly Encoded[]
  | { readonly [name: string]: Encoded };

const yuanMark = "$yuan";
const wanMark = "$wan";
const mapMark = "$map";
const amountsMark = "$amounts";
const tableMark = "$table";

/** Lists shorter than this are sent as they are: a table of their properties would be no smaller. */
const shortestTable = 4;

/** Turns domain data into plain data: a structured clone keeps neither the private state of money nor its type. */
export function encode(value: unknown): Encoded {
  if (value instanceof Yuan) return { [yuanMark]: sentAmount(value) };
  if (value instanceof Wan) return { [wanMark]: value.toString() };
  if (value instanceof Map) return { [mapMark]: encode([...value].flat(1)) };
  if (Array.isArray(value)) return encodeList(value);
  if (ArrayBuffer.isView(value)) return value;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, encode(entry)]));
  }
  if (value === null || value === undefined) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`${typeof value} cannot be sent`);
}

/** Whole fen (分) where they hold the amount, else its decimal text. */
function sentAmount(amount: Yuan): number | string {
  const fen = amount.toFen();
  return fen === null || !Number.isSafeInteger(Number(fen)) ? amount.toString() : Number(fen);
}

function receivedAmount(sent: Encoded): Yuan {
  return typeof sent === "number" ? Yuan.ofFen(sent) : Yuan.of(String(sent));
}

/** Amounts go as a list of their own, alike objects property by property: a message of many small objects is slow to carry. */
function encodeList(list: readonly unknown[]): Encoded {
  if (list.length < shortestTable) return list.map(encode);
  if (list.every((one) => one instanceof Yuan)) return { [amountsMark]: list.map(sentAmount) };
  const names = commonNames(list);
  if (names === null) return list.map(encode);
  const columns = names.map((name) => encodeList(list.map((one) => propertyOf(one, name))));
  return { [tableMark]: names, columns };
}

/** The names of properties every one of the list has, in order; null where they are not alike or no plain objects. */
function commonNames(list: readonly unknown[]): readonly string[] | null {
  const names = Object.keys(Object(list[0]));
  const isAlike = (one: unknown): boolean => {
    if (typeof one !== "object" || one === null || Object.getPrototypeOf(one) !== Object.prototype) return false;
    const own = Object.keys(one);
    return own.length === names.length && own.every((name, at) => name === names[at]);
  };
  return names.length > 0 && list.every(isAlike) ? names : null;
}

function propertyOf(one: unknown, name: string): unknown {
  return Reflect.get(Object(one), name);
}

/** The domain data that `encode` was given. */
export function decode(value: Encoded): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value);
  const [mark, content] = entries[0] ?? [];
  const [, columns] = entries[1] ?? [];
  if (mark === tableMark && Array.isArray(content) && Array.isArray(columns)) return decodeTable(content, columns);
  if (entries.length === 1 && content !== undefined) {
    if (mark === yuanMark) return receivedAmount(content);
    if (typeof content === "string" && mark === wanMark) return Wan.of(content);
    if (Array.isArray(content) && mark === amountsMark) return content.map(receivedAmount);
    if (mark === mapMark) return new Map(pairsOf(listOf(decode(content))));
  }
  return Object.fromEntries(entries.map(([name, entry]) => [name, decode(entry)]));
}

function decodeTable(names: readonly Encoded[], columns: readonly Encoded[]): unknown[] {
  const decoded = columns.map((column) => listOf(decode(column)));
  const height = decoded[0]?.length ?? 0;
  return Array.from({ length: height }, (_row, at) => {
    const one: Record<string, unknown> = {};
    names.forEach((name, column) => (one[String(name)] = decoded[column]?.[at]));
    return one;
  });
}

function pairsOf(flat: readonly unknown[]): readonly [unknown, unknown][] {
  return Array.from({ length: flat.length / 2 }, (_pair, at) => [flat[2 * at], flat[2 * at + 1]]);
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError("not an encoded list");
  return value;
}
