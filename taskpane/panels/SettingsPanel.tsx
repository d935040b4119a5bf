import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Heading } from "../parts/Heading";
import type { Send } from "../request";
import { Rounding } from "../parts/Rounding";
import type { Session } from "../session";
import { text } from "../text";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** A line of the diagnostics: what it is, and what it is here. */
export interface Diagnostic {
  readonly name: string;
  readonly value: string;
}

/** 设置: how rounding is treated, and what to tell the person who helps. */
export function SettingsPanel({
  session,
  diagnostics,
  send,
}: {
  readonly session: Session;
  readonly diagnostics: readonly Diagnostic[];
  readonly send: Send;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <Heading>{text.settings.rounding}</Heading>
      <Text>{text.settings.roundingIndependent}</Text>
      <Rounding preview={session.rounding} hasReport={session.progress.step === "filled"} send={send} />
      <Heading>{text.settings.diagnostics}</Heading>
      <dl className={styles.facts}>
        {diagnostics.map(({ name, value }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Button
        onClick={() => {
          send({ kind: "copy", text: diagnostics.map(({ name, value }) => `${name}：${value}`).join("\n") });
        }}
      >
        {text.settings.copy}
      </Button>
      <Text size={200}>{text.settings.licences}</Text>
    </div>
  );
}
