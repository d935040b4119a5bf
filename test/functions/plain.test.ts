import * as daxie from "../../functions/daxie";
import * as pingweicha from "../../functions/pingweicha";
import * as wancheng from "../../functions/wancheng";
import * as wanyuan from "../../functions/wanyuan";
import * as weicha from "../../functions/weicha";
import * as zengzhang from "../../functions/zengzhang";
import * as zhanbi from "../../functions/zhanbi";

const call = (run: unknown, args: readonly unknown[]): unknown => (run as (...all: unknown[]) => unknown)(...args);

test.each([
  ...wanyuan.examples.map((example) => ["WANYUAN", wanyuan.wanyuan, example] as const),
  ...weicha.examples.map((example) => ["WEICHA", weicha.weicha, example] as const),
  ...zengzhang.examples.map((example) => ["ZENGZHANG", zengzhang.zengzhang, example] as const),
  ...zhanbi.examples.map((example) => ["ZHANBI", zhanbi.zhanbi, example] as const),
  ...wancheng.examples.map((example) => ["WANCHENG", wancheng.wancheng, example] as const),
  ...pingweicha.examples.map((example) => ["PINGWEICHA", pingweicha.pingweicha, example] as const),
  ...daxie.examples.map((example) => ["DAXIE", daxie.daxie, example] as const),
])("%s gives what its example says: %j", (_name, run, example) => {
  expect(call(run, example.args)).toEqual(example.gives);
});
