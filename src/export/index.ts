// Bytes from plans and reports, one format per file. Nothing is calculated here; whoever calls writes the bytes down.
// Each format has its round trip in the tests: written, read back with another library, the same cells.
import { checkResultFile } from "./checkResult";
import { hashedFile, manifestFile, manifestName, noBuildEvidence, type BuildEvidence } from "./manifest";
import { openData } from "./openData";
import { publicDataFile } from "./publicData";
import { publicDocument } from "./publicDocument";
import { publicTables } from "./publicTables";
import type { ExportFormat, PublishedReport } from "./publishedReport";

export { checkResult, type CheckResult } from "./checkResult";
export { hashedFile, noBuildEvidence, type BuildEvidence, type HashedFile, type Manifest } from "./manifest";
export { openDataFiles } from "./openData";
export { publicData, type PublicData, type PublicFigure, type PublicForm } from "./publicData";
export type { ExportFormat, PublishedReport, PublishedSection } from "./publishedReport";
export { jsonFile } from "./jsonFile";
export { repack } from "./repack";
export { writeWorkbook } from "./writeWorkbook";

/** Every file a build writes. A new one is a file and a line here. */
export const formats: readonly ExportFormat[] = [
  publicTables,
  publicDocument,
  publicDataFile,
  openData,
  checkResultFile,
];

/** A file of a build, not yet on disk. */
export interface WrittenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * All files of a build, 清单.json with the hashes of the others last; the first failure rejects, so that a folder is
 * written whole or not at all.
 */
export async function writeFiles(
  report: PublishedReport,
  evidence: BuildEvidence = noBuildEvidence,
): Promise<readonly WrittenFile[]> {
  const files = await Promise.all(
    formats.map(async ({ fileName, isForPublication, write }) => ({
      fileName,
      isForPublication,
      bytes: await write(report),
    })),
  );
  const outputs = files.map(({ fileName, isForPublication, bytes }) => ({
    ...hashedFile(fileName, bytes),
    isForPublication,
  }));
  return [
    ...files.map(({ fileName, bytes }) => ({ fileName, bytes })),
    { fileName: manifestName, bytes: manifestFile(report, evidence, outputs) },
  ];
}
