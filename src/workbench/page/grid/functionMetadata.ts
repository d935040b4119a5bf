/** One parameter of a custom function, as functions.json declares it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

/** One custom function, as functions.json declares it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly isStreaming: boolean;
}

type Loose = Readonly<Record<string, unknown>>;

function loose(value: unknown): Loose {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Reads functions.json; entries without id and name are left out. */
export function readFunctionMetadata(json: unknown): readonly FunctionMetadata[] {
  return list(loose(json)["functions"])
    .map(loose)
    .filter(({ id, name }) => words(id) !== "" && words(name) !== "")
    .map((given) => ({
      id: words(given["id"]),
      name: words(given["name"]).toUpperCase(),
      description: words(given["description"]),
      parameters: list(given["parameters"]).map(loose).map(readParameter),
      isStreaming: loose(given["options"])["stream"] === true,
    }));
}

function readParameter(given: Loose): FunctionParameter {
  return {
    name: words(given["name"]),
    description: words(given["description"]),
    type: words(given["type"]) || "any",
    isMatrix: given["dimensionality"] === "matrix",
    isOptional: given["optional"] === true,
    isRepeating: given["repeating"] === true,
  };
}
