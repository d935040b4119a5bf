import { Wan, Yuan } from "../../src/money";
import { decode, encode } from "../../src/report/encode";

test("money, maps and typed arrays come out of a structured clone as they went in", () => {
  const data = {
    yuan: Yuan.of("-0.125"),
    wan: Wan.of("-12.30"),
    names: new Map([["2012906", { name: "工会事务", amounts: [Yuan.of("1"), null] }]]),
    rows: Uint32Array.of(1, 2),
    blank: undefined,
  };
  const arrived = decode(structuredClone(encode(data)) as ReturnType<typeof encode>) as typeof data;
  expect(arrived).toEqual(data);
  expect(arrived.yuan.equals(data.yuan)).toBe(true);
  expect(arrived.names.get("2012906")?.amounts[0]?.toString()).toBe("1.00");
});

test("a function cannot be sent", () => {
  expect(() => encode({ call: () => 1 })).toThrow(TypeError);
});
