import { Button, Caption1Strong, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Location16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { Heading } from "./Heading";
import type { Problem } from "../../src/files";
import type { Send } from "../request";
import { text } from "../text";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({
  problem: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** The problems of a ledger, worst first, each with a way to its cell. */
export function ProblemList({
  problems,
  send,
}: {
  readonly problems: readonly Problem[];
  readonly send: Send;
}): ReactElement {
  const order = ["refuses", "leavesOut", "notice"];
  const sorted = problems.toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity));
  const title = text.ledger.problems(problems.length);
  return (
    <section aria-label={title}>
      <Heading>{title}</Heading>
      {problems.length > 0 && (
        <VirtualList
          label={title}
          count={sorted.length}
          rowHeight={64}
          maxHeight="320px"
          row={(index) => {
            const problem = sorted[index];
            return problem === undefined ? <></> : <ProblemRow problem={problem} send={send} />;
          }}
        />
      )}
    </section>
  );
}

function ProblemRow({ problem, send }: { readonly problem: Problem; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const { sheet, row, column } = problem;
  return (
    <div className={styles.problem}>
      <div>
        <Caption1Strong className={styles.kind}>{text.ledger.severities[problem.severity]}</Caption1Strong>
        <Text>{problem.message}</Text>
      </div>
      {sheet !== null && row !== null && (
        <Button
          appearance="subtle"
          icon={<Location16Regular />}
          aria-label={text.ledger.goToRow(sheet, row)}
          onClick={() => {
            send({ kind: "goTo", place: { kind: "row", sheet, row, column } });
          }}
        />
      )}
    </div>
  );
}
