import { nameOfCode, standardBook } from "../../src/accounts";
import { fillLive } from "../../src/fill";
import { forms } from "../../src/forms";
import { RunningSum } from "../../src/money";
import { beginCheck, continueCheck, figuresOf, type Finding } from "../../src/rules";
import { exactInput, lawfulEntries, pick, randomOf } from "./lawful";

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, verdict, message, entries }) => `${rule} ${verdict} ${message} ${entries.join(" ")}`);

it.each([1, 2, 3])("says after every edit what a check from the start says (%i)", (seed) => {
  const random = randomOf(seed);
  const input = exactInput(lawfulEntries(random, 12));
  const cube = input.evidence.ledger?.cube;
  if (cube === undefined) throw new Error("no ledger");
  const live = fillLive(forms, {
    cube,
    year: 2023,
    functionalName: (code) => nameOfCode(standardBook.functional, code, new Map()),
  });
  let check = beginCheck(input);
  for (let edit = 0; edit < 20; edit += 1) {
    const group = random(cube.keys.length);
    const key = pick(random, [cube.keys[group]]);
    const sum = RunningSum.of(random(900_000) - 300_000, 1);
    if (key === undefined) continue;
    for (const form of live) form.apply([{ key, sum, times: 1 }]);
    cube.sums[group]?.addSum(sum, 1);
    const figures = figuresOf(
      live.map((form) => form.filled),
      check.input.figures,
    );
    check = continueCheck(check, { ...input, figures }, [group]);
    expect(said(check.findings)).toEqual(said(beginCheck(check.input).findings));
  }
});
