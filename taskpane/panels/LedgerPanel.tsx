import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { IntakeView } from "../intakeViews";
import { Confirmations } from "../parts/Confirmations";
import { Heading } from "../parts/Heading";
import { MappingFile } from "../parts/MappingFile";
import { MappingTable } from "../parts/MappingTable";
import { ProblemList } from "../parts/ProblemList";
import { Questions } from "../parts/Questions";
import type { Send } from "../request";
import type { Progress } from "../session";
import { text } from "../text";
import { readinessOf, type SheetChoice } from "../views";

const Intake = lazy(() => import("../parts/Intake").then(({ Intake: part }) => ({ default: part })));

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

type Usable = Extract<Progress, { step: "empty" | "read" | "filled" }>;

interface Props {
  readonly progress: Usable;
  /** Null until it is looked at. */
  readonly intake: IntakeView | null;
  readonly send: Send;
}

/** 台账: choose the sheets, see and mend what their columns mean, answer what they do not say, go to the problems. */
export function LedgerPanel({ progress, intake, send }: Props): ReactElement {
  const styles = useStyles();
  const source = progress.step === "empty" ? null : progress.source;
  const isAsking = source?.sheets.some(({ missing }) => missing.length > 0) ?? false;
  const isChosen = progress.sheets.some((sheet) => sheet.isChosen);
  return (
    <div className={styles.panel}>
      <SheetList sheets={progress.sheets} send={send} />
      <div className={styles.row}>
        <Button
          appearance={source === null ? "primary" : "secondary"}
          disabled={!isChosen}
          onClick={() => {
            send({ kind: "readLedger" });
          }}
        >
          {source === null ? text.ledger.read : text.ledger.reread}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            send({ kind: "listSheets" });
          }}
        >
          {text.ledger.refresh}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            send({ kind: "addFactsSheets" });
          }}
        >
          {text.ledger.facts}
        </Button>
      </div>
      {source !== null && (
        <>
          {source.sheets.map((sheet) => (
            <div key={sheet.mapping.sheet} className={styles.panel}>
              <Questions sheet={sheet} send={send} />
              <Confirmations sheet={sheet} send={send} />
              <MappingTable sheet={sheet} send={send} />
            </div>
          ))}
          <MappingFile send={send} />
          <Suspense fallback={<Spinner label={text.intake.looking} />}>
            <Intake intake={intake} isBuilt={progress.step === "filled"} send={send} />
          </Suspense>
          {isAsking ? <Text>{text.ledger.unanswered}</Text> : <Text>{text.ledger.entries(source.entries)}</Text>}
          {(!isAsking || source.problems.length > 0) && <ProblemList problems={source.problems} send={send} />}
          {readinessOf(source) !== "refused" && (
            <Button
              appearance="primary"
              onClick={() => {
                send({ kind: "panelShown", panel: "build" });
              }}
            >
              {text.ledger.next}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function SheetList({ sheets, send }: { readonly sheets: readonly SheetChoice[]; readonly send: Send }): ReactElement {
  const usable = sheets.filter((sheet) => !sheet.isReport);
  if (usable.length === 0) return <Text>{text.ledger.noSheets}</Text>;
  return (
    <div role="group" aria-label={text.ledger.sheets}>
      <Heading>{text.ledger.sheets}</Heading>
      {usable.map((sheet) => (
        <div key={sheet.name}>
          <Checkbox
            label={sheet.name}
            checked={sheet.isChosen}
            onChange={(_event, { checked }) => {
              send({ kind: "chooseSheet", name: sheet.name, isChosen: checked === true });
            }}
          />
        </div>
      ))}
    </div>
  );
}
