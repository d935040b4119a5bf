import { HostError } from "../hostError";
import type { WireAction } from "./protocol";
import { nullObject, Remote } from "./remote";

type Query = NonNullable<WireAction["QueryInfo"]>;

/** The properties asked for, by their first word: "format/font/name" asks "Format" for "font/name". */
type Wanted = Map<string, string[]>;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function sortOut(select: readonly string[]): Wanted {
  const wanted: Wanted = new Map();
  for (const name of select) {
    const [head = "", ...rest] = name.split("/");
    const under = wanted.get(pascal(head)) ?? [];
    if (rest.length > 0) under.push(rest.join("/"));
    wanted.set(pascal(head), under);
  }
  return wanted;
}

function readOne(remote: Remote, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = remote.id === null ? {} : { _Id: remote.id };
  const wanted = sortOut(select);
  if (wanted.size === 0 || wanted.has("*")) {
    for (const name of remote.scalarNames) answer[name] = remote.read(name);
    wanted.delete("*");
  }
  for (const [name, under] of wanted) {
    if (remote.canRead(name)) answer[name] = remote.read(name);
    else if (remote.canFollow(name)) answer[name] = readFollowed(remote, name, under);
    else if (name !== "IsNullObject") {
      throw new HostError("InvalidArgument", `The property ${name} of ${remote.typeName} is unknown.`);
    }
  }
  return answer;
}

function readFollowed(remote: Remote, name: string, under: readonly string[]): unknown {
  const next = remote.follow(name);
  return next === nullObject ? null : queryRemote(next, { Select: under });
}

/** What a load answers: the properties asked for, of the object or of every member of a collection. */
export function queryRemote(remote: Remote, query: Query): unknown {
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const items = remote.items();
  if (items === null) return readOne(remote, select);
  const own = select.filter((name) => remote.canRead(pascal(name)));
  const ofItems = select.filter((name) => !remote.canRead(pascal(name)));
  const skip = query.Skip ?? 0;
  const part = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const answer: Record<string, unknown> = Object.fromEntries(
    own.map((name) => [pascal(name), remote.read(pascal(name))]),
  );
  return { ...answer, _Items: part.map((item) => readOne(item, ofItems)) };
}
