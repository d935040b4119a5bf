/** Greys that stay apart on paper, as RRGGBB; a bridge's ends, rises and falls each have theirs. */
export const shades = {
  dark: "404040",
  middle: "7F7F7F",
  light: "BFBFBF",
  paper: "FFFFFF",
  end: "404040",
  rise: "7F7F7F",
  fall: "BFBFBF",
} as const;

/** What stands beside a bar: its name, and its amount as the text prints it. */
export function barName(name: string, label: string): string {
  return `${name} ${label}`;
}
