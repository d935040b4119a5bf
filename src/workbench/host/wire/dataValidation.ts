import { intersect, isSameArea } from "../model/area";
import { refuseProtected } from "../model/edit";
import type { Validation } from "../model/sheet";
import { boolean, record, Remote } from "./remote";
import type { RangePlace, Session } from "./session";

const none = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };

/** Choices and limits under a range (数据验证). */
export function dataValidation({ book }: Session, { sheet, area }: RangePlace): Remote {
  const own = (): Validation =>
    sheet.validations.find((one) => intersect(one.area, area) !== null) ?? { area, ...none };
  const put = (change: Partial<Validation> | null): void => {
    refuseProtected(sheet);
    const next = { ...own(), area, ...change };
    const others = sheet.validations.filter((one) =>
      change === null ? intersect(one.area, area) === null : !isSameArea(one.area, area),
    );
    sheet.validations = change === null ? others : [...others, next];
    book.bookWrite(0);
    book.tell({ kind: "choices", sheetId: sheet.id });
  };
  return new Remote("DataValidation", {
    get: {
      Type: () => (Object.keys(Object(own().rule)).includes("list") ? "List" : "None"),
      Rule: () => own().rule,
      Prompt: () => own().prompt,
      ErrorAlert: () => own().errorAlert,
      IgnoreBlanks: () => own().ignoreBlanks,
    },
    set: {
      Rule: (value) => put({ rule: record(value) }),
      Prompt: (value) => put({ prompt: record(value) }),
      ErrorAlert: (value) => put({ errorAlert: record(value) }),
      IgnoreBlanks: (value) => put({ ignoreBlanks: boolean(value) }),
    },
    call: { Clear: () => put(null) },
  });
}
