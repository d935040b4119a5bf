import { baseOf } from "./checkManifest";
import { readXml } from "./xml";

/** The manifest with every address moved to another server. */
export function withAddress(manifest: string, address: string): string {
  const base = baseOf(readXml(manifest));
  return manifest.replaceAll(`"${base}`, `"${address.endsWith("/") ? address : `${address}/`}`);
}

/** The registry file that makes Excel trust a shared folder as a catalogue; UTF-16 with a mark, as regedit reads it. */
export function trustedFolder(share: string, catalogue: string): Uint8Array {
  const key = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\{${catalogue}}`;
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[${key}]`,
    `"Id"="{${catalogue}}"`,
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    `"Flags"=dword:00000001`,
    "",
  ];
  const text = `\u{feff}${lines.join("\r\n")}`;
  return new Uint8Array(Buffer.from(text, "utf16le"));
}
