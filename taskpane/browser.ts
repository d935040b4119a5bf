/** Puts text on the clipboard, with its look where there is one; by the older way where the newer is not allowed. */
export async function copyText(text: string, html: string | null): Promise<void> {
  const kinds = { "text/plain": text, ...(html === null ? {} : { "text/html": html }) };
  try {
    const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    copyByEvent(kinds);
  }
}

/** What is put into a copy event needs no permission. */
function copyByEvent(kinds: Readonly<Record<string, string>>): void {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const [type, words] of Object.entries(kinds)) event.clipboardData?.setData(type, words);
  };
  document.addEventListener("copy", put, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", put);
}

/** The day on this machine's calendar as 2024-08-30. */
export function today(): string {
  const now = new Date();
  const digits = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

/** Hands bytes to the browser as a file of that name. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Prints what the page shows for print; a webview that cannot print does nothing. */
export function printPage(): void {
  window.print();
}
