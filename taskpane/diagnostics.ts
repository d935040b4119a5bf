import type { Requirement } from "../src/excel";
import type { Diagnostic } from "./panels/SettingsPanel";
import { text } from "./text";

/** What to tell the person who helps: Excel, the API sets it has, and our own versions. No name, no path, no figure. */
export function diagnosticsOf(
  excel: { readonly version: string; readonly platform: string; readonly browser: string },
  requirements: readonly Requirement[],
): readonly Diagnostic[] {
  const words = text.settings;
  return [
    { name: words.version, value: __VERSION__ },
    { name: "Excel", value: `${excel.version} ${excel.platform}`.trim() },
    { name: words.browser, value: excel.browser },
    ...requirements.map(({ set, version, isMet }) => ({
      name: `${set} ${version}`,
      value: isMet ? words.supported : words.unsupported,
    })),
  ];
}
