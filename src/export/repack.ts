import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Every part carries this date: the earliest a zip can hold, in whatever time zone it is read. */
export const noDate = new Date(1980, 0, 1);

const coreProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
const appProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/**
 * Packs an Office file again so that the same content gives the same bytes: no author, program, company or date in its
 * properties, no date in its zip. `rewrite` may change the text of a part, by its path; null leaves the part out.
 */
export function repack(
  bytes: Uint8Array,
  rewrite: (path: string, xml: string) => string | null = (_, xml) => xml,
): Uint8Array {
  const parts: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const xml = rewritten(path, strFromU8(content), rewrite);
    if (xml === null) continue;
    const changed = /\.(xml|rels)$/.test(path) ? strToU8(xml) : content;
    parts[path] = [changed, { mtime: noDate, level: 6 }];
  }
  return zipSync(parts);
}

function rewritten(path: string, xml: string, rewrite: (path: string, xml: string) => string | null): string | null {
  if (path === "docProps/core.xml") return coreProperties;
  if (path === "docProps/app.xml") return appProperties;
  return rewrite(path, xml);
}
