import { Button, Checkbox, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { RoundingPreview } from "../views";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  change: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS },
  amounts: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  label: { textAlign: "start" },
});

interface Props {
  readonly preview: RoundingPreview | null;
  readonly hasReport: boolean;
  readonly send: Send;
}

/** Asks for 受控取整 and lists each 0.01 it would change. Nothing is changed by it. */
export function Rounding({ preview, hasReport, send }: Props): ReactElement {
  const styles = useStyles();
  const [allowThreePublic, allow] = useState(false);
  return (
    <div className={styles.part}>
      <Checkbox
        label={text.settings.allowThreePublic}
        checked={allowThreePublic}
        onChange={(_event, { checked }) => {
          allow(checked === true);
        }}
      />
      <Button
        disabled={!hasReport}
        onClick={() => {
          send({ kind: "previewRounding", allowThreePublic });
        }}
      >
        {text.settings.preview}
      </Button>
      {!hasReport && <Text>{text.settings.previewNeedsReport}</Text>}
      {preview !== null && <Changes preview={preview} send={send} />}
    </div>
  );
}

function Changes({ preview, send }: { readonly preview: RoundingPreview; readonly send: Send }): ReactElement {
  const styles = useStyles();
  if (preview.kind === "infeasible") return <Text role="status">{preview.message}</Text>;
  return (
    <>
      <Text role="status">{text.settings.changes(preview.changes.length, preview.isFewest)}</Text>
      {preview.changes.map(({ cell, label, from, to }) => (
        <div key={cell} className={styles.change}>
          <Link
            as="button"
            className={styles.label}
            onClick={() => {
              send({ kind: "goTo", place: { kind: "figure", cell } });
            }}
          >
            {label}
          </Link>
          <span className={styles.amounts}>{text.settings.changed(from, to)}</span>
        </div>
      ))}
      {preview.gapsLeft > 0 && <Text>{text.settings.gapsLeft(preview.gapsLeft)}</Text>}
    </>
  );
}
