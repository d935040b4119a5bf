import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { units } from "../../src/cli/units";

jest.setTimeout(60_000);

const ledger = [
  "年度,单位,收支,资金性质,功能科目编码,经济科目编码,支出类型,金额,凭证日期,摘要",
  "2024,文旅局,收入,一般公共预算财政拨款,2070101,,,9000000.00,2024-01-10,拨款",
  "2024,文旅局,支出,一般公共预算财政拨款,2070101,30101,基本支出,9000000.00,2024-02-10,工资",
  "2024,文旅局,收入,其他收入,2070101,,,500000.00,2024-02-11,捐赠",
  "2024,文旅局,支出,其他收入,2070101,,对附属单位补助支出,200000.00,2024-04-01,拨付图书馆运行补助",
  "2024,图书馆,收入,上级补助收入,2070104,,,200000.00,2024-04-02,文旅局补助",
  "2024,图书馆,支出,其他收入,2070104,30226,项目支出,150000.00,2024-05-02,活动",
  "2024,图书馆,收入,上级补助收入,2070104,,,30000.00,2024-06-02,市图书馆学会补助",
].join("\n");

interface Ran {
  readonly code: number;
  readonly said: string;
}

async function run(...args: readonly string[]): Promise<Ran> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const code = await units(args, { out: say, error: say, progress: () => undefined });
  return { code, said: said.join("\n") };
}

test("internal money is proposed, confirmed in a list, and vanishes; every unit has its own publication and its share", async () => {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-units-"));
  const [file, out] = [join(folder, "台账.csv"), join(folder, "汇总")];
  writeFileSync(file, ledger);
  const proposed = await run(file, "--out", out);
  expect(proposed.code).toBe(0);
  expect(proposed.said).toContain("图书馆的上级补助收入与文旅局的对附属单位补助支出同为 200000.00 元");
  expect(proposed.said).toContain("图书馆 30000.00 元没有找到对应单位");
  expect(existsSync(join(out, "公开表.xlsx"))).toBe(false);

  const list = readFileSync(join(out, "抵销清单.csv"), "utf8");
  const [, pair = ""] = list.trim().split("\r\n");
  writeFileSync(join(folder, "已确认.csv"), list.replace(pair, `${pair}是`));
  const built = await run(
    file,
    "--out",
    out,
    "--confirmed",
    join(folder, "已确认.csv"),
    "--department",
    "文旅局（汇总）",
  );
  expect(built.said).toContain("内部往来拟抵销 1 项，已确认抵销 1 项。");

  interface Data {
    readonly department: string;
    readonly forms: readonly {
      readonly id: string;
      readonly rows: readonly {
        readonly id: string;
        readonly cells: Record<string, { readonly yuan: string | null }>;
      }[];
    }[];
  }
  const dataOf = (path: string): Data => JSON.parse(readFileSync(join(out, path, "公开数据.json"), "utf8")) as Data;
  const yuan = ({ forms }: Data, form: string, row: string, column: string): string | null | undefined =>
    forms.find(({ id }) => id === form)?.rows.find(({ id }) => id === row)?.cells[column]?.yuan;
  const whole = dataOf("");
  expect(whole.department).toBe("文旅局（汇总）");
  expect(yuan(whole, "expenditure", "total", "subsidyToAffiliates")).toBeNull();
  expect(yuan(whole, "summary", "line4", "actual")).toBe("30000.00");
  expect(yuan(whole, "summary", "line57", "actual")).toBe("9150000.00");
  const library = dataOf(join("各单位", "图书馆"));
  expect([library.department, yuan(library, "summary", "line4", "actual")]).toEqual(["图书馆", "230000.00"]);
  const shares = readFileSync(join(out, "各单位数.csv"), "utf8");
  expect(shares).toMatch(/^\uFEFF表,行,列,汇总数（元）,文旅局,图书馆\r\n/);
  expect(shares).toContain("公开01表,本年支出合计,决算数,9150000.00,9000000.00,150000.00");
});

test.each([
  [[], "units 需要台账文件和 --out 目录", "nothing is given"],
  [["台账.csv"], "units 需要台账文件和 --out 目录", "no place to write"],
])("units %j says what is missing: %s (%s)", async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message);
});
