import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/cli/build";
import { rounding } from "../../src/cli/rounding";
import type { Terminal } from "../../src/cli/terminal";

jest.setTimeout(60_000);

const ledger = join(__dirname, "../cases/xian-2023/台账.csv");
const folder = mkdtempSync(join(tmpdir(), "juesuan-rounding-"));
const whose = ["--department", "西安市总工会（汇总）"];

async function run(command: typeof build, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const terminal: Terminal = { out: say, error: say, progress: () => undefined };
  return { code: await command([...args, ...whose], terminal), said: said.join("\n") };
}

test("a rounding is tried, written down to be confirmed with a reason, and adopted by giving it to build", async () => {
  const tried = await run(rounding, ledger, "--out", folder);
  expect(tried.code).toBe(0);
  expect(tried.said).toContain("受控取整：需改动 8 个数（已是最少），准确金额不变。");
  expect(tried.said).toContain("公开03表「合计」项目支出：9,610.28 → 9,610.27");
  const list = join(folder, "尾差处理.csv");

  const unconfirmed = await run(build, ledger, list, "--out", join(folder, "未确认"));
  expect(unconfirmed.said).toContain("尾差处理第 1 项（受控取整）：没有写原因，整项暂不采用");
  expect(unconfirmed.said).toContain("合法尾差 8");

  writeFileSync(list, readFileSync(list, "utf8").replace(/受控取整,(?=\r\n)/, "受控取整,主管部门要求分项等于合计"));
  const out = join(folder, "公开");
  const built = await run(build, ledger, list, "--out", out);
  expect(built.said).toContain("合法尾差 0");
  expect(built.said).toContain("为使分项之和与合计一致作了尾差调整，与四舍五入结果相差 0.01 万元");
  const data = readFileSync(join(out, "公开数据.json"), "utf8");
  expect(data).toContain("9,610.27");
  expect(data).not.toContain("9,610.28");
});

test("totals with 尾差 are listed by number; 最大余额法 and 倒挤 follow the numbers", async () => {
  const listed = await run(rounding, ledger, "--out", join(folder, "清单"), "--method", "倒挤");
  expect(listed.code).toBe(0);
  expect(listed.said).toContain(
    "1. 公开03表「合计」本年支出合计比各部分之和少 0.01 万元\n       1. 公开03表「合计」基本支出\n",
  );
  expect(existsSync(join(folder, "清单"))).toBe(false);
  const args = [
    "--out",
    join(folder, "倒挤"),
    "--method",
    "倒挤",
    "--total",
    "1",
    "--into",
    "2",
    "--reason",
    "由项目支出承担",
  ];
  const balanced = await run(rounding, ledger, ...args);
  expect(balanced.said).toContain("公开05表「群众团体事务」项目支出");
  expect(readFileSync(join(folder, "倒挤", "尾差处理.csv"), "utf8")).toContain("倒挤,由项目支出承担");
  await expect(run(rounding, ledger, ...args.slice(0, 4), "--total", "99")).rejects.toThrow("不在清单中");
  await expect(run(rounding, ledger, "--out", folder, "--method", "截位")).rejects.toThrow("受控取整");
});
