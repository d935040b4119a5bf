import { join, resolve } from "node:path";
import { buildAddin, buildWorkbench, workbenchFolder } from "./build";
import { readOptions, type ServerOptions } from "./options";
import { serve } from "./serve";
import { text } from "./text";

const root = resolve(import.meta.dirname, "../../..");

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

async function start({ port, pane }: ServerOptions): Promise<number> {
  if (pane === null) await buildAddin(root, () => console.log(text.building(text.addin)));
  await buildWorkbench(root, () => console.log(text.building(text.workbench)));
  const folders = {
    workbench: workbenchFolder(root),
    pane: pane === null ? join(root, "dist") : resolve(pane),
    manifest: join(root, "manifest.xml"),
    sample: join(root, "test/cases/xian-2023"),
  };
  try {
    await serve(folders, port);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    console.error(text.portTaken(port));
    return 1;
  }
  console.log(text.ready(`http://localhost:${String(port)}`));
  return 0;
}

const read = readOptions(process.argv.slice(2));
if (read.kind === "refused") {
  console.error(read.message);
  process.exitCode = 1;
} else {
  process.exitCode = await start(read.options);
}
