import { evenText } from "./evenText";
import { readSection } from "./readSection";
import { splitSections } from "./sections";
import type { TextContext } from "./textContext";
import type { TextReading } from "./textRule";

/** Reads a typed text: its sections, and what their sentences claim. */
export function readText(text: string, context: TextContext): TextReading {
  const plain = text.replace(/\r\n?/g, (mark) => (mark.length === 2 ? " \n" : "\n"));
  return {
    context,
    text: plain,
    even: evenText(plain),
    sections: splitSections(plain, context).map((section) => readSection(plain, section, context)),
  };
}
