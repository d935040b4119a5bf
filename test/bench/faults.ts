import { checkReport, figuresOf, findCauses, type CheckInput, type Finding } from "../../src/rules";
import { exactInput, lawfulEntries, randomOf, shownInput } from "../rules/lawful";
import { faultKinds, type Plant } from "./faultKinds";
import { filledOf, shownOf, tablesOf, type Basis, type Table } from "./tables";

const each = Number(process.argv[2] ?? 200);
const debug = process.argv[3];

interface Score {
  planted: number;
  changed: number;
  seen: number;
  named: number;
  determined: number;
  first: number;
}

const keyOf = ({ rule, verdict, cells }: Finding): string => `${rule} ${verdict} ${cells.join(" ")}`;
const isTelling = ({ verdict }: Finding): boolean => verdict === "error" || verdict === "confirm";

function inputOf(base: CheckInput, tables: readonly Table[], basis: Basis): CheckInput {
  return basis === "exact" ? { ...base, figures: figuresOf(filledOf(tables)) } : shownInput(shownOf(tables));
}

function scoreKind(plant: Plant, basis: Basis, name: string): Score {
  const score: Score = { planted: 0, changed: 0, seen: 0, named: 0, determined: 0, first: 0 };
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
    if (fresh.length === 0) continue;
    score.seen += 1;
    const causes = findCauses(input);
    const own = new Set<string>(planted.cells);
    const named = [...causes.flatMap((cause) => cause.cells), ...fresh.flatMap((finding) => finding.cells)];
    if (named.some((cell) => own.has(cell))) score.named += 1;
    if (causes[0]?.isDetermined === true) score.determined += 1;
    const isFirst = named[0] !== undefined && own.has(named[0]);
    if (causes[0]?.isDetermined === true && isFirst) score.first += 1;
    if (debug === name && !(causes[0]?.isDetermined === true && isFirst)) {
      console.log(
        seed,
        basis,
        planted.cells.slice(0, 6),
        causes[0]?.kind,
        causes[0]?.isDetermined,
        causes[0]?.repairs,
        causes[0]?.cells.slice(0, 4),
        causes[0]?.message,
        fresh.map(keyOf).slice(0, 4),
      );
    }
  }
  return score;
}

for (const basis of ["exact", "shown"] as const) {
  for (const [name, plant] of faultKinds) {
    if (debug !== undefined && debug !== name) continue;
    const { planted, seen, named, determined, first } = scoreKind(plant, basis, name);
    console.log([basis, name, planted, seen, named, determined, first].join("\t"));
  }
}
