// Rules and their list; verdicts on filled forms and on the ledger. Nothing is written, nothing is rounded here.
export type { Finding, Verdict } from "./finding";
