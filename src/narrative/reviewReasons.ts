import type { Reason } from "../facts";
import type { ReasonSlot } from "./narrative";
import { remarkMessage } from "./messages";

/** What is weak about a typed reason: says nothing, is last year's, names no fact, or goes against the figures. */
export type RemarkKind = "vague" | "recycled" | "noFact" | "direction";

/** A remark on a reason, for its writer to consider; the words stay as they are. */
export interface ReasonRemark {
  readonly slot: string;
  readonly kind: RemarkKind;
  /** Where, what, what to do, in Chinese. */
  readonly message: string;
}

/** Words that fit any change and so explain none. */
const stock =
  /^(根据|按照|由于|因为?|系|工作|实际|业务|正常|据实|政策|人员|项目|预算|厉行|开展|发展|需要|需求|变动|变化|调整|列支|支出|增加|减少|增长|下降|节约|情况|原因|影响|等|和|的|及|、|，)*$/;

const rising = /增加|新增|增长|上升|提高|追加|扩大|上涨/;
const falling = /减少|下降|压减|压缩|节约|缩减|降低|调减|未开展|未发生|取消|无支出|结束|完工|退休/;

/** Points out weak reasons among those typed. `lastReasons` are the reasons of last year's text, where they are known. */
export function reviewReasons(
  slots: readonly ReasonSlot[],
  lastReasons: readonly Reason[] = [],
): readonly ReasonRemark[] {
  return slots.flatMap((slot) => {
    const typed = slot.typed?.reason.trim() ?? "";
    if (typed === "") return [];
    return kindsOf(slot, plain(typed), lastReasons).map((kind) => ({
      slot: slot.id,
      kind,
      message: remarkMessage(kind, { ...slot.printed, comparison: slot.comparison, reason: typed }),
    }));
  });
}

function kindsOf(slot: ReasonSlot, words: string, lastReasons: readonly Reason[]): readonly RemarkKind[] {
  const found: RemarkKind[] = [];
  const isVague = stock.test(words);
  if (isVague) found.push("vague");
  if (lastReasons.some(({ reason }) => plain(reason) === words)) found.push("recycled");
  if (!isVague && !namesFact(slot, words)) found.push("noFact");
  if (goesAgainst(slot, words)) found.push("direction");
  return found;
}

/** A fact is a number, a quoted name, or a run of four characters of something that did move. */
function namesFact({ change }: ReasonSlot, words: string): boolean {
  if (/\d|[“《]|第[一二三四五六七八九十]/.test(words)) return true;
  const names = (change?.drivers ?? []).map(({ name }) => plain(name));
  return names.some((name) => runsOf(name).some((run) => words.includes(run)));
}

function runsOf(name: string): readonly string[] {
  if (name.length < 4) return [name];
  return Array.from({ length: name.length - 3 }, (_, start) => name.slice(start, start + 4));
}

/** Only falling words beside a rise, or only rising ones beside a fall. */
function goesAgainst({ current, base }: ReasonSlot, words: string): boolean {
  const way = current.compare(base);
  if (way > 0) return falling.test(words) && !rising.test(words);
  return way < 0 && rising.test(words) && !falling.test(words);
}

function plain(text: string): string {
  return text.replace(/[\s。；;，,]+$/g, "").replace(/\s/g, "");
}
