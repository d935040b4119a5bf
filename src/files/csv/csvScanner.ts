import { HASH_FACTOR, HASH_SEED } from "./byteDictionary";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Takes the cells of a csv: the bytes from..to of `source`, quotes undone, and their hash. Blank cells are not told. */
export type TakeCell = (
  place: { row: number; column: number },
  source: Uint8Array,
  range: { from: number; to: number; hash: number },
) => void;
