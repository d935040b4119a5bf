import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { MappedSheet } from "../views";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What an import's profile takes for granted, and what it does only after the clerk said yes. */
export function Confirmations({
  sheet,
  send,
}: {
  readonly sheet: MappedSheet;
  readonly send: Send;
}): ReactElement | null {
  const styles = useStyles();
  const { profile, sheet: name } = sheet.mapping;
  if (profile === undefined || profile.confirmations.length === 0) return null;
  const assumed = profile.confirmations.filter(({ kind }) => kind === "assumed");
  const choices = profile.confirmations.filter(({ kind, id }) => kind === "choice" && id !== "natureFromProject");
  return (
    <section className={styles.part} aria-label={text.intake.confirmations(profile.title)}>
      <Heading>{text.intake.confirmations(profile.title)}</Heading>
      <ul className={styles.list}>
        {assumed.map(({ id, says }) => (
          <li key={id}>
            <Text size={200}>{says}</Text>
          </li>
        ))}
      </ul>
      {choices.map(({ id, says }) => (
        <Checkbox
          key={id}
          label={says}
          checked={profile.accepted.includes(id)}
          onChange={(_event, { checked }) => {
            send({ kind: "changeMapping", sheet: name, change: { kind: "choice", id, isAccepted: checked === true } });
          }}
        />
      ))}
    </section>
  );
}
