import { HostError } from "../hostError";
import type { ActionResult, Batch, BatchAnswer, ObjectPath, WireAction } from "./protocol";
import { queryRemote } from "./query";
import { type Answer, notFound, nullObject, Remote } from "./remote";

/** Where paths start: the workbook, the objects that stand alone, and the references kept over requests. */
export interface Roots {
  readonly workbook: () => Remote;
  readonly standing: (typeName: string) => Remote;
  readonly reference: (name: string) => Answer;
}

/** Carries out one batch, action by action; it stops at the first refusal, and what was done stays done. */
class BatchRun {
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private readonly resolved = new Map<number, Answer>();
  private readonly keptIds = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  /** `until` actions are done, then the batch breaks off, as when the connection is lost half way. */
  run(until: number): BatchAnswer {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (index >= until) throw new HostError("GeneralException", "The request was broken off.");
        this.results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return this.answer({ Code: error.code, Message: error.message, ActionIndex: index });
      }
    }
    return this.answer(null);
  }

  private answer(error: BatchAnswer["Error"] | null): BatchAnswer {
    const answer = { Results: this.results, TraceIds: this.traces };
    return error === null || error === undefined ? answer : { ...answer, Error: error };
  }

  private act(action: WireAction): unknown {
    const args = action.ArgumentInfo?.Arguments ?? [];
    switch (action.ActionType) {
      case 1:
        return this.instantiate(action.ObjectPathId);
      case 2:
        return this.query(action);
      case 3:
        return this.call(action, args);
      case 4:
        this.target(action.ObjectPathId).write(action.Name, args[0]);
        return null;
      case 5:
        this.traces.push(action.Id);
        return null;
      default:
        throw new HostError("InvalidArgument", `Unknown action ${String(action.ActionType)}.`);
    }
  }

  private instantiate(pathId: number): unknown {
    const found = this.resolve(pathId);
    if (found === nullObject) return null;
    const reference = this.keptIds.get(pathId);
    const own = found.id === null ? {} : { _Id: found.id, Id: found.id };
    return reference === undefined ? own : { ...own, _ReferenceId: reference };
  }

  private query(action: WireAction): unknown {
    const found = this.resolve(action.ObjectPathId);
    return found === nullObject ? null : queryRemote(found, action.QueryInfo ?? {});
  }

  private call(action: WireAction, args: readonly unknown[]): unknown {
    if (action.Name === "_KeepReference") {
      const found = this.resolve(action.ObjectPathId);
      const reference = found === nullObject ? null : found.keep();
      if (reference !== null) this.keptIds.set(action.ObjectPathId, reference);
      return null;
    }
    const answer = this.target(action.ObjectPathId).call(action.Name, this.withObjects(action.ArgumentInfo, args));
    return answer instanceof Remote || answer === nullObject || answer === undefined ? null : answer;
  }

  /** Arguments that are objects arrive as the ids of their paths. */
  private withObjects(info: WireAction["ArgumentInfo"], args: readonly unknown[]): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    if (ids === undefined) return args;
    return args.map((argument, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? this.resolve(id) : argument;
    });
  }

  private target(pathId: number): Remote {
    const found = this.resolve(pathId);
    if (found === nullObject) throw notFound();
    return found;
  }

  private resolve(pathId: number): Answer {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError("InvalidReference", "This reference is not valid.");
    const found = this.follow(path);
    this.resolved.set(pathId, found);
    return found;
  }

  private follow(path: ObjectPath): Answer {
    const args = this.withObjects(path.ArgumentInfo, path.ArgumentInfo?.Arguments ?? []);
    if (path.ObjectPathType === 1) return this.roots.workbook();
    if (path.ObjectPathType === 2) return this.roots.standing(path.Name);
    if (path.ObjectPathType === 6) return this.roots.reference(path.Name);
    if (path.ObjectPathType === 7) return nullObject;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === nullObject) return nullObject;
    if (path.ObjectPathType === 4) return parent.follow(path.Name);
    if (path.ObjectPathType === 5) return parent.item(args[0]);
    const answer = parent.call(path.Name, args);
    if (answer instanceof Remote || answer === nullObject) return answer;
    throw new HostError("InvalidArgument", `${path.Name} gives no object.`);
  }
}

export function runBatch(batch: Batch, roots: Roots, until = Number.POSITIVE_INFINITY): BatchAnswer {
  return new BatchRun(batch, roots).run(until);
}
