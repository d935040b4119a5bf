import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Verdict } from "../../src/rules";
import type { Send } from "../request";
import type { Progress } from "../session";
import { text } from "../text";
import { countOpen, countStanding } from "../views";
import { VerdictChip } from "./VerdictChip";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    minHeight: "32px",
    paddingLeft: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { minWidth: "auto", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const counted: readonly Verdict[] = ["error", "rounding", "confirm"];

/** How many 错误, 尾差 and 请确认 stand, and what is 待填 or 待复核: always in sight, each leads to its list. */
export function CounterBar({ progress, send }: { readonly progress: Progress; readonly send: Send }): ReactElement {
  const styles = useStyles();
  if (progress.step !== "filled") {
    return (
      <div className={styles.bar} role="status" aria-label={text.counter.label}>
        <Text className={styles.quiet}>{text.counter.none}</Text>
      </div>
    );
  }
  const counts = countStanding(progress.report.findings);
  const open = countOpen(progress.report.sections);
  const showNarrative = (): void => {
    send({ kind: "panelShown", panel: "narrative" });
  };
  const show = (verdict: Verdict): void => {
    send({ kind: "filtered", filter: { verdict, form: null } });
    send({ kind: "panelShown", panel: "check" });
  };
  return (
    <div className={styles.bar} role="status" aria-label={text.counter.label}>
      {counted.map((verdict) => (
        <Button
          key={verdict}
          appearance="subtle"
          size="small"
          className={styles.count}
          aria-label={text.counter.show(verdict, counts[verdict])}
          onClick={() => {
            show(verdict);
          }}
        >
          <VerdictChip verdict={verdict} words={text.counter.count(verdict, counts[verdict])} />
        </Button>
      ))}
      <Button
        appearance="subtle"
        size="small"
        className={styles.count}
        aria-label={text.narrative.showMissing(open.missing)}
        onClick={showNarrative}
      >
        {text.narrative.missing(open.missing)}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.count}
        aria-label={text.narrative.showReview(open.review)}
        onClick={showNarrative}
      >
        {text.narrative.review(open.review)}
      </Button>
    </div>
  );
}
