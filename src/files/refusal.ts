import type { Problem } from "./problem";

/**
 * Stops a reader at any depth of its streams. It stays inside this room: `readWorkbook` alone catches it and answers
 * with its problem.
 */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Ends the reading of a file that cannot be used. */
export function refuse(problem: Problem): never {
  throw new Refusal(problem);
}
