import { decode, encode, type Encoded } from "../../src/report";

/** A list by its difference from the one sent before: places there from 0 on, and −1−n for the n-th new part. */
export type SentOrder = Int32Array;

/** New parts carried in one message: the page takes each message in one go, and must draw in between. */
const partsAtOnce = 800;

/** Sends a list again and again; a part that is the very same object as before goes as a number. */
export class SendingList<Part extends object> {
  private before: ReadonlyMap<Part, number> = new Map();

  /** `carry` takes the new parts, a message's worth at a time; the order is sent after them. */
  send(list: readonly Part[], carry: (parts: Encoded) => void): SentOrder {
    const fresh: Part[] = [];
    const order = Int32Array.from(list, (part) => this.before.get(part) ?? -fresh.push(part));
    this.before = new Map(list.map((part, at) => [part, at]));
    for (let from = 0; from < fresh.length; from += partsAtOnce) carry(encode(fresh.slice(from, from + partsAtOnce)));
    return order;
  }
}

/** The other end: parts that stayed are the very same objects as before, and so is a list that did not change. */
export class ReceivingList<Part> {
  private before: readonly Part[] = [];
  private readonly fresh: Part[] = [];

  take(parts: Encoded): void {
    // What `SendingList` made of its parts with `encode`; `decode` gives them back.
    this.fresh.push(...(decode(parts) as readonly Part[]));
  }

  receive(order: SentOrder): readonly Part[] {
    const fresh = this.fresh.splice(0);
    const isSame = order.length === this.before.length && order.every((place, at) => place === at);
    if (!isSame) this.before = Array.from(order, (place) => partAt(place < 0 ? fresh[-1 - place] : this.before[place]));
    return this.before;
  }
}

function partAt<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new RangeError("a list was received out of turn");
  return part;
}
