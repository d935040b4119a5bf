import { appropriationFunds } from "../../accounts";
import { totalsOf, type Ledger } from "../../ledger";
import { Yuan } from "../../money";

/** What the ledger holds of a project in the year: exact yuan, of all funds and of 财政拨款 alone. */
export interface ProjectFigures {
  readonly project: string;
  readonly originalBudget: FundedYuan;
  readonly adjustedBudget: FundedYuan;
  readonly actual: FundedYuan;
}

export interface FundedYuan {
  readonly total: Yuan;
  readonly appropriation: Yuan;
}

const nothing: FundedYuan = { total: Yuan.zero, appropriation: Yuan.zero };

/** Expenditure of the year by project, in the order of first appearance; "" gathers what belongs to none. */
export function projectFigures(ledger: Ledger, year: number): readonly ProjectFigures[] {
  const found = new Map<string, ProjectFigures>();
  for (const { key, project, yuan } of totalsOf(ledger)) {
    if (key.year !== year || key.flow !== "expenditure") continue;
    const known = found.get(project) ?? { project, originalBudget: nothing, adjustedBudget: nothing, actual: nothing };
    const before = known[key.measure];
    const appropriation = appropriationFunds.some((fund) => fund === key.fund)
      ? before.appropriation.plus(yuan)
      : before.appropriation;
    found.set(project, { ...known, [key.measure]: { total: before.total.plus(yuan), appropriation } });
  }
  return [...found.values()];
}

/** The ledger's figures of a project as an evaluation calls it; null where no name, or more than one, is like it. */
export function figuresOfProject(figures: readonly ProjectFigures[], named: string): ProjectFigures | null {
  const wanted = plain(named);
  const same = figures.filter(({ project }) => plain(project) === wanted);
  if (same.length === 1) return same[0] ?? null;
  const alike = figures.filter(({ project }) => {
    const name = plain(project);
    return name.length >= 4 && (wanted.includes(name) || name.includes(wanted));
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function plain(name: string): string {
  return name.replace(/[\s（）()“”"]/g, "");
}
