import { strToU8 } from "fflate";
import { rules } from "../rules";
import { jsonFile } from "./jsonFile";
import type { PublishedReport } from "./publishedReport";
import { sha256 } from "./sha256";

/** A file by its name and what it holds. */
export interface HashedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a build rests on beside its report. */
export interface BuildEvidence {
  readonly inputs: readonly HashedFile[];
  /** Findings a person let pass, with the reason given. */
  readonly waivers: readonly { readonly finding: string; readonly reason: string }[];
}

/** Nothing known of inputs and waivers. */
export const noBuildEvidence: BuildEvidence = { inputs: [], waivers: [] };

/** 清单.json as a value: what went in, what it was checked with and what came out, each by its hash. */
export interface Manifest {
  readonly schema: "juesuan-manifest/1";
  readonly department: string;
  readonly year: number;
  readonly edition: string;
  readonly inputs: readonly HashedFile[];
  /** The definitions of the rules as data; the code of checks that are functions is not in the hash. */
  readonly rules: { readonly count: number; readonly sha256: string };
  /** Each with the hash of its two texts as JSON. */
  readonly waivers: readonly (BuildEvidence["waivers"][number] & { readonly sha256: string })[];
  readonly outputs: readonly (HashedFile & { readonly isForPublication: boolean })[];
}

/** A file's entry; its name carries no path. */
export function hashedFile(name: string, bytes: Uint8Array): HashedFile {
  return { name: name.split(/[/\\]/).at(-1) ?? name, bytes: bytes.length, sha256: sha256(bytes) };
}

/** The name of the manifest; it is no output of its own list, and not for publication. */
export const manifestName = "清单.json";

/** The manifest of a build. */
export function manifestFile(
  { department, year, edition }: PublishedReport,
  { inputs, waivers }: BuildEvidence,
  outputs: Manifest["outputs"],
): Uint8Array {
  const manifest: Manifest = {
    schema: "juesuan-manifest/1",
    department,
    year,
    edition: edition.id,
    inputs,
    rules: { count: rules.length, sha256: sha256(strToU8(JSON.stringify(rules))) },
    waivers: waivers.map(({ finding, reason }) => ({
      finding,
      reason,
      sha256: sha256(strToU8(JSON.stringify({ finding, reason }))),
    })),
    outputs,
  };
  return jsonFile(manifest);
}
