import { Badge, Button, Caption1, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { ReasonView } from "../views";

const useStyles = makeStyles({
  reason: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  drivers: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  words: { whiteSpace: "pre-wrap" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly reason: ReasonView;
  readonly send: Send;
}

/** A reason with what drove the change beside it. Confirmed words are locked until 修改 is pressed, and never reformatted. */
export function ReasonCard({ reason, send }: Props): ReactElement {
  const styles = useStyles();
  const [isEditing, edit] = useState(false);
  const give = (words: string): void => {
    send({ kind: "giveReason", given: { ...reason.basis, key: reason.key, reason: words } });
    edit(false);
  };
  return (
    <div className={styles.reason} role="group" aria-label={text.narrative.reason(reason.title)}>
      <div className={styles.head}>
        <Text weight="semibold">{text.narrative.reason(reason.title)}</Text>
        <Badge appearance="outline" className={styles.badge}>
          {text.statuses[reason.status]}
        </Badge>
      </div>
      <Figures reason={reason} />
      {isEditing || reason.status === "missing" ? (
        <Editor reason={reason} give={give} close={reason.status === "missing" ? null : () => edit(false)} />
      ) : (
        <Settled reason={reason} give={give} edit={() => edit(true)} />
      )}
      {reason.remarks.map((remark) => (
        <Caption1 key={remark}>{remark}</Caption1>
      ))}
    </div>
  );
}

/** The figures compared, the older ones where they changed, and the drivers. */
function Figures({ reason }: { readonly reason: ReasonView }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {reason.was !== null && <Text>{text.narrative.was(reason.was)}</Text>}
      <Text>{reason.was === null ? reason.change : text.narrative.now(reason.change)}</Text>
      {reason.drivers.length > 0 && (
        <ul className={styles.drivers} aria-label={text.narrative.drivers}>
          {reason.drivers.map((driver, index) => (
            <li key={index}>
              <Text size={200}>{driver}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SettledProps {
  readonly reason: ReasonView;
  readonly give: (words: string) => void;
  readonly edit: () => void;
}

function Settled({ reason: { status, draft, words }, give, edit }: SettledProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.words}>{status === "draft" ? text.narrative.draft(draft ?? "") : words}</Text>
      <div className={styles.actions}>
        {status === "draft" && draft !== null && (
          <Button size="small" appearance="primary" onClick={() => give(draft)}>
            {text.narrative.accept}
          </Button>
        )}
        {status === "review" && (
          <Button size="small" appearance="primary" onClick={() => give(words)}>
            {text.narrative.keep}
          </Button>
        )}
        {status === "review" && draft !== null && (
          <Button size="small" onClick={() => give(draft)}>
            {text.narrative.accept}
          </Button>
        )}
        {status === "typed" && (
          <Badge appearance="tint" color="subtle" icon={<LockClosed16Regular />}>
            {text.narrative.locked}
          </Badge>
        )}
        <Button size="small" appearance="subtle" onClick={edit}>
          {text.narrative.edit}
        </Button>
      </div>
    </>
  );
}

interface EditorProps {
  readonly reason: ReasonView;
  readonly give: (words: string) => void;
  readonly close: (() => void) | null;
}

function Editor({ reason, give, close }: EditorProps): ReactElement {
  const styles = useStyles();
  const [words, setWords] = useState(reason.words === "" ? (reason.draft ?? "") : reason.words);
  return (
    <>
      <Field label={text.narrative.reason(reason.title)}>
        <Textarea
          value={words}
          resize="vertical"
          onChange={(_event, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={words.trim() === ""} onClick={() => give(words)}>
          {text.narrative.save}
        </Button>
        {close !== null && (
          <Button size="small" appearance="subtle" onClick={close}>
            {text.cancel}
          </Button>
        )}
      </div>
    </>
  );
}
