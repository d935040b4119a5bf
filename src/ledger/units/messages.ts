interface PairInWords {
  readonly receiver: string;
  readonly payer: string;
  readonly yuan: string;
  readonly certainty: "named" | "amount";
}

const basis = { named: "摘要或项目写明了对方单位", amount: "只有金额相等，请核对是否同一笔" } as const;

/** Why two entries are taken for the same money. */
export const eliminationProofs = {
  subsidy: ({ receiver, payer, yuan, certainty }: PairInWords): string =>
    `${receiver}的上级补助收入与${payer}的对附属单位补助支出同为 ${yuan} 元，${basis[certainty]}。`,
  remittance: ({ receiver, payer, yuan, certainty }: PairInWords): string =>
    `${receiver}的附属单位上缴收入与${payer}的上缴上级支出同为 ${yuan} 元，${basis[certainty]}。`,
} as const;
