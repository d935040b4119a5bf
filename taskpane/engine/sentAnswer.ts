import type { FilledForm, FilledRow } from "../../src/fill";
import type { SheetPlan } from "../../src/layout";
import type { LedgerTotal } from "../../src/ledger";
import { decode, encode, type Encoded, type QuickView, type ReportView } from "../../src/report";
import type { Finding } from "../../src/rules";
import type { FindingView, SectionView, ShownReport } from "../views";
import type { Answer, Built } from "./message";
import { ReceivingList, SendingList, type SentOrder } from "./sentList";

/** A report on its way to the panels. */
interface SentShown extends Omit<ShownReport, "findings" | "sections"> {
  readonly findings: SentOrder;
  readonly sections: SentOrder;
}

/** A view on its way: `rows` are those of all its tables, one after the other; null where a quick view has none. */
interface SentView {
  readonly rest: Encoded;
  readonly rows: SentOrder;
  readonly findings: SentOrder;
  readonly totals: SentOrder | null;
}

/** An answer as it passes from the engine's thread to the page: only what changed since the one before. */
export type SentAnswer =
  | Exclude<Answer, { kind: "built" | "noted" }>
  | (Omit<Extract<Answer, { kind: "noted" }>, "shown"> & { readonly shown: SentShown })
  | {
      readonly kind: "built";
      readonly shown: SentShown;
      readonly view: SentView;
      readonly plans: Encoded;
      readonly isAsBuilt: boolean;
    };

/** New parts of one of the lists, sent ahead of the answer they belong to. */
export interface Piece {
  readonly list: keyof AnswerReceiver["lists"];
  readonly parts: Encoded;
}

/** The engine's end. Every piece and every answer it makes must reach `AnswerReceiver`, in order. */
export class AnswerSender {
  private readonly lists = {
    shownFindings: new SendingList<FindingView>(),
    sections: new SendingList<SectionView>(),
    rows: new SendingList<FilledRow>(),
    findings: new SendingList<Finding>(),
    totals: new SendingList<LedgerTotal>(),
  };

  constructor(private readonly sendPiece: (piece: Piece) => void) {}

  send(answer: Answer): SentAnswer {
    if (answer.kind === "noted") return { ...answer, shown: this.shown(answer.shown) };
    if (answer.kind !== "built") return answer;
    const { shown, view, plans, isAsBuilt } = answer.built;
    return { kind: "built", shown: this.shown(shown), view: this.view(view), plans: encode(plans), isAsBuilt };
  }

  private shown(shown: ShownReport): SentShown {
    const { shownFindings, sections } = this.lists;
    return {
      ...shown,
      findings: shownFindings.send(shown.findings, this.carry("shownFindings")),
      sections: sections.send(shown.sections, this.carry("sections")),
    };
  }

  private carry(list: Piece["list"]): (parts: Encoded) => void {
    return (parts) => {
      this.sendPiece({ list, parts });
    };
  }

  private view(view: ReportView | QuickView): SentView {
    const { forms, lastYear, findings, totals, ...rest } = { totals: null, ...view };
    const tables = [forms, lastYear].map((of) => of?.map((form) => ({ ...form, rows: form.rows.length })) ?? null);
    return {
      rest: encode({ ...rest, tables }),
      rows: this.lists.rows.send(
        [...forms, ...(lastYear ?? [])].flatMap(({ rows }) => rows),
        this.carry("rows"),
      ),
      findings: this.lists.findings.send(findings, this.carry("findings")),
      totals: totals === null ? null : this.lists.totals.send(totals, this.carry("totals")),
    };
  }
}

/** A table without its rows; how many it has. */
type Counted = Omit<FilledForm, "rows"> & { readonly rows: number };

/** The page's end. */
export class AnswerReceiver {
  readonly lists = {
    shownFindings: new ReceivingList<FindingView>(),
    sections: new ReceivingList<SectionView>(),
    rows: new ReceivingList<FilledRow>(),
    findings: new ReceivingList<Finding>(),
    totals: new ReceivingList<LedgerTotal>(),
  };

  take({ list, parts }: Piece): void {
    this.lists[list].take(parts);
  }

  receive(sent: SentAnswer): Answer {
    if (sent.kind === "noted") return { ...sent, shown: this.shown(sent.shown) };
    if (sent.kind !== "built") return sent;
    return { kind: "built", built: this.built(sent) };
  }

  private built({ shown, view, plans, isAsBuilt }: Extract<SentAnswer, { kind: "built" }>): Built {
    const told = {
      shown: this.shown(shown),
      // What `AnswerSender` made of the plans with `encode`; `decode` gives them back.
      plans: decode(plans) as readonly SheetPlan[] | null,
      isAsBuilt,
    };
    const quick = this.quickView(view);
    if (view.totals === null) return { ...told, isSettled: false, view: quick };
    // A whole view was sent: its text and names stand among the rest.
    const whole = { ...quick, totals: this.lists.totals.receive(view.totals) } as ReportView;
    return { ...told, isSettled: true, view: whole };
  }

  private shown(sent: SentShown): ShownReport {
    const findings = this.lists.shownFindings.receive(sent.findings);
    return { ...sent, findings, sections: this.lists.sections.receive(sent.sections) };
  }

  private quickView({ rest, rows, findings }: SentView): QuickView {
    // What `AnswerSender` made of the view's other parts with `encode`; `decode` gives them back.
    const { tables, ...others } = decode(rest) as Omit<QuickView, "forms" | "lastYear" | "findings"> & {
      readonly tables: readonly [readonly Counted[], readonly Counted[] | null];
    };
    const [forms, lastYear] = tables;
    const waiting = this.lists.rows.receive(rows);
    let from = 0;
    const filled = ({ rows: count, ...form }: Counted): FilledForm => {
      from += count;
      return { ...form, rows: waiting.slice(from - count, from) };
    };
    return {
      ...others,
      forms: forms.map(filled),
      lastYear: lastYear?.map(filled) ?? null,
      findings: this.lists.findings.receive(findings),
    };
  }
}
