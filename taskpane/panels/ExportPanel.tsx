import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { Condition } from "../parts/Condition";
import { Heading } from "../parts/Heading";
import { Preview } from "../parts/Preview";
import { SecretWords } from "../parts/SecretWords";
import { Secrets } from "../parts/Secrets";
import type { ExportFormat, Send } from "../request";
import type { Work } from "../session";
import { text } from "../text";
import type { GateView, PreviewView } from "../publishingViews";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  /** Null until it is looked at. */
  readonly gate: GateView | null;
  readonly preview: PreviewView | null;
  readonly formats: readonly ExportFormat[];
  readonly work: Work;
  readonly send: Send;
}

/** 导出: the conditions of a publication with a way to each, what looks secret, and the files once all are met. */
export function ExportPanel({ gate, preview, formats, work, send }: Props): ReactElement {
  const styles = useStyles();
  useEffect(() => {
    if (gate === null) send({ kind: "checkGate" });
  }, [gate, send]);
  if (gate === null) return <Spinner label={text.export.checking} />;
  const waiting = gate.conditions.filter(({ kind, isMet }) => kind === "condition" && !isMet).length;
  return (
    <div className={styles.panel}>
      <Text role="status">{gate.mayPublish ? text.export.ready : text.export.waiting(waiting)}</Text>
      <div className={styles.buttons}>
        {formats.map((format, index) => (
          <Button
            key={format}
            appearance={index === 0 ? "primary" : "secondary"}
            disabled={!gate.mayPublish || work.kind === "busy"}
            onClick={() => {
              send({ kind: "exportAs", format });
            }}
          >
            {text.formats[format]}
          </Button>
        ))}
        <Button
          disabled={work.kind === "busy"}
          onClick={() => {
            send({ kind: "preview" });
          }}
        >
          {text.preview.show}
        </Button>
      </div>
      {preview !== null && <Preview preview={preview} send={send} />}
      <Heading>{text.export.gates}</Heading>
      <ul className={styles.list}>
        {gate.conditions.map((condition) => (
          <Condition key={condition.id} condition={condition} send={send} />
        ))}
      </ul>
      <Secrets secrets={gate.secrets} send={send} />
      <SecretWords words={gate.words} isBusy={work.kind === "busy"} send={send} />
      <Text size={200}>{text.export.note}</Text>
    </div>
  );
}
