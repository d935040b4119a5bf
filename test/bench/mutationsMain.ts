import { runMutations } from "./mutations";

const titles: Readonly<Record<string, string>> = {
  amount: "金额",
  percent: "比率",
  count: "数量",
  direction: "方向词",
  name: "名称",
  year: "年份",
};

const { scores, missed, falseFindings } = runMutations(Number(process.argv[2] ?? 2_000));
const all = scores.reduce((sum, { made, found }) => ({ made: sum.made + made, found: sum.found + found }), {
  made: 0,
  found: 0,
});
const rate = (found: number, made: number): string => (made === 0 ? "–" : `${((100 * found) / made).toFixed(2)}%`);
console.log("| 改动 | 次数 | 发现 | 比率 |\n| --- | --- | --- | --- |");
for (const { kind, made, found } of scores)
  console.log(`| ${titles[kind] ?? kind} | ${made} | ${found} | ${rate(found, made)} |`);
console.log(`| 合计 | ${all.made} | ${all.found} | ${rate(all.found, all.made)} |\n`);
console.log(`误报 ${falseFindings.length} 条`);
for (const line of falseFindings.slice(0, 20)) console.log(`误报 ${line}`);
for (const { kind, section, from, to, text } of missed.slice(0, 40)) {
  const line = text.split("\n").find((one) => one.includes(to)) ?? "";
  console.log(`漏报 ${kind} ${section} ${from} → ${to}｜${line.slice(0, 120)}`);
}
process.exitCode = falseFindings.length > 0 || all.found < all.made * 0.99 ? 1 : 0;
