/** What the pane's frame and the workbench's page say to each other, as `window.postMessage` data. */
export type PaneMessage =
  | { readonly juesuan: "request"; readonly text: string }
  | { readonly juesuan: "visibility"; readonly isShown: boolean }
  /** The add-in asks for the workbook as a file. */
  | { readonly juesuan: "file" }
  | { readonly juesuan: "setting"; readonly name: string; readonly value: string | null }
  | { readonly juesuan: "functions"; readonly names: readonly string[] };

/** The page's answers: a message of the host, or the person pressing a ribbon button, showing and hiding the pane. */
export type PageMessage =
  | { readonly juesuan: "answer"; readonly text: string }
  | { readonly juesuan: "bytes"; readonly bytes: Uint8Array }
  | { readonly juesuan: "press"; readonly action: string }
  | { readonly juesuan: "visibility"; readonly isShown: boolean };

/** True for data one of ours sent; anything else in the frame's mail is not ours to read. */
export function isOurs(data: unknown): data is PaneMessage | PageMessage {
  return typeof data === "object" && data !== null && "juesuan" in data;
}
