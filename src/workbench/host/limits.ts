/** What Excel refuses. Bytes are of the UTF-8 message. */
export interface HostLimits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** A range of more cells answers null instead of values. */
  readonly cellsRead: number;
  readonly rows: number;
  readonly columns: number;
  readonly textLength: number;
  readonly sheetNameLength: number;
}

export const excelLimits: HostLimits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  cellsRead: 5_000_000,
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  sheetNameLength: 31,
};

/** The requirement sets the host claims: those of Excel 2021. */
export const claimedSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  AddInCommands: "1.1",
  DelayForCellEdit: "1.1",
  CompressedFile: "1.1",
  File: "1.1",
};

function parts(version: string): [number, number] {
  const [major = "0", minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
}

/** Whether the host claims a requirement set: what `Office.context.requirements.isSetSupported` answers. */
export function isSetClaimed(name: string, minimum = "1.1", claimed = claimedSets): boolean {
  const version = claimed[name];
  if (version === undefined) return false;
  const [major, minor] = parts(version);
  const [wantedMajor, wantedMinor] = parts(minimum);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
