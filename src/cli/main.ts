import { batch } from "./batch";
import { build } from "./build";
import { check } from "./check";
import { intake } from "./intake";
import { rounding } from "./rounding";
import { sql } from "./sql";
import { exits, processTerminal } from "./terminal";
import { template } from "./template";
import { usage } from "./text";
import { units } from "./units";

const commands = { check, build, intake, batch, sql, units, rounding, template } as const;

/** Runs the command named first; its answer is the exit code of the process. */
async function main(): Promise<void> {
  const [name = "", ...args] = process.argv.slice(2);
  const terminal = processTerminal();
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (command === undefined) {
    terminal.error(usage(name));
    process.exitCode = exits.nothingWritten;
    return;
  }
  try {
    process.exitCode = await command(args, terminal);
  } catch (error) {
    terminal.error(error instanceof Error ? error.message : String(error));
    process.exitCode = exits.nothingWritten;
  }
}

void main();
