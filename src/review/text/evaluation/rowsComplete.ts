import { mistakeAt } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { evaluationTables, type TableRow } from "./evaluationTables";

const head = "部门整体支出绩效自评表\n年度主要任务\t任务名称\t完成情况\t全年预算数\t执行率\t得分";
const tail = ["\t一级指标\t二级指标\t指标内容\t年度指标值\t实际完成值\t分值\t得分", "总分\t\t\t\t100\t100"].join("\n");

export const rowsComplete: TextRule = {
  id: "rowsComplete",
  title: "自评表的每一行应与表头的栏对齐",
  clause: "P-10",
  examples: {
    passes: [
      `${head}\n\t援助资金\t完成\t10.00\t100%\t—\n\t网络运行费\t完成\t20.00\t100%\t—\n\t保运转支出\t完成\t5.00\t100%\t—\n金额合计\t\t\t35.00\t10\t10\n${tail}`,
    ],
    fails: [
      `${head}\n\t援助资金\t完成\t10.00\t100%\t—\n\t网络运行费\t完成\t20.00\t100%\t—\n保运转支出\t完成\t5.00\t100%\t—\t\n金额合计\t\t\t35.00\t10\t10\n${tail}`,
    ],
  },
  find: ({ text }) =>
    evaluationTables(text).flatMap(({ title, rows }) => {
      const first = rows.findIndex(({ cells }) => cells.includes("任务名称"));
      const last = rows.findIndex(({ cells }) => cells[0] === "金额合计");
      if (first < 0 || last < first) return [];
      const tasks = rows.slice(first + 1, last).filter((row) => rateColumn(row) >= 0);
      const columns = tasks.map(rateColumn);
      const usual = Math.max(...columns);
      return tasks
        .filter((row) => rateColumn(row) < usual)
        .map((row) => mistakeAt({ ...row, section: null }, messages.rowShort(title, row.cells[0] ?? "")));
    }),
};

/** The column of 执行率, the last cell with a percentage. */
function rateColumn({ allCells }: TableRow): number {
  return allCells.findLastIndex((cell) => /^\d+(\.\d+)?%$/.test(cell));
}
