import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ComparisonView } from "../intakeViews";
import type { Send } from "../request";
import { text } from "../text";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  change: { display: "block", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly comparison: ComparisonView | null;
  readonly isBuilt: boolean;
  readonly send: Send;
}

/** What another import of the ledger, or edits, changed since the tables were built: rows, and published numbers. */
export function Comparison({ comparison, isBuilt, send }: Props): ReactElement | null {
  const styles = useStyles();
  if (comparison === null) return null;
  const { rows, figures, moreFigures } = comparison;
  return (
    <section className={styles.part} aria-label={text.intake.comparison}>
      <Heading>{text.intake.comparison}</Heading>
      <Text>{text.intake.compared(comparison)}</Text>
      <ul className={styles.list}>
        {rows.map(({ kind, words, place }, index) => (
          <li key={index}>
            {text.intake.kinds[kind]}：
            {place === null ? (
              words
            ) : (
              <Link
                as="button"
                inline
                onClick={() => {
                  send({ kind: "goTo", place: { kind: "row", ...place, column: null } });
                }}
              >
                {words}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Text>{text.intake.figures(isBuilt ? figures.length + moreFigures : 0)}</Text>
      <ul className={styles.list}>
        {figures.map(({ label, before, after }) => (
          <li key={label}>
            {label}
            <Caption1 className={styles.change}>{text.intake.figure(before, after)}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
