import { HostError } from "../hostError";

/** The null object of `getItemOrNullObject`: everything under it is null too. */
export const nullObject = Symbol("null object");

/** What following a path gives: an object, the null object, or for a method without an object its plain answer. */
export type Answer = Remote | typeof nullObject;

type Getter = () => unknown;
type Setter = (value: unknown) => void;
type Follow = () => Answer;
type Call = (args: readonly unknown[]) => Remote | typeof nullObject | unknown;

/** One object as the client library sees it. Names are PascalCase, as on the wire. */
export interface RemoteMembers {
  /** What identifies it inside its collection; null where nothing does. */
  readonly id?: string | number;
  readonly get?: Readonly<Record<string, Getter>>;
  readonly set?: Readonly<Record<string, Setter>>;
  readonly follow?: Readonly<Record<string, Follow>>;
  readonly call?: Readonly<Record<string, Call>>;
  /** A collection's member by its key. */
  readonly item?: (key: unknown) => Answer;
  readonly items?: () => readonly Remote[];
  /** Called to keep a range alive over requests; gives the reference's name. */
  readonly keep?: () => string;
}

export class Remote {
  constructor(
    readonly typeName: string,
    private readonly members: RemoteMembers,
  ) {}

  get id(): string | number | null {
    return this.members.id ?? null;
  }

  get scalarNames(): string[] {
    return Object.keys(this.members.get ?? {});
  }

  get navigationNames(): string[] {
    return Object.keys(this.members.follow ?? {});
  }

  read(name: string): unknown {
    const getter = this.members.get?.[name];
    if (getter === undefined) throw this.unknown(name);
    return getter();
  }

  write(name: string, value: unknown): void {
    const setter = this.members.set?.[name];
    if (setter === undefined) throw this.unknown(name);
    setter(value);
  }

  follow(name: string): Answer {
    const follow = this.members.follow?.[name];
    if (follow === undefined) throw this.unknown(name);
    return follow();
  }

  call(name: string, args: readonly unknown[]): unknown {
    const call = this.members.call?.[name];
    if (call === undefined) throw this.unknown(name);
    return call(args);
  }

  item(key: unknown): Answer {
    if (this.members.item === undefined) throw this.unknown("getItem");
    return this.members.item(key);
  }

  items(): readonly Remote[] | null {
    return this.members.items?.() ?? null;
  }

  keep(): string | null {
    return this.members.keep?.() ?? null;
  }

  canRead(name: string): boolean {
    return this.members.get?.[name] !== undefined;
  }

  canFollow(name: string): boolean {
    return this.members.follow?.[name] !== undefined;
  }

  private unknown(name: string): HostError {
    return new HostError("ApiNotFound", `The API ${this.typeName}.${name} is not supported here.`);
  }
}

export function notFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "Text was expected.");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new HostError("InvalidArgument", "A number was expected.");
  return value;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "True or false was expected.");
  return value;
}

/** A plain object, as an argument that carries options. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostError("InvalidArgument", "An object was expected.");
  }
  return Object.fromEntries(Object.entries(value));
}
