import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import type { IntakeView } from "../intakeViews";
import type { Send } from "../request";
import { text } from "../text";
import { Comparison } from "./Comparison";
import { Controls } from "./Controls";
import { Guesses } from "./Guesses";
import { UnitPairs } from "./UnitPairs";
import { Values } from "./Values";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface Props {
  /** Null until it is looked at, and when anything has changed since. */
  readonly intake: IntakeView | null;
  readonly isBuilt: boolean;
  readonly send: Send;
}

/** Edits come in bursts: the look waits for their end. */
const pause = 500;

/** Below the columns: values, guesses, control totals, changes since the build, money between units. */
export function Intake({ intake, isBuilt, send }: Props): ReactElement {
  const styles = useStyles();
  useEffect(() => {
    if (intake !== null) return undefined;
    const timer = setTimeout(() => {
      send({ kind: "lookOver" });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [intake, send]);
  if (intake === null) return <Spinner size="tiny" label={text.intake.looking} />;
  return (
    <div className={styles.parts}>
      {intake.sheets.map((look) => (
        <Guesses key={look.sheet} look={look} isAlone={intake.sheets.length === 1} send={send} />
      ))}
      <Values values={intake.values} isOneSheet={intake.sheets.length === 1} send={send} />
      <Comparison comparison={intake.comparison} isBuilt={isBuilt} send={send} />
      <Controls controls={intake.controls} send={send} />
      <UnitPairs intake={intake} isBuilt={isBuilt} send={send} />
    </div>
  );
}
