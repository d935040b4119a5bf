import { parseArgs } from "node:util";
import { text } from "./text";

/** What `npm start` was asked: the port, and the folder of the built pane (null: the project's own). */
export interface ServerOptions {
  readonly port: number;
  readonly pane: string | null;
}

export type ReadOptions =
  | { readonly kind: "options"; readonly options: ServerOptions }
  | { readonly kind: "refused"; readonly message: string };

const defaultPort = "3300";

/** Reads `--port` and `--pane`; anything else is refused with a sentence. */
export function readOptions(args: readonly string[]): ReadOptions {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { port: { type: "string" }, pane: { type: "string" } },
    strict: false,
    tokens: true,
  });
  const stray = tokens.find((token) => token.kind !== "option" || !["port", "pane"].includes(token.name));
  if (stray !== undefined) return { kind: "refused", message: text.unknown(args[stray.index] ?? "") };
  const given = typeof values.port === "string" ? values.port : defaultPort;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) return { kind: "refused", message: text.badPort(given) };
  return { kind: "options", options: { port, pane: typeof values.pane === "string" ? values.pane : null } };
}
