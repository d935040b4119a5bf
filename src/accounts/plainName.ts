/** A name as it is compared: half-width brackets, digits and commas, straight quotes, no blanks at all. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[〔〖【[]/g, "(")
    .replace(/[〕〗】\]]/g, ")")
    .replace(/["'“”‘’「」『』]/g, '"')
    .replace(/\s+/g, "");
}
