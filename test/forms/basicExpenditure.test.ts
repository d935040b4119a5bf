import { standardBook } from "../../src/accounts";
import { basicExpenditure } from "../../src/forms";

test("every line with a code is printed under the name the code list gives it", () => {
  const coded = basicExpenditure.rows.lines.filter(({ id }) => /^\d+$/.test(id));
  expect(coded.length).toBeGreaterThan(70);
  for (const { id, label } of coded) expect([id, standardBook.economic.byCode.get(id)?.name]).toEqual([id, label]);
});
