import { adoptedNote, adoptShown, cellOfRef, isAdoptedNote, shownWan, type FilledForm } from "../../src/fill";
import { Wan } from "../../src/money";
import { sampleForms } from "../support/sampleForms";

const forms = sampleForms();
const ref = "expenditure.total.project" as const;
const adopted = adoptShown(forms, new Map([[ref, Wan.of("9610.27")]]));

function formOf(all: readonly FilledForm[], id: string): FilledForm {
  const found = all.find((form) => form.id === id);
  if (found === undefined) throw new Error("no form");
  return found;
}

it("prints the adopted value and keeps the exact amount", () => {
  const [before, after] = [cellOfRef(forms, ref), cellOfRef(adopted.forms, ref)];
  if (before?.kind !== "amount" || after?.kind !== "amount") throw new Error("blank");
  expect(shownWan(before).toString()).toBe("9610.28");
  expect(shownWan(after).toString()).toBe("9610.27");
  expect(after.yuan.equals(before.yuan)).toBe(true);
});

it("leaves every other row the object it was, and a row adopted before as it was made", () => {
  const rows = formOf(adopted.forms, "expenditure").rows;
  formOf(forms, "expenditure").rows.forEach((row, index) => {
    if (row.id !== "total") expect(rows[index]).toBe(row);
  });
  const again = adoptShown(forms, new Map([[ref, Wan.of("9610.27")]]), adopted);
  expect(formOf(again.forms, "expenditure").rows[0]).toBe(rows[0]);
  const other = adoptShown(forms, new Map([[ref, Wan.of("9610.28")]]), adopted);
  expect(formOf(other.forms, "expenditure").rows[0]).not.toBe(rows[0]);
  expect(adoptShown(forms, new Map()).forms).toBe(forms);
});

it("counts in the note of the table what is printed otherwise than rounded", () => {
  expect(adoptedNote(formOf(forms, "expenditure"))).toBeNull();
  const said = adoptedNote(formOf(adopted.forms, "expenditure"));
  expect(said).toBe("其中1个数为使分项之和与合计一致作了尾差调整，与四舍五入的结果相差0.01万元。");
  expect(isAdoptedNote(said ?? "")).toBe(true);
  expect(isAdoptedNote("其中x个数为使分项之和与合计一致作了尾差调整，与四舍五入的结果相差0.01万元。")).toBe(false);
  expect(isAdoptedNote("本表有误。")).toBe(false);
});
