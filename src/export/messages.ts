/** What exported files say beside the words of their plans. */
export const words = {
  /** &P and &N are the page and the number of pages, filled in by the program that prints. */
  pageFooter: "&C第&P页 共&N页",
  /** Before and after the page number of the document. */
  pageNumber: ["— ", " —"],
} as const;
