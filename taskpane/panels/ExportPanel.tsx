import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { Heading } from "../parts/Heading";
import type { ExportFormat, Send } from "../request";
import type { Work } from "../session";
import { text } from "../text";
import type { Gate } from "../views";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  gate: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  remedy: { gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly gates: readonly Gate[];
  readonly formats: readonly ExportFormat[];
  readonly work: Work;
  readonly send: Send;
}

/** 导出: the conditions of a publication, and the files once all are met. */
export function ExportPanel({ gates, formats, work, send }: Props): ReactElement {
  const styles = useStyles();
  const waiting = gates.filter((gate) => !gate.isMet).length;
  return (
    <div className={styles.panel}>
      <Heading>{text.export.gates}</Heading>
      <ul className={styles.list}>
        {gates.map((gate) => (
          <li key={gate.id} className={styles.gate}>
            {gate.isMet ? (
              <CheckmarkCircle16Regular className={styles.met} aria-hidden />
            ) : (
              <ErrorCircle16Filled className={styles.unmet} aria-hidden />
            )}
            <Text>{text.export.gate(gate)}</Text>
            {!gate.isMet && (
              <Text size={200} className={styles.remedy}>
                {gate.remedy}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <Text role="status">{waiting === 0 ? text.export.ready : text.export.waiting(waiting)}</Text>
      <div className={styles.buttons}>
        {formats.map((format, index) => (
          <Button
            key={format}
            appearance={index === 0 ? "primary" : "secondary"}
            disabled={waiting > 0 || work.kind === "busy"}
            onClick={() => {
              send({ kind: "exportAs", format });
            }}
          >
            {text.formats[format]}
          </Button>
        ))}
      </div>
      <Text size={200}>{text.export.note}</Text>
    </div>
  );
}
