import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseTree } from "custom-functions-metadata";
import ts from "typescript";
import { functions } from "../../functions/list";

/** The language of Excel's function wizard. */
export type Language = "zh-CN" | "en-US";

interface Parameter {
  name: string;
  description?: string;
  [detail: string]: unknown;
}

interface Entry {
  id: string;
  name: string;
  description: string;
  parameters: Parameter[];
  [detail: string]: unknown;
}

/**
 * functions.json of one language: read from the comments of `functions/*.ts`, each function once under its own name and
 * once under its Chinese one. Parameters take errors too, so that the function itself says what is wrong with them.
 */
export function functionsMetadata(root: string, language: Language): string {
  const read = functions.map(({ id, file }) => readEntry(resolve(root, "functions", `${file}.ts`), id));
  const entries = functions.flatMap(({ id, chinese, english }, index) => {
    const entry = read[index];
    if (entry === undefined) throw new Error(`functions: no @customfunction ${id}`);
    const said = language === "zh-CN" ? entry : inEnglish(entry, english);
    return [
      { ...said, name: id },
      { ...said, id: chinese.id, name: chinese.name },
    ];
  });
  return `${JSON.stringify({ functions: entries }, null, 1)}\n`;
}

/**
 * What the comment of a function says. The generator knows only types of its own, so it is given the file without types:
 * it then takes them from the comment.
 */
function readEntry(path: string, id: string): Entry {
  const plain = ts.transpileModule(readFileSync(path, "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  }).outputText;
  const { functions: found, extras } = parseTree(plain, path.replace(/\.ts$/, ".js"));
  const faults = extras.flatMap(({ errors }) => errors);
  if (faults.length > 0) throw new Error(`${path}: ${faults.join("; ")}`);
  const entry = (found as unknown as Entry[]).find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`${path}: no @customfunction ${id}`);
  return entry;
}

function inEnglish(entry: Entry, { description, parameters }: (typeof functions)[number]["english"]): Entry {
  return {
    ...entry,
    description,
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: parameters[parameter.name] ?? parameter.name,
    })),
  };
}
