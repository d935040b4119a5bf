import type { EditionForm } from "../editions";
import { adoptedNote, type FilledForm } from "../fill";
import { words } from "./messages";

/** The note under a table: the edition's, and how many figures a clerk's 尾差处理 prints otherwise than rounded. */
export function printedNote(form: FilledForm, { note }: Pick<EditionForm, "note">): string | null {
  const adopted = adoptedNote(form);
  if (adopted === null) return note;
  return note === null ? words.note(adopted) : `${note}${adopted}`;
}
