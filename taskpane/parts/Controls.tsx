import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ControlView } from "../intakeViews";
import type { Send } from "../request";
import { text } from "../text";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  total: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  differs: { color: tokens.colorPaletteRedForeground1, whiteSpace: "nowrap" },
  agreed: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  amounts: { display: "grid", gridTemplateColumns: "5em 1fr", margin: 0, columnGap: tokens.spacingHorizontalS },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** Ledger, balances, approved figures and tables side by side; differing totals first, equal ones shown as well. */
export function Controls({
  controls,
  send,
}: {
  readonly controls: readonly ControlView[];
  readonly send: Send;
}): ReactElement | null {
  const styles = useStyles();
  if (controls.length === 0) return null;
  const differing = controls.filter(({ isAgreed }) => !isAgreed);
  const title = text.intake.controls(differing.length);
  return (
    <section className={styles.part} aria-label={title}>
      <Heading>{title}</Heading>
      <Caption1>{text.intake.controlsNote}</Caption1>
      {[...differing, ...controls.filter(({ isAgreed }) => isAgreed)].map((control) => (
        <Control key={control.title} control={control} send={send} />
      ))}
    </section>
  );
}

const sources = ["ledger", "balances", "approved", "operations", "tables"] as const;

function Control({ control, send }: { readonly control: ControlView; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const { title, isAgreed, place } = control;
  const stated = sources.filter((source) => control[source] !== "");
  const isAlone = stated.length === 1 && stated[0] === "ledger";
  return (
    <div className={styles.total}>
      <div className={styles.head}>
        <Text>{title}</Text>
        <Text weight="semibold" className={isAgreed ? styles.agreed : styles.differs}>
          {isAgreed ? (isAlone ? text.intake.alone : text.intake.agreed) : text.intake.differs}
        </Text>
      </div>
      <dl className={styles.amounts}>
        {stated.map((source) => (
          <div key={source} style={{ display: "contents" }}>
            <dt>{text.intake.sources[source]}</dt>
            <dd className={styles.amount}>{control[source]}</dd>
          </div>
        ))}
      </dl>
      {place !== null && !isAgreed && (
        <Link
          as="button"
          onClick={() => {
            send({ kind: "goTo", place: { kind: "row", ...place, column: null } });
          }}
        >
          {control.operations === "" ? text.intake.toApproved : text.intake.toOperations}
        </Link>
      )}
    </div>
  );
}
