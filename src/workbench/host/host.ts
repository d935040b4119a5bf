import { HostBook } from "./model/book";
import { Person } from "./model/person";
import { type ExcelHost, Wire } from "./wire/wire";

/**
 * A workbook with Excel's manners and the bridge by which Microsoft's client library talks to it. It starts with one
 * empty sheet, as a new workbook does.
 */
export function createHost(
  options: { readonly firstSheet?: string; readonly defer?: (work: () => void) => void } = {},
): ExcelHost {
  const book = new HostBook();
  book.addSheet(options.firstSheet ?? "Sheet1", "load");
  const wire = new Wire(book, options.defer ?? ((work) => queueMicrotask(work)));
  return { book, person: new Person(book), bridge: wire.bridge, control: wire, call: wire.functions };
}
