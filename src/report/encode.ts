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

/** Turns domain data into plain data: a structured clone keeps neither the private state of money nor its type. */
export function encode(value: unknown): Encoded {
  if (value instanceof Yuan) return { [yuanMark]: value.toString() };
  if (value instanceof Wan) return { [wanMark]: value.toString() };
  if (value instanceof Map) return { [mapMark]: [...value].map(([key, entry]) => [encode(key), encode(entry)]) };
  if (Array.isArray(value)) return value.map(encode);
  if (ArrayBuffer.isView(value)) return value;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, encode(entry)]));
  }
  if (value === null || value === undefined) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`${typeof value} cannot be sent`);
}

/** The domain data that `encode` was given. */
export function decode(value: Encoded): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value);
  const [mark, content] = entries[0] ?? [];
  if (entries.length === 1 && typeof content === "string" && mark === yuanMark) return Yuan.of(content);
  if (entries.length === 1 && typeof content === "string" && mark === wanMark) return Wan.of(content);
  if (entries.length === 1 && Array.isArray(content) && mark === mapMark) return new Map(content.map(decodePair));
  return Object.fromEntries(entries.map(([name, entry]) => [name, decode(entry)]));
}

function decodePair(pair: Encoded): [unknown, unknown] {
  if (!Array.isArray(pair) || pair.length !== 2) throw new TypeError("not an encoded pair");
  return [decode(pair[0]), decode(pair[1])];
}
