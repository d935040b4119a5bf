import { markKeys } from "../mark";
import type { FoundSheet } from "../target";

/** All sheets in their order, hidden ones too, with the marks that tell which are ours. */
export async function findSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const looks = worksheets.items.map((sheet) => {
    const plan = sheet.customProperties.getItemOrNullObject(markKeys.plan);
    const period = sheet.customProperties.getItemOrNullObject(markKeys.period);
    const layout = sheet.customProperties.getItemOrNullObject(markKeys.layout);
    const used = sheet.getUsedRangeOrNullObject(true);
    plan.load("value");
    period.load("value");
    layout.load("value");
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    return { sheet, plan, period, layout, used };
  });
  await context.sync();
  return looks.map(({ sheet, plan, period, layout, used }) => ({
    id: sheet.id,
    name: sheet.name,
    plan: plan.isNullObject ? null : plan.value,
    period: period.isNullObject ? null : period.value,
    layout: layout.isNullObject ? null : layout.value,
    height: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    width: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    isHidden: sheet.visibility !== "Visible",
    isProtected: sheet.protection.protected,
  }));
}
