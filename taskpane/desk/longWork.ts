import type { Request } from "../request";
import type { Task } from "../session";
import { build } from "./building";
import type { Desk } from "./context";
import { exportAs, preview } from "./exporting";
import { readLedger } from "./reading";

/** Work that takes its time. */
type LongRequest = Extract<
  Request,
  {
    kind:
      | "readLedger"
      | "addFactsSheets"
      | "build"
      | "rounding"
      | "exportAs"
      | "exportUnit"
      | "preview"
      | "freeze"
      | "reenter";
  }
>;

/** Does work that takes its time. */
export async function performLong(desk: Desk, request: LongRequest): Promise<void> {
  switch (request.kind) {
    case "readLedger":
      return long(desk, "reading", () => readLedger(desk).then(() => null));
    case "addFactsSheets":
      return long(desk, "writing", async () => {
        const { addFactsSheets } = await import("./factsSheets");
        return addFactsSheets(desk);
      });
    case "build":
      return long(desk, "building", () => build(desk, request.leaveOut));
    case "rounding":
      return long(desk, request.work.kind === "preview" ? "checking" : "writing", async () => {
        const { workOnRounding } = await import("./rounding");
        return workOnRounding(desk, request.work);
      });
    case "exportAs":
      return long(desk, "exporting", () => exportAs(desk, request.format));
    case "preview":
      return long(desk, "exporting", () => preview(desk));
    case "exportUnit":
      return long(desk, "exporting", async () => {
        const { exportUnit } = await import("./intake");
        return exportUnit(desk, request.unit);
      });
    case "freeze":
    case "reenter":
      return long(desk, "writing", () => workOnFormulas(desk, request));
  }
}

/** Work that takes its time: shown on the work bar, may be cancelled, and ends with what came of it. */
export async function long(desk: Desk, task: Task, work: () => Promise<string | null>): Promise<void> {
  desk.memory.stop = new AbortController();
  desk.tell({ kind: "working", task, share: 0 });
  try {
    desk.tell({ kind: "worked", message: await work() });
  } finally {
    desk.memory.stop = null;
  }
}

async function workOnFormulas(desk: Desk, request: Extract<Request, { kind: "freeze" | "reenter" }>): Promise<string> {
  const { freeze, reenter } = await import("./ownFormulas");
  return request.kind === "freeze" ? freeze(desk, request.scope) : reenter(desk);
}
