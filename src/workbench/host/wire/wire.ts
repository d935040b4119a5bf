import { HostError } from "../hostError";
import { excelLimits, type HostLimits } from "../limits";
import type { HostBook } from "../model/book";
import type { Person } from "../model/person";
import { runBatch } from "./batch";
import { standingRemote } from "./customFunctions";
import { type EventEntry, Registrations } from "./events";
import { FunctionCalls } from "./functionCalls";
import { type Batch, type BatchAnswer, requestFlags, type RequestMessage } from "./protocol";
import { rangeRemote } from "./rangeRemote";
import { References, type Session } from "./session";
import { workbookRemote } from "./workbookRemote";

/** The pair the client library's `OfficeExtension.HostBridge.init` takes. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

/** A planned failure: at the n-th request from now (1 is the next), before it, half way through, or after it was done. */
export interface PlannedFailure {
  readonly at: number;
  readonly when: "before" | "halfWay" | "after";
  /** Half way: the share of the request's actions that are carried out, 0.5 unless given. */
  readonly share?: number;
}

/** Workbook, person, bridge, and the levers a test or the workbench pulls. */
export interface ExcelHost {
  readonly book: HostBook;
  readonly person: Person;
  readonly bridge: Bridge;
  readonly control: Wire;
  readonly call: FunctionCalls;
}

/** The host's end of the bridge. */
export class Wire {
  readonly bridge: Bridge;
  readonly functions: FunctionCalls;
  /** Requests answered or refused since the start. */
  requests = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  limits: HostLimits = excelLimits;
  /** Called before each request is carried out: a test's hand in the middle of a longer work. */
  onRequest: ((number: number) => void) | null = null;

  private failure: PlannedFailure | null = null;
  private isEditing = false;
  private readonly waiting: RequestMessage[] = [];
  private pending: EventEntry[] = [];
  private readonly session: Session;

  constructor(
    book: HostBook,
    private readonly defer: (work: () => void) => void,
  ) {
    this.bridge = { sendMessageToHost: (text) => this.receive(text), onMessageFromHost: () => undefined };
    this.functions = new FunctionCalls((entries) => this.tell(entries), defer);
    const registrations = new Registrations(book);
    this.session = {
      book,
      registrations,
      references: new References(book),
      isInFront: true,
      areEventsOn: true,
      opened: [],
      takeResults: (results) => this.functions.take(results),
    };
    book.subscribe((change) => {
      const isOwn = "origin" in change && change.origin === "addin";
      if (isOwn && !this.session.areEventsOn) return;
      this.queueEvents(registrations.entriesOf(change));
    });
  }

  /** Base64 of every workbook the add-in opened. */
  get opened(): readonly string[] {
    return this.session.opened;
  }

  get keptReferences(): number {
    return this.session.references.count;
  }

  failAt(failure: PlannedFailure | null): void {
    this.failure = failure;
  }

  /** Whether another workbook is in front: some calls are refused then. */
  bringToFront(isInFront: boolean): void {
    this.session.isInFront = isInFront;
  }

  /** While the person types in a cell every request is refused, or waits where it asked to. */
  setEditing(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (!isEditing) for (const message of this.waiting.splice(0)) this.answerLater(message);
  }

  private receive(text: string): void {
    const bytes = byteLength(text);
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    const message: RequestMessage = JSON.parse(text);
    if (bytes > this.limits.requestBytes) {
      this.defer(() => this.refuse(message.id, "RequestPayloadSizeLimitExceeded"));
    } else if (this.isEditing && (message.flags & requestFlags.delayForCellEdit) !== 0) this.waiting.push(message);
    else this.answerLater(message);
  }

  private answerLater(message: RequestMessage): void {
    this.defer(() => this.answer(message));
  }

  private answer(message: RequestMessage): void {
    this.requests++;
    this.onRequest?.(this.requests);
    if (this.isEditing) {
      this.refuse(message.id, "InvalidOperationInCellEditMode");
      return;
    }
    const failing = this.nextFailure();
    if (failing?.when === "before") {
      this.refuse(message.id, "GeneralException");
      return;
    }
    const body = this.carryOut(message, failing?.when === "halfWay" ? (failing.share ?? 0.5) : null);
    if (failing?.when === "after") this.refuse(message.id, "GeneralException");
    else this.send(message.id, body);
  }

  private nextFailure(): PlannedFailure | null {
    const failure = this.failure;
    if (failure === null) return null;
    this.failure = failure.at > 1 ? { ...failure, at: failure.at - 1 } : null;
    return failure.at === 1 ? failure : null;
  }

  private carryOut({ message }: RequestMessage, brokenOffAt: number | null): BatchAnswer {
    const batch: Batch = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
    const until = brokenOffAt === null ? Number.POSITIVE_INFINITY : Math.floor(batch.Actions.length * brokenOffAt);
    return runBatch(
      batch,
      {
        workbook: () => workbookRemote(this.session),
        standing: (typeName) => standingRemote(this.session, typeName),
        reference: (name) => rangeRemote(this.session, this.session.references.find(name)),
      },
      until,
    );
  }

  private send(id: number, body: BatchAnswer): void {
    const text = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    const bytes = byteLength(text);
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
    if (bytes > this.limits.responseBytes) this.refuse(id, "ResponsePayloadSizeLimitExceeded");
    else this.bridge.onMessageFromHost(text);
  }

  private refuse(id: number, code: HostError["code"]): void {
    const body = { error: { code, message: `The request was refused: ${code}.` } };
    this.bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body } }));
  }

  private queueEvents(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.pending.push(...entries);
    if (this.pending.length === entries.length) this.defer(() => this.tell(this.pending.splice(0)));
  }

  private tell(entries: readonly unknown[]): void {
    this.bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }
}

function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
