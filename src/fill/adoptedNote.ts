import { isAdopted, type FilledForm } from "./filled";
import { words } from "./messages";

/** What the note of a table says of figures printed otherwise than rounded; null where there are none. */
export function adoptedNote({ rows }: FilledForm): string | null {
  const count = rows.reduce((sum, { cells }) => sum + Object.values(cells).filter(isAdopted).length, 0);
  return count === 0 ? null : words.adoptedNote(count);
}

/** Whether a text is such a sentence, whatever the number in it. */
export function isAdoptedNote(text: string): boolean {
  const said = text.normalize("NFKC");
  const count = Number(/\d+/.exec(said)?.[0] ?? "0");
  return said === words.adoptedNote(count).normalize("NFKC");
}
