const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;

/** The namespace of a custom XML part's root element; null when the text does not look well formed. */
export function namespaceOf(xml: string): string | null {
  const [, name = "", attributes = "", selfClosed] = root.exec(xml) ?? [];
  if (name === "" || (selfClosed === "" && !xml.trimEnd().endsWith(`</${name}>`))) return null;
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  const [, uri = ""] = new RegExp(`\\s${prefix}\\s*=\\s*["']([^"']*)["']`).exec(attributes) ?? [];
  return uri;
}

export function isPartOf(xml: string, namespace: string): boolean {
  return namespaceOf(xml) === namespace;
}
