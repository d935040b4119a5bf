/** The key of a local name: tags and attributes are compared as numbers, never as texts. */
export function nameKey(name: string): number {
  let key = 0;
  for (let at = 0; at < name.length; at++) key = (Math.imul(key, 31) + name.charCodeAt(at)) | 0;
  return key;
}
