import { Button, Field, Link, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { RoundingPreview } from "../roundingViews";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  change: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS },
  amounts: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  label: { textAlign: "start" },
});

type Preview = Extract<RoundingPreview, { kind: "preview" }>;

/** Each 0.01 a rounding would change, and its adoption with a reason; nothing is changed before that. */
export function RoundingChanges({
  preview,
  isBusy,
  send,
}: {
  readonly preview: Preview;
  readonly isBusy: boolean;
  readonly send: Send;
}): ReactElement {
  const styles = useStyles();
  const { changes, isFewest, gapsLeft, refusal, replaces } = preview;
  return (
    <div className={styles.part}>
      <Text role="status">{text.rounding.changes(changes.length, isFewest)}</Text>
      {changes.length > 0 && (
        <VirtualList
          label={text.rounding.changes(changes.length, isFewest)}
          count={changes.length}
          rowHeight={44}
          maxHeight="240px"
          row={(index) => {
            const change = changes[index];
            if (change === undefined) return <></>;
            const { cell, label, from, to } = change;
            return (
              <div className={styles.change}>
                <Link
                  as="button"
                  className={styles.label}
                  onClick={() => {
                    send({ kind: "goTo", place: { kind: "figure", cell } });
                  }}
                >
                  {label}
                </Link>
                <span className={styles.amounts}>{text.rounding.changed(from, to)}</span>
              </div>
            );
          }}
        />
      )}
      {gapsLeft > 0 && <Text>{text.rounding.gapsLeft(gapsLeft)}</Text>}
      {replaces > 0 && <Text>{text.rounding.replaces(replaces)}</Text>}
      {refusal === null ? <Adopt preview={preview} isBusy={isBusy} send={send} /> : <Text>{refusal}</Text>}
    </div>
  );
}

function Adopt({
  preview,
  isBusy,
  send,
}: {
  readonly preview: Preview;
  readonly isBusy: boolean;
  readonly send: Send;
}): ReactElement {
  const [reason, setReason] = useState("");
  return (
    <>
      <Field label={text.rounding.reason} hint={text.rounding.reasonHint} required>
        <Textarea
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        disabled={isBusy || reason.trim() === ""}
        onClick={() => {
          send({ kind: "rounding", work: { kind: "adopt", wish: preview.wish, reason: reason.trim() } });
        }}
      >
        {text.rounding.adopt}
      </Button>
      <Text size={200}>{text.rounding.promise}</Text>
    </>
  );
}
