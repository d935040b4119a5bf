// Excel in a process of its own, as the real one is: a host with a ledger of 100,000 rows, behind the pane's page.
import { createHost, loadRows } from "../../../src/workbench/host";
import { generateRows, ledgerHeadings } from "../../bench/generateLedger";

const host = createHost();
const ledger = host.book.addSheet("台账", "load");
const [first] = host.book.sheets;
if (first !== undefined && first !== ledger) host.book.deleteSheet(first, "load");

function* rows(count: number) {
  yield [...ledgerHeadings];
  yield* generateRows({ rows: count, seed: 20_231_231 });
}

loadRows(host.book, ledger, rows(100_000));

host.bridge.onMessageFromHost = (text) => {
  self.postMessage({ juesuan: "answer", text });
};
self.addEventListener("message", ({ data }: MessageEvent<{ juesuan: string; text?: string }>) => {
  if (data.juesuan === "request" && data.text !== undefined) host.bridge.sendMessageToHost(data.text);
});

/** The levers a test pulls from outside. */
Object.assign(self, { juesuanHost: host, juesuanLedger: ledger });
