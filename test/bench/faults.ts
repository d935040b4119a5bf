import { checkReport, figuresOf, findCauses, scanLedger, type CheckInput, type Finding } from "../../src/rules";
import { exactInput, lawfulEntries, randomOf, shownInput } from "../rules/lawful";
import { ledgerOf } from "../rules/ledgerOf";
import { faultKinds, type Plant } from "./faultKinds";
import { ledgerFaults, type ChangeLedger } from "./ledgerFaults";
import { breaksIdentity } from "./oracle";
import { filledOf, shownOf, spotsOf, tablesOf, type Basis, type Table } from "./tables";

// npm run faults [-- 每类个数 [无差错台账个数]]: plants one error at a time in lawful tables and prints what is seen of it.
const each = Number(process.argv[2] ?? 200);
const lawfulLedgers = Number(process.argv[3] ?? 10_000);

/** What became of the errors of one kind. */
interface Score {
  planted: number;
  /** Change an identity, told by an oracle apart from the rules. */
  visible: number;
  /** Of these: found at all; the wrong cell is among those named. */
  found: number;
  named: number;
  /** Found although no identity sees it (负数, 合理性 …). */
  alsoFound: number;
  /** The identities leave one explanation; that one names a wrong cell first. */
  determined: number;
  first: number;
}

const keyOf = ({ rule, verdict, cells }: Finding): string => `${rule} ${verdict} ${cells.join(" ")}`;
const isTelling = ({ verdict }: Finding): boolean => verdict === "error" || verdict === "confirm";

function inputOf(base: CheckInput, tables: readonly Table[], basis: Basis): CheckInput {
  return basis === "exact" ? { ...base, figures: figuresOf(filledOf(tables)) } : shownInput(shownOf(tables));
}

function emptyScore(): Score {
  return { planted: 0, visible: 0, found: 0, named: 0, alsoFound: 0, determined: 0, first: 0 };
}

function tableScore(plant: Plant, basis: Basis): Score {
  const score = emptyScore();
  for (let seed = 1; score.planted < each && seed < each * 40; seed += 1) {
    const random = randomOf(seed * 7919);
    const base = exactInput(lawfulEntries(random, 1 + random(24)));
    const lawful = tablesOf(base.figures, basis);
    const planted = plant(lawful, random);
    if (planted === null) continue;
    score.planted += 1;
    const before = new Set(
      checkReport(inputOf(base, lawful, basis))
        .filter(isTelling)
        .map(keyOf),
    );
    const input = inputOf(base, planted.tables, basis);
    const fresh = checkReport(input).filter((finding) => isTelling(finding) && !before.has(keyOf(finding)));
    count(score, { isVisible: breaksIdentity(planted.tables, basis), wrong: planted.cells, fresh, input });
  }
  return score;
}

function ledgerScore(change: ChangeLedger): Score {
  const score = emptyScore();
  for (let seed = 1; score.planted < each && seed < each * 40; seed += 1) {
    const random = randomOf(seed * 104_729);
    const entries = lawfulEntries(random, 1 + random(24));
    const changed = change(entries, random);
    if (changed === null) continue;
    score.planted += 1;
    const base = exactInput(entries);
    const input = { ...base, evidence: { ...base.evidence, ledger: ledgerOf(changed) } };
    const fresh = [...scanLedger(input), ...checkReport(input)].filter(({ verdict }) => verdict === "error");
    const wrong = differing(base, exactInput(changed));
    count(score, { isVisible: wrong.length > 0, wrong, fresh, input, isDetermined: true });
  }
  return score;
}

/** Cells that differ between the tables of two ledgers. */
function differing(before: CheckInput, after: CheckInput): readonly string[] {
  const cells = (input: CheckInput): ReadonlyMap<string, bigint | null> =>
    new Map(spotsOf(tablesOf(input.figures, "exact")).map(({ ref, units }) => [ref, units]));
  const [old, now] = [cells(before), cells(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (ref) => (old.get(ref) ?? null) !== (now.get(ref) ?? null),
  );
}

interface Seen {
  readonly isVisible: boolean;
  readonly wrong: readonly string[];
  readonly fresh: readonly Finding[];
  readonly input: CheckInput;
  /** Known beforehand; else told by the causes. */
  readonly isDetermined?: boolean;
}

function count(score: Score, { isVisible, wrong, fresh, input, ...known }: Seen): void {
  if (isVisible) score.visible += 1;
  if (fresh.length === 0) return;
  if (!isVisible) {
    score.alsoFound += 1;
    return;
  }
  score.found += 1;
  const own = new Set<string>(wrong);
  const causes = findCauses(input);
  const named = [...causes.flatMap((cause) => cause.cells), ...fresh.flatMap((finding) => finding.cells)];
  if (named.some((cell) => own.has(cell))) score.named += 1;
  const isDetermined =
    known.isDetermined ?? causes[0]?.isDetermined ?? fresh.every(({ cells }) => cells[0] === named[0]);
  if (!isDetermined) return;
  score.determined += 1;
  if (named[0] !== undefined && own.has(named[0])) score.first += 1;
}

const share = (part: number, whole: number): string => (whole === 0 ? "—" : `${((100 * part) / whole).toFixed(1)}%`);

function printTable(title: string, scores: readonly (readonly [string, Score])[]): void {
  console.log(`\n${title}\n`);
  console.log("| 差错 | 植入 | 改变勾稽关系 | 查出 | 指到 | 唯一确定 | 首先指到 | 勾稽不可见 | 其中提示 |");
  console.log("| --- | --: | --: | --: | --: | --: | --: | --: | --: |");
  for (const [name, score] of scores) {
    const { planted, visible, found, named, determined, first, alsoFound } = score;
    const cells = [share(found, visible), share(named, visible), determined, share(first, determined)];
    console.log(`| ${[name, planted, visible, ...cells, planted - visible, alsoFound].join(" | ")} |`);
  }
}

function falseAlarms(): void {
  let alarms = 0;
  let checks = 0;
  for (let seed = 1; seed <= lawfulLedgers; seed += 1) {
    const random = randomOf(seed);
    const items = random(50) === 0 ? 1 + random(400) : 1 + random(12);
    const input = exactInput(lawfulEntries(random, items));
    const shown = shownInput(shownOf(tablesOf(input.figures, "shown")));
    const findings = [...checkReport(input), ...checkReport(shown)];
    checks += findings.length;
    alarms += findings.filter(({ verdict }) => verdict === "error").length;
  }
  console.log(`\n无差错台账 ${lawfulLedgers} 个（1–400 个项），核对 ${checks} 项，误报错误 ${alarms} 项。`);
  if (alarms > 0) process.exitCode = 1;
}

printTable(
  "报表（精确到分）",
  faultKinds.map(([name, plant]) => [name, tableScore(plant, "exact")]),
);
printTable(
  "成表（只有万元两位小数）",
  faultKinds.map(([name, plant]) => [name, tableScore(plant, "shown")]),
);
printTable(
  "报表与台账",
  ledgerFaults.map(([name, change]) => [name, ledgerScore(change)]),
);
falseAlarms();
