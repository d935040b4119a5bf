import type { Field, ReadField } from "./fields";

/** A field that a column may serve as where its heading by itself means another; `factor` lessens the confidence. */
export interface StandIn {
  readonly field: ReadField;
  readonly factor: number;
}

/** Headings that mean two things (科目编码, 资金来源, 支出数 …): the values decide, and a better column goes before. */
export const standIns: Partial<Readonly<Record<Field, readonly StandIn[]>>> = {
  accountCode: [
    { field: "functionalCode", factor: 0.85 },
    { field: "economicCode", factor: 0.8 },
  ],
  accountName: [
    { field: "functionalName", factor: 0.8 },
    { field: "economicName", factor: 0.75 },
  ],
  fundSource: [{ field: "fund", factor: 0.75 }],
  revenueKind: [{ field: "fund", factor: 0.75 }],
  actualAmount: [{ field: "amount", factor: 0.8 }],
  entityCode: [{ field: "entity", factor: 0.6 }],
  projectCode: [{ field: "project", factor: 0.6 }],
  paymentNumber: [{ field: "voucher", factor: 0.7 }],
};

/** Fields whose values tell them by themselves, under any heading. */
export const tellingFields: readonly ReadField[] = ["functionalCode", "economicCode", "fund", "nature"];
