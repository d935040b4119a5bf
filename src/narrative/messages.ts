/** A visible gap. */
export function gapText(what: string): string {
  return `【待填：${what}】`;
}

const ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

/** 一 … 九十九, as sections are numbered. */
export function ordinalOf(place: number): string {
  const tens = Math.floor(place / 10);
  const ones = place % 10;
  const unit = ones === 0 ? "" : (ordinals[ones - 1] ?? "");
  if (tens === 0) return unit;
  return `${tens === 1 ? "" : (ordinals[tens - 1] ?? "")}十${unit}`;
}

/** What is asked for where it is not known. */
export const asked = {
  lastYear: "上年决算数",
  originalBudget: "年初预算数",
  adjustedBudget: "全年预算数",
  reason: (subject: string, comparison: string): string => `${subject}${comparison}变动的主要原因`,
  purpose: (subject: string): string => `${subject}的主要用途`,
} as const;

/** Where, what and what to do, of a weak reason. */
export function remarkMessage(
  kind: "vague" | "recycled" | "noFact" | "direction",
  {
    section,
    subject,
    comparison,
    reason,
  }: { readonly section: string; readonly subject: string; readonly comparison: string; readonly reason: string },
): string {
  const place = `变动原因第${section}节「${subject}」${comparison}：`;
  switch (kind) {
    case "vague":
      return `${place}「${reason}」没有说明具体事项。请写明是哪个项目或哪项工作、金额多少。`;
    case "recycled":
      return `${place}「${reason}」与上年的原因一字不差。请确认今年是否仍是这个原因，并改写为今年的事项。`;
    case "noFact":
      return `${place}「${reason}」没有提到金额、项目或科目。请补充引起变动的具体事项。`;
    case "direction":
      return `${place}「${reason}」说的方向与数字相反。请核对增减方向，或补充引起变动的事项。`;
  }
}
