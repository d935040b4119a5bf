import type { GivenFile } from "./files/openFile";

/** One sheet of the sample, and the csv files that stand below each other on it. */
interface SampleSheet {
  readonly name: string;
  readonly parts: readonly string[];
}

const evaluations = ["0部门", "1", "2", "3", "4", "5"].map((part) => `绩效自评/绩效自评${part}`);

/** A published year of one department: the ledger and the clerk's other sheets. 变动原因 is left to be typed. */
const sheets: readonly SampleSheet[] = [
  { name: "台账", parts: ["台账"] },
  { name: "基本信息", parts: ["基本信息"] },
  { name: "单位构成", parts: ["单位构成"] },
  { name: "补充资料", parts: ["补充资料"] },
  { name: "绩效自评", parts: evaluations },
];

/** Fetches the sample's sheets as csv files; null when one is not served. */
export async function fetchSample(): Promise<readonly GivenFile[] | null> {
  const files: GivenFile[] = [];
  for (const { name, parts } of sheets) {
    const texts = await Promise.all(parts.map(fetchPart));
    if (texts.some((one) => one === null)) return null;
    files.push({ name: `${name}.csv`, bytes: new TextEncoder().encode(texts.join("\n")) });
  }
  return files;
}

async function fetchPart(part: string): Promise<string | null> {
  const response = await fetch(`./sample/${part}.csv`);
  return response.ok ? (await response.text()).replace(/^\uFEFF/, "") : null;
}
