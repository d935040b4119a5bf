import { fontTable } from "./fonts";

/** Parts a published document does not carry: workbooks behind its charts, and properties of its own. */
const leftOut = /^word\/embeddings\/|^word\/charts\/_rels\/|^docProps\/custom\.xml$/;

/**
 * A part of the file as it is published; null for one that is left out. Charts keep their figures but not the workbook
 * behind them, and names made up at random are numbered in the order they appear.
 */
export function cleanPart(path: string, xml: string): string | null {
  if (leftOut.test(path)) return null;
  if (path === "word/fontTable.xml") return fontTable();
  if (path.startsWith("word/charts/")) return xml.replace(/<c:externalData[^>]*>[\s\S]*?<\/c:externalData>/, "");
  if (path === "[Content_Types].xml")
    return xml
      .replace(/<Override [^>]*PartName="\/(docProps\/custom\.xml|word\/embeddings\/[^"]*)"[^>]*\/>/g, "")
      .replace(/<Default [^>]*Extension="xlsx"[^>]*\/>/, "");
  if (path === "word/document.xml") return withBookmarkNumbers(withChartIds(xml));
  if (path === "word/_rels/document.xml.rels")
    return xml.replace(/Id="[^"]+"([^>]*Target="charts\/chart(\d+)\.xml")/g, 'Id="rIdChart$2"$1');
  if (path === "_rels/.rels") return xml.replace(/<Relationship [^>]*Target="docProps\/custom\.xml"[^>]*\/>/, "");
  return xml;
}

/** Charts stand in the text in the order of their numbers. */
function withChartIds(xml: string): string {
  let chart = 0;
  let picture = 0;
  return xml
    .replace(/(<c:chart [^>]*r:id=")[^"]+"/g, (_, start: string) => `${start}rIdChart${(chart += 1)}"`)
    .replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => `${start}${(picture += 1)}"`);
}

/** Bookmarks of the contents, named and numbered from one in every document. */
function withBookmarkNumbers(xml: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  const named = xml.replace(/\b_Toc\d+\b/g, (name) => `_Toc${numberOf(name)}`);
  numbers.clear();
  return named.replace(
    /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)"/g,
    (_, start: string, id: string) => `${start}${numberOf(id)}"`,
  );
}
