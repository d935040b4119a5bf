/** Where a command prints: results on one stream, progress and complaints on the other. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Draws or clears the progress line; does nothing when nobody watches. */
  readonly progress: (label: string, share: number | null) => void;
}

/** The exit codes of every command. */
export const exits = { fine: 0, wrong: 1, nothingWritten: 2 } as const;

export type Exit = (typeof exits)[keyof typeof exits];

const width = 24;

/** The terminal of this process; the progress line is drawn on stderr when that is a terminal. */
export function processTerminal(): Terminal {
  const watched = process.stderr.isTTY;
  let drawn = "";
  const clear = (): void => {
    if (drawn !== "") process.stderr.write("\r\u001B[K");
    drawn = "";
  };
  return {
    out: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    error: (text) => {
      clear();
      process.stderr.write(`${text}\n`);
    },
    progress: (label, share) => {
      if (!watched) return;
      const line = share === null ? "" : progressLine(label, share);
      if (line === drawn) return;
      clear();
      process.stderr.write(line);
      drawn = line;
    },
  };
}

function progressLine(label: string, share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width);
  return `${label} [${"█".repeat(filled)}${"·".repeat(width - filled)}] ${Math.round(share * 100)}%`;
}
