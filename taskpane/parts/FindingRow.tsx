import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { FindingView } from "../views";
import { VerdictChip } from "./VerdictChip";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly finding: FindingView;
  readonly onWaive: (finding: FindingView) => void;
  readonly send: Send;
}

/** One finding: verdict, sentence, and the ways on. */
export function FindingRow({ finding, onWaive, send }: Props): ReactElement {
  const styles = useStyles();
  const { place } = finding;
  const cell = finding.cells[0];
  return (
    <div className={styles.finding}>
      <div className={styles.head}>
        <VerdictChip verdict={finding.verdict} />
        <Caption1 className={styles.quiet}>{text.check.clause(finding.clause)}</Caption1>
      </div>
      <Text>{finding.message}</Text>
      {finding.waiver.kind !== "none" && <Caption1>{text.check[finding.waiver.kind](finding.waiver.reason)}</Caption1>}
      <div className={styles.actions}>
        {(place !== null || cell !== undefined) && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              if (place !== null) send({ kind: "goTo", place: { kind: "planned", place } });
              else if (cell !== undefined) send({ kind: "goTo", place: { kind: "figure", cell } });
            }}
          >
            {text.check.goTo}
          </Button>
        )}
        {cell !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              send({ kind: "drill", cell });
            }}
          >
            {text.check.drill}
          </Button>
        )}
        <RemedyButton finding={finding} onWaive={onWaive} send={send} />
      </div>
    </div>
  );
}

function RemedyButton({ finding, onWaive, send }: Props): ReactElement | null {
  if (finding.waiver.kind === "waived") {
    return (
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          send({ kind: "waive", key: finding.key, reason: null });
        }}
      >
        {text.check.unwaive}
      </Button>
    );
  }
  if (finding.remedy === "none") return null;
  if (finding.remedy === "restore") {
    return (
      <Button
        size="small"
        onClick={() => {
          send({ kind: "restore", key: finding.key });
        }}
      >
        {text.check.restore}
      </Button>
    );
  }
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => {
        onWaive(finding);
      }}
    >
      {text.check.waive}
    </Button>
  );
}
