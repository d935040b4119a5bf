import type { Refusal } from "./failure";

/** Page numbers below every printed page, in Excel's codes. */
export const pageFooter = "第&P页 共&N页";

/** Behind the name of a sheet the clerk put rows or columns into: 公开03表(手工改动). */
export const reshapedWord = "手工改动";

/** What to tell the clerk: where, what, what to do. */
export function describeFailure(refusal: Refusal): string {
  switch (refusal.kind) {
    case "editing":
      return "工作簿中有单元格正在编辑，暂时不能读写。请按回车结束编辑后重试。";
    case "sheetProtected":
      return `${named(refusal.sheet)}受保护，不能写入，未作任何改动。请在「审阅」中撤销工作表保护后重试。`;
    case "workbookProtected":
      return "工作簿结构受保护，不能新增工作表，未作任何改动。请在「审阅」中撤销工作簿保护后重试。";
    case "sheetMissing":
      return `找不到${named(refusal.sheet)}，可能已被删除。请刷新工作表列表后重新选择。`;
    case "otherWorkbookInFront":
      return "当前窗口是另一个工作簿，操作没有进行。请切换回本工作簿后重试。";
    case "valuesMissing":
      return `工作表「${refusal.sheet}」${refusal.address}：Excel 没有返回数据，不能当作空表处理。请保存后重新打开工作簿再试。`;
    case "tooLarge":
      return "Excel 拒绝了过大的一次读写。请减少工作表中多余的列或超长的文字后重试。";
    case "unsupported":
      return `此 Excel 不支持 ${refusal.needs}，不能完成操作。请使用 Excel 2021 或更高版本。`;
    case "stateUnreadable":
      return "工作簿中保存的设置已损坏，不能读取。重新设置并保存后会覆盖它。";
    case "notRestored":
      return `写入中断，且未能恢复工作表${refusal.sheets.map((name) => `「${name}」`).join("")}。请不保存并关闭工作簿，重新打开后再试。`;
    case "refused":
      return `Excel 拒绝了操作（${refusal.code}），未作任何改动。请重试；仍不成功时保存并重新打开工作簿。`;
  }
}

function named(sheet: string | null): string {
  return sheet === null ? "要读写的工作表" : `工作表「${sheet}」`;
}
