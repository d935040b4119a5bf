import fc from "fast-check";
import { xian2023 } from "../../src/editions";
import { writeDocument } from "../../src/export/docx/writeDocument";
import { noFacts } from "../../src/facts";
import { writeNarrative } from "../../src/narrative";
import { buildPublication, scanSecrets } from "../../src/publication";
import { ledgerOf } from "../support/ledgerOf";
import { madeEntries } from "../support/madeEntries";
import { readDocument } from "../support/readDocument";
import { compareLedger } from "../support/sampleReport";

const runs = Number(process.env["DOCUMENT_RUNS"] ?? 6);

test("any ledger, red figures and empty sides included, makes a document with all its parts and no false alarm", async () => {
  await fc.assert(
    fc.asyncProperty(madeEntries, async (entries) => {
      const { forms, compared, explain } = compareLedger(ledgerOf(entries));
      const base = { year: 2023, department: "某部门", forms, compared, facts: noFacts, explain };
      const narrative = writeNarrative({ ...base, definition: xian2023.narrative });
      const publication = buildPublication({ ...base, edition: xian2023, narrative });
      const { paragraphs } = readDocument(await writeDocument(publication));
      expect(paragraphs.filter(({ style }) => style === "Heading1")).toHaveLength(5);
      expect(scanSecrets(publication, { contact: "", words: [] })).toEqual([]);
    }),
    { numRuns: runs, seed: 20_230_906 },
  );
}, 120_000);
