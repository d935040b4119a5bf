import { standardBook, type Flow, type Fund, type Nature } from "../../accounts";
import type { AmountColumn, Confirmation, Profile } from "./profile";

/** A column of a finished table: its words as a whole and as they stand under 其中 or an upper heading. */
function column(
  id: string,
  words: readonly string[],
  what: { readonly flow: Flow; readonly fund: Fund | null; readonly nature: Nature | null },
): AmountColumn {
  const headings = words.flatMap((word) => [
    word,
    `其中：${word}`,
    `本年支出/${word}`,
    `本年收入/${word}`,
    `决算数/${word}`,
  ]);
  return { id, names: [{ headings }], measure: "actual", ...what };
}

const tabulated: Confirmation = {
  id: "tabulated",
  kind: "assumed",
  says: "按部门决算软件导出的表读取：只取末级科目的行，上级科目和合计是其小计。几张表同时读入时，重复列示的金额只计一次。",
};

function tables(
  profile: Pick<Profile, "id" | "title" | "basis" | "confirmations"> & { readonly known: RegExp },
  columns: readonly AmountColumn[],
): Profile {
  return {
    id: profile.id,
    title: profile.title,
    family: "F5",
    basis: profile.basis,
    knownBy: {
      all: ["functionalClass", "functionalSection", "functionalItem"],
      oneOf: [],
      none: ["flow", "measure", "debit", "voucher"],
      title: profile.known,
      budgetAccounts: false,
    },
    rows: { kind: "amounts", columns, rows: "lowest" },
    confirmations: [tabulated, ...profile.confirmations],
  };
}

function spent(fund: Fund): readonly AmountColumn[] {
  return [
    column("basic", ["基本支出"], { flow: "expenditure", fund, nature: "basic" }),
    column("project", ["项目支出"], { flow: "expenditure", fund, nature: "project" }),
  ];
}

/** Spending that 财决04 holds as well, without its fund. */
function spentHeld(fund: Fund): readonly AmountColumn[] {
  return spent(fund).map((one) => ({ ...one, heldIn: { profile: "expenditureTable", fund: "other" } }));
}

/** 财决03: revenue by item and source. The three budgets together are told apart by the item. */
export const revenueTable = tables(
  {
    id: "revenueTable",
    title: "财决03 收入决算表",
    basis: "部门决算报表财决03表",
    known: /Z03|财决03|收入决算表/,
    confirmations: [{ id: "fundFromFunction", kind: "assumed", says: "财政拨款收入按功能科目属于哪本预算归类。" }],
  },
  [
    column("appropriation", ["财政拨款收入"], { flow: "revenue", fund: "generalPublicBudget", nature: null }),
    column("subsidyFromSuperior", ["上级补助收入"], { flow: "revenue", fund: "subsidyFromSuperior", nature: null }),
    column("publicService", ["事业收入", "事业收入/小计"], { flow: "revenue", fund: "publicService", nature: null }),
    column("commercial", ["经营收入"], { flow: "revenue", fund: "commercial", nature: null }),
    column("remittance", ["附属单位上缴收入"], { flow: "revenue", fund: "remittanceFromAffiliates", nature: null }),
    column("other", ["其他收入"], { flow: "revenue", fund: "other", nature: null }),
  ],
);

/** 财决04: all expenditure by item and kind. What 财决07, 09 and 11 list as well is taken off again there. */
export const expenditureTable = tables(
  {
    id: "expenditureTable",
    title: "财决04 支出决算表",
    basis: "部门决算报表财决04表",
    known: /Z04|财决04|(?<!拨款|明细)支出决算表/,
    confirmations: [
      {
        id: "fund",
        kind: "assumed",
        says: "财决04没有资金性质：财决07、09、11没有列示的部分作为非财政拨款支出，归入其他收入。",
      },
    ],
  },
  [
    ...spent("other"),
    column("remittanceToSuperior", ["上缴上级支出"], {
      flow: "expenditure",
      fund: "other",
      nature: "remittanceToSuperior",
    }),
    column("commercial", ["经营支出"], { flow: "expenditure", fund: "other", nature: "commercial" }),
    column("subsidyToAffiliates", ["对附属单位补助支出"], {
      flow: "expenditure",
      fund: "other",
      nature: "subsidyToAffiliates",
    }),
  ],
);

/** Classes (类) of basic expenditure, with their sections (款) in columns of 财决08-1. */
const basicClasses = ["301", "302", "303", "307", "310", "399"] as const;

/** The same of project expenditure, which is booked to every class (财决08-2). */
const projectClasses = [...basicClasses, "309", "311", "312", "313"] as const;

/** A column per section, found by its name, under the name of its class where two sections share one. */
function sectionColumns(nature: "basic" | "project", classes: readonly string[]): readonly AmountColumn[] {
  const { byCode } = standardBook.economic;
  return [...byCode.values()].flatMap(({ code, name }): readonly AmountColumn[] => {
    const above = byCode.get(code.slice(0, 3))?.name ?? "";
    if (code.length !== 5 || name === "" || !classes.some((one) => code.startsWith(one))) return [];
    const headings = name === above ? [`${above}/${name}`] : [`${above}/${name}`, name];
    return [
      {
        id: code,
        names: [{ headings }],
        measure: "actual",
        flow: "expenditure",
        fund: "generalPublicBudget",
        nature,
        economic: code,
        heldIn: { profile: "expenditureTable", fund: "other" },
      },
    ];
  });
}

/** 财决08-1: basic expenditure paid from the general public budget, by item and economic section. */
export const basicExpenditureTable = tables(
  {
    id: "basicExpenditureTable",
    title: "财决08-1 一般公共预算财政拨款基本支出决算明细表",
    basis: "部门决算报表财决08-1表：科目名称之后为合计，每类先小计后各款",
    known: /Z08[_-]?1|财决08-1|基本支出决算明细表/,
    confirmations: [],
  },
  sectionColumns("basic", basicClasses),
);

/** 财决08-2: project expenditure paid from the general public budget, by item and economic section. */
export const projectExpenditureTable = tables(
  {
    id: "projectExpenditureTable",
    title: "财决08-2 一般公共预算财政拨款项目支出决算明细表",
    basis: "部门决算报表财决08-2表：科目名称之后为合计，每类先小计后各款",
    known: /Z08[_-]?2|财决08-2|项目支出决算明细表/,
    confirmations: [],
  },
  sectionColumns("project", projectClasses),
);

/** 财决07: expenditure paid from the general public budget, by item. */
export const generalBudgetTable = tables(
  {
    id: "generalBudgetTable",
    title: "财决07 一般公共预算财政拨款支出决算表",
    basis: "部门决算报表财决07表",
    known: /Z07|财决07|一般公共预算财政拨款(?:收入)?支出决算表/,
    confirmations: [],
  },
  spentHeld("generalPublicBudget").map((one) => ({
    ...one,
    yieldsTo: one.nature === "basic" ? "basicExpenditureTable" : "projectExpenditureTable",
  })),
);

function fundTable(
  fund: Fund,
  {
    id,
    title,
    basis,
    known,
  }: { readonly id: string; readonly title: string; readonly basis: string; readonly known: RegExp },
): Profile {
  return tables({ id, title, basis, known, confirmations: [] }, [
    {
      ...column("opening", ["年初结转和结余", "年初结转和结余/合计"], { flow: "openingCarryover", fund, nature: null }),
      heldIn: { profile: "summaryTable", fund: "other" },
    },
    {
      ...column("revenue", ["本年收入", "本年收入/合计"], { flow: "revenue", fund, nature: null }),
      yieldsTo: "revenueTable",
    },
    ...spentHeld(fund),
    column("closing", ["年末结转和结余", "年末结转和结余/合计"], { flow: "closingCarryover", fund, nature: null }),
  ]);
}

/** 财决09: revenue, expenditure and carry-over of government-managed funds, by item. */
export const fundsTable = fundTable("governmentManagedFunds", {
  id: "fundsTable",
  title: "财决09 政府性基金预算财政拨款收入支出决算表",
  basis: "部门决算报表财决09表",
  known: /Z09|财决09|政府性基金预算财政拨款收入支出决算表/,
});

/** 财决11: the same of state capital operations. */
export const stateCapitalTable = fundTable("stateCapitalOperations", {
  id: "stateCapitalTable",
  title: "财决11 国有资本经营预算财政拨款收入支出决算表",
  basis: "部门决算报表财决11表（编号随年度变动）",
  known: /Z11|财决11|国有资本经营预算财政拨款(?:收入)?支出决算表/,
});
