import type { Publication } from "../publication";
import { findNumbers } from "./numbers";
import { passagesOf } from "./passages";
import { findPersons } from "./persons";
import type { Secret } from "./secret";
import { secretMessage } from "./secrecyWords";
import { findFunctional, findWords, suspectWords } from "./suspectWords";

/** What a department tells the scan. */
export interface ScanOptions {
  /** The published contact number, which is no secret. */
  readonly contact: string;
  /** Words to look for beside the built-in ones. */
  readonly words: readonly string[];
}

/** What of a document should perhaps not be published, in reading order; each with its place and what may stand instead. */
export function scanSecrets(publication: Publication, { contact, words }: ScanOptions): readonly Secret[] {
  const all = [...suspectWords, ...words];
  const found = passagesOf(publication).flatMap(({ place, text }) =>
    [...findNumbers(text, contact), ...findPersons(text), ...findFunctional(text), ...findWords(text, all)].map(
      (find): Secret => ({
        ...find,
        key: `${find.kind}:${place}:${find.found}`,
        place,
        passage: text,
        message: secretMessage(find.kind, place, find.found),
      }),
    ),
  );
  return [...new Map(found.map((secret) => [secret.key, secret])).values()];
}
