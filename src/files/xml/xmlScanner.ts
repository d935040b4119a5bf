import { Broken } from "../broken";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SQUARE = 0x5b;

/** A tag or a text longer than this is no workbook. */
const LONGEST = 16 * 1024 * 1024;

/** Takes the pieces of an XML part. Names come as keys of their local part; prefixes are dropped. */
export interface XmlHandler {
  /** A start tag; its attributes begin at `at` of `bytes`. */
  open(name: number, bytes: Uint8Array, at: number): void;
  close(name: number): void;
  /** Text from..to as written, entities and all. `bytes` is only good until the call returns. */
  text(bytes: Uint8Array, from: number, to: number): void;
}

/**
 * Cuts XML into tags and texts, chunk by chunk, on bytes: nothing is decoded and no tag is copied. Entities of a
 * DOCTYPE are never expanded. Throws `Broken` for markup that does not close.
 */
export class XmlScanner {
  private carry = new Uint8Array(0);
  private depth = 0;
  private elements = 0;

  constructor(private readonly handler: XmlHandler) {}

  push(chunk: Uint8Array): void {
    if (this.elements === 0 && this.carry.length === 0 && (chunk[0] ?? 0) >= 0xfe) throw new Broken("not UTF-8");
    const bytes = this.carry.length === 0 ? chunk : joined(this.carry, chunk);
    this.carry = bytes.slice(this.scan(bytes));
    if (this.carry.length > LONGEST) throw new Broken("markup without an end");
  }

  /** Call it after the last chunk. */
  end(): void {
    if (this.elements === 0 || this.depth !== 0) throw new Broken("elements are left open");
  }

  /** Takes all whole tags; returns where the first unfinished piece starts. */
  private scan(bytes: Uint8Array): number {
    const length = bytes.length;
    let at = 0;
    for (;;) {
      let open = at;
      while (open < length && bytes[open] !== LESS) open++;
      const end = open < length ? endOfMarkup(bytes, open) : -1;
      if (end < 0) return at;
      if (open > at) this.handler.text(bytes, at, open);
      this.take(bytes, open, end);
      at = end;
    }
  }

  private take(bytes: Uint8Array, open: number, end: number): void {
    const first = bytes[open + 1];
    if (first === SLASH) {
      this.depth--;
      if (this.depth < 0) throw new Broken("an element closes twice");
      this.handler.close(keyOf(bytes, open + 2));
    } else if (first === BANG) {
      if (bytes[open + 2] === SQUARE) this.takeLiteral(bytes.subarray(open + 9, end - 3));
    } else if (first !== QUESTION) {
      this.takeStart(bytes, open, end);
    }
  }

  private takeStart(bytes: Uint8Array, open: number, end: number): void {
    let key = 0;
    let at = open + 1;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte <= 0x20 || byte === SLASH || byte === GREATER) break;
      key = byte === COLON ? 0 : (Math.imul(key, 31) + byte) | 0;
    }
    this.elements++;
    this.handler.open(key, bytes, at);
    if (bytes[end - 2] === SLASH) this.handler.close(key);
    else this.depth++;
  }

  /** CDATA is told as text whose & and < are written as entities, so that handlers know one kind of text. */
  private takeLiteral(literal: Uint8Array): void {
    const text = new TextDecoder().decode(literal).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > 0) this.handler.text(bytes, 0, bytes.length);
  }
}

function keyOf(bytes: Uint8Array, from: number): number {
  let key = 0;
  for (let at = from; ; at++) {
    const byte = bytes[at];
    if (byte === undefined || byte <= 0x20 || byte === GREATER) return key;
    key = byte === COLON ? 0 : (Math.imul(key, 31) + byte) | 0;
  }
}

/** Just behind the markup that starts at `open`; -1 when it is not all here yet. */
function endOfMarkup(bytes: Uint8Array, open: number): number {
  const first = bytes[open + 1];
  if (first === BANG) return endOfDeclaration(bytes, open);
  if (first === QUESTION) return behind(bytes, open + 2, "?>");
  let quote = 0;
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) {
      return at + 1;
    } else if (byte === QUOTE || byte === APOSTROPHE) {
      quote = byte;
    }
  }
  return -1;
}

function endOfDeclaration(bytes: Uint8Array, open: number): number {
  if (open + 9 > bytes.length) return -1;
  if (bytes[open + 2] === DASH) return behind(bytes, open + 4, "-->");
  return behind(bytes, open + 2, bytes[open + 2] === SQUARE ? "]]>" : ">");
}

function behind(bytes: Uint8Array, from: number, mark: string): number {
  const last = mark.length - 1;
  let at = bytes.indexOf(GREATER, from + last);
  for (; at >= 0; at = bytes.indexOf(GREATER, at + 1)) {
    let back = 1;
    while (back <= last && bytes[at - back] === mark.charCodeAt(last - back)) back++;
    if (back > last) return at + 1;
  }
  return -1;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
