import type { IFontAttributesProperties } from "docx";

/** The typefaces of official documents (GB/T 9704), each with what stands in for it where a reader has not got it. */
const faces = {
  title: { name: "方正小标宋简体", fallback: "华文中宋", panose: "03000509000000000000" },
  heading: { name: "黑体", fallback: "SimHei", panose: "02010609060101010101" },
  subheading: { name: "楷体_GB2312", fallback: "楷体", panose: "02010609030101010101" },
  body: { name: "仿宋_GB2312", fallback: "仿宋", panose: "02010609030101010101" },
  table: { name: "宋体", fallback: "SimSun", panose: "02010600030101010101" },
} as const;

/** Numbers and Latin letters. */
const latin = "Times New Roman";

export type Face = keyof typeof faces;

/** The font of a run: Chinese characters in the face, digits and letters in Times New Roman. */
export function fontOf(face: Face): IFontAttributesProperties {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: faces[face].name };
}

/** The name of a face, for where only one can be given. */
export function faceName(face: Face): string {
  return faces[face].name;
}

/** word/fontTable.xml: the fallback of every face, as `altName`; Word takes it where the face itself is missing. */
export function fontTable(): string {
  const fonts = Object.values(faces).map(
    ({ name, fallback, panose }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const roman =
    `<w:font w:name="${latin}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>` +
    `<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}${roman}</w:fonts>`
  );
}
