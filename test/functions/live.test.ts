import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Stream } from "../../functions/follow";
import { juesuan } from "../../functions/juesuan";
import { sangong } from "../../functions/sangong";
import { wanyuan } from "../../functions/wanyuan";
import { publishReport, viewOf, type ReportView } from "../../src/report";
import { Yuan } from "../../src/money";
import { reportOf } from "../support/build";

/** Half up, in integers: fen → 0.01 万元. */
function oracle(fen: bigint): number {
  const size = fen < 0n ? -fen : fen;
  const hundredths = (size + 5_000n) / 10_000n;
  return Number(fen < 0n ? -hundredths : hundredths) / 100;
}

test("WANYUAN agrees with the integer oracle on 100,000 amounts, those just at a half included", () => {
  const anyFen = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
  const atHalf = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map((hundredths) => hundredths * 10_000n + 5_000n);
  fc.assert(
    fc.property(fc.oneof(anyFen, atHalf), (fen) => {
      const shown = wanyuan(Yuan.ofFen(fen).toString());
      expect(shown === 0 ? 0 : shown).toBe(oracle(fen) === 0 ? 0 : oracle(fen));
    }),
    { numRuns: 100_000, seed: 2023 },
  );
});

test("of 5,000 live cells only those whose value changed are told of a new report, quickly", async () => {
  const bytes = readFileSync(join(__dirname, "../cases/xian-2023/台账.csv"));
  const text = new TextDecoder().decode(bytes);
  const edited = text.replace(
    "会议费,项目支出,西安市工会第十六次代表大会会议经费,",
    "会议费,项目支出,西安市工会第十六次代表大会会议经费,1",
  );
  const view = async (csv: string): Promise<ReportView> =>
    viewOf(await reportOf("台账.csv", new TextEncoder().encode(csv)));
  const [before, after] = [await view(text), await view(edited)];
  publishReport(before);
  let told = 0;
  const stream = (): Stream => ({ setResult: () => void (told += 1) });
  for (let cell = 0; cell < 2_500; cell += 1) {
    sangong("会议费", "决算", null, stream());
    juesuan("公开03表", "合计", "基本支出", null, stream());
  }
  expect(told).toBe(5_000);
  told = 0;
  const start = performance.now();
  publishReport(after);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(told).toBe(2_500);
  publishReport(null);
});
