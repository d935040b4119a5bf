import * as xlsx from "@e965/xlsx";
import exceljs from "exceljs";
import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../../../src/files";
import { ledgerRows } from "./made";
import { timed, type Note } from "./measuring";

/** The ledger's values as the bytes of one xlsx sheet, by the library we write with and those we did not choose. */
export async function writing(rows: number, note: Note): Promise<void> {
  const values = [...ledgerRows(rows)].map((row) => row.map(plain));
  await timed("hucre（本项目所用）", () => writeXlsx({ sheets: [{ name: "台账", rows: values }] }), note);
  await timed(
    "exceljs",
    () => {
      const book = new exceljs.Workbook();
      book.addWorksheet("台账").addRows(values);
      return book.xlsx.writeBuffer();
    },
    note,
  );
  await timed(
    "@e965/xlsx",
    () => {
      const book = xlsx.utils.book_new();
      xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(values), "台账");
      xlsx.write(book, { type: "buffer", compression: true });
    },
    note,
  );
}

function plain(value: CellValue): string | number | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}
