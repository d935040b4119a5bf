import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { SecretView } from "../publishingViews";
import { Heading } from "./Heading";
import { ReasonDialog } from "./ReasonDialog";

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

/** What in the document looks secret: each is mended where it comes from, or confirmed by a person for a reason. */
export function Secrets({ secrets, send }: Props): ReactElement | null {
  const styles = useStyles();
  const [asked, ask] = useState<SecretView | null>(null);
  if (secrets.length === 0) return null;
  return (
    <>
      <Heading>{text.export.secrets(secrets.length)}</Heading>
      <ul className={styles.list}>
        {secrets.map((secret) => (
          <SecretRow key={secret.key} secret={secret} send={send} onAccept={ask} />
        ))}
      </ul>
      <ReasonDialog
        subject={asked?.message ?? null}
        title={text.export.acceptTitle}
        hint={text.export.acceptHint}
        onClose={() => {
          ask(null);
        }}
        onReason={(reason) => {
          if (asked !== null) send({ kind: "acceptSecret", secret: asked, reason });
        }}
      />
    </>
  );
}

interface RowProps {
  readonly secret: SecretView;
  readonly send: Send;
  readonly onAccept: (secret: SecretView) => void;
}

function SecretRow({ secret, send, onAccept }: RowProps): ReactElement {
  const styles = useStyles();
  const { acceptance, message, mended, found } = secret;
  const isAccepted = acceptance.kind === "accepted";
  return (
    <li className={styles.secret}>
      <Text>{message}</Text>
      {mended !== null && <Caption1>{text.export.mended(mended)}</Caption1>}
      {acceptance.kind !== "none" && <Caption1>{text.export[acceptance.kind](acceptance.reason)}</Caption1>}
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            send({ kind: "goTo", place: { kind: "text", text: found } });
          }}
        >
          {text.export.mend}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            if (isAccepted) send({ kind: "acceptSecret", secret, reason: null });
            else onAccept(secret);
          }}
        >
          {isAccepted ? text.export.unaccept : text.export.accept}
        </Button>
      </div>
    </li>
  );
}
