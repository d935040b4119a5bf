import type { InitOptions } from "highs";

/** What a solver found: 0 or 1 for every variable of the program. */
export type Solution =
  | { readonly kind: "solved"; readonly values: ReadonlyMap<string, 0 | 1>; readonly isOptimal: boolean }
  | { readonly kind: "infeasible" }
  | { readonly kind: "outOfTime" };

/** Solves a program in CPLEX LP format within some seconds. */
export type Solver = (program: string, seconds: number) => Solution;

/**
 * Loads HiGHS (WebAssembly) on first use. `wasmAt` says where its binary is served in a browser; Node finds it beside
 * the package.
 */
export async function loadHighs(wasmAt: string | null = null): Promise<Solver> {
  const { default: load } = await import("highs");
  const options: InitOptions = wasmAt === null ? {} : { locateFile: () => wasmAt };
  const highs = await load(options);
  return (program, seconds) => {
    const solution = highs.solve(program, { time_limit: seconds, output_flag: false, mip_rel_gap: 0 });
    if (solution.Status === "Infeasible") return { kind: "infeasible" };
    const values = new Map<string, 0 | 1>();
    for (const [name, column] of Object.entries(solution.Columns)) {
      const primal = "Primal" in column ? column.Primal : Number.NaN;
      if (!Number.isFinite(primal)) return { kind: "outOfTime" };
      values.set(name, primal > 0.5 ? 1 : 0);
    }
    const isOptimal = solution.Status === "Optimal";
    return isOptimal || solution.Status === "Time limit reached"
      ? { kind: "solved", values, isOptimal }
      : { kind: "outOfTime" };
  };
}
