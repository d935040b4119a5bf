import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { editions } from "../editions";
import { writeWorkbook } from "../export";
import { planTemplate } from "../layout";
import { readOptions } from "./options";
import { exits, type Exit, type Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

/** `template`: an empty 编报工作簿. It never overwrites a file. */
export async function template(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const out = readOptions(args, { values: ["out"], flags: [] }).value("out");
  if (out === null) throw new Error(text.needsOut);
  if (existsSync(out)) throw new Error(text.exists(out));
  const bytes = await writeWorkbook(planTemplate(editions.map(({ id }) => id)));
  await writeFolder(dirname(out), [{ name: basename(out), bytes }]);
  terminal.out(text.templateWritten(out));
  return exits.fine;
}
