import { isValueChoice, type Mapping } from "../../src/ledger";
import type { AcceptedSecret } from "../../src/publication";
import type { Notes } from "../engine/notes";
import type { Choices } from "../session";

/** What the workbook keeps for the next time: never part of a publication. */
export interface Stored {
  readonly schema: "juesuan-pane/1";
  readonly sheets: readonly string[];
  readonly mappings: readonly Mapping[];
  readonly choices: Choices;
  readonly notes: StoredNotes;
  /** Whether the tables had been built. */
  readonly isBuilt: boolean;
}

/** Notes as they may stand: earlier ones without words, and with confirmations without reason. */
type StoredNotes = Omit<Notes, "accepted" | "words"> & {
  readonly accepted: readonly (AcceptedSecret | string)[];
  readonly words?: string;
};

/** The notes of a state. What was confirmed without a reason is asked for again. */
export function notesOf({ notes }: Stored): Notes {
  const accepted = notes.accepted.flatMap((one) => (typeof one === "string" ? [] : [one]));
  return { ...notes, accepted, words: notes.words ?? "" };
}

/** Whether what stands in the workbook is ours and of this form; anything else is left alone and treated as nothing. */
export function isStored(state: unknown): state is Stored {
  if (!isRecord(state) || state["schema"] !== "juesuan-pane/1") return false;
  const { sheets, mappings, choices, notes, isBuilt } = state;
  return (
    isListOf(sheets, (name) => typeof name === "string") &&
    isListOf(mappings, isMapping) &&
    isChoices(choices) &&
    isNotes(notes) &&
    typeof isBuilt === "boolean"
  );
}

function isMapping(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["sheet"] === "string" &&
    isRecord(value["header"]) &&
    isListOf(value["headings"], (heading) => typeof heading === "string") &&
    isListOf(value["columns"], (choice) => isRecord(choice) && typeof choice["column"] === "number") &&
    isListOf(value["unused"], isRecord) &&
    isRecord(value["unit"]) &&
    isRecord(value["answers"]) &&
    (value["values"] === undefined || isListOf(value["values"], isValueChoice)) &&
    (value["inferred"] === undefined || isListOf(value["inferred"], (field) => field === "fund" || field === "nature"))
  );
}

function isNotes(value: unknown): boolean {
  const isText = (member: unknown): boolean => typeof member === "string";
  const fields = ["key", "section", "subject", "comparison", "current", "base", "reason"];
  return (
    isRecord(value) &&
    isListOf(value["accepted"], (one) => isText(one) || isAccepted(one)) &&
    (value["words"] === undefined || isText(value["words"])) &&
    isListOf(value["waivers"], isWaiver) &&
    isListOf(value["reasons"], (given) => isRecord(given) && fields.every((field) => isText(given[field])))
  );
}

function isAccepted(value: unknown): boolean {
  return isRecord(value) && ["key", "passage", "reason"].every((field) => typeof value[field] === "string");
}

function isWaiver(value: unknown): boolean {
  return (
    isRecord(value) &&
    ["rule", "facts", "reason", "subject"].every((field) => typeof value[field] === "string") &&
    typeof value["isOnSheet"] === "boolean" &&
    isListOf(value["cells"], (cell) => typeof cell === "string")
  );
}

function isChoices(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["edition"] === "string" &&
    typeof value["department"] === "string" &&
    (value["year"] === null || typeof value["year"] === "number") &&
    (value["eliminated"] === undefined || isListOf(value["eliminated"], (key) => typeof key === "string"))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember);
}
