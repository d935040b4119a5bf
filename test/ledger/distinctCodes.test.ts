import { distinctCodes } from "../../src/ledger";

test.each([
  [["记-1", "记-2", "记-1"], [0, 1, 2], [0, 1, 0], "a column with a code per row"],
  [["记-1", "记-2"], [1, 0, 1], [1, 0, 1], "a dictionary stays as it is"],
  [[], [], [], "no rows"],
])("vouchers %j coded %j get the numbers %j (%s)", (values, codes, numbers) => {
  expect([...distinctCodes({ values, codes: Uint32Array.from(codes) })]).toEqual(numbers);
});
