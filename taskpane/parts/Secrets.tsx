import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { SecretView } from "../views";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  secret: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly secrets: readonly SecretView[];
  readonly send: Send;
}

/** What in the document looks secret: each is mended where it comes from, or confirmed by a person. */
export function Secrets({ secrets, send }: Props): ReactElement | null {
  const styles = useStyles();
  if (secrets.length === 0) return null;
  return (
    <>
      <Heading>{text.export.secrets(secrets.length)}</Heading>
      <ul className={styles.list}>
        {secrets.map((secret) => (
          <li key={secret.key} className={styles.secret}>
            <Text>{secret.message}</Text>
            {secret.mended !== null && <Caption1>{text.export.mended(secret.mended)}</Caption1>}
            {secret.isAccepted && <Caption1>{text.export.accepted}</Caption1>}
            <div className={styles.actions}>
              <Button
                size="small"
                onClick={() => {
                  send({ kind: "goTo", place: { kind: "text", text: secret.found } });
                }}
              >
                {text.export.mend}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  send({ kind: "acceptSecret", key: secret.key, isAccepted: !secret.isAccepted });
                }}
              >
                {secret.isAccepted ? text.export.unaccept : text.export.accept}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
