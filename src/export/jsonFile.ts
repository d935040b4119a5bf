import { strToU8 } from "fflate";

/** JSON as a file: two spaces, keys in the order given, UTF-8 without mark, a line end at the end. */
export function jsonFile(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
