import type { Request } from "../request";
import type { Desk } from "./context";
import { changeMapping, chooseSheet, listSheets } from "./reading";

type LedgerRequest = Extract<
  Request,
  {
    kind: "listSheets" | "chooseSheet" | "changeMapping" | "lookOver" | "saveMappings" | "loadMappings" | "eliminate";
  }
>;

/** What the clerk asks of the ledger and its meaning; what stands below the columns is fetched when it is first used. */
export async function performOnLedger(desk: Desk, request: LedgerRequest): Promise<void> {
  switch (request.kind) {
    case "listSheets":
      return listSheets(desk);
    case "chooseSheet":
      chooseSheet(desk, request);
      return;
    case "changeMapping":
      return changeMapping(desk, request.sheet, request.change);
    case "lookOver":
    case "saveMappings":
    case "loadMappings":
    case "eliminate": {
      const { performIntake } = await import("./intake");
      return performIntake(desk, request);
    }
  }
}
