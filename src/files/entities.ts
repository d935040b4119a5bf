/**
 * Undoes one entity, given what stands between & and ;. Unknown names and numbers that are no character give null:
 * the text then stays as written.
 */
export function characterOf(entity: string, named: Readonly<Record<string, string>>): string | null {
  if (!entity.startsWith("#")) return named[entity.toLowerCase()] ?? null;
  const isHex = entity[1] === "x" || entity[1] === "X";
  const code = isHex ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
