import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";

const useStyles = makeStyles({ row: { display: "flex", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" } });

/** Mappings go to a file and come back from one: next year, or in another workbook. */
export function MappingFile({ send }: { readonly send: Send }): ReactElement {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.row} role="group" aria-label={text.intake.mapping}>
      <Button
        size="small"
        onClick={() => {
          send({ kind: "saveMappings" });
        }}
      >
        {text.intake.save}
      </Button>
      <Button
        size="small"
        onClick={() => {
          chooser.current?.click();
        }}
      >
        {text.intake.load}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.intake.load}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          void file?.text().then((json) => {
            send({ kind: "loadMappings", json });
          });
        }}
      />
    </div>
  );
}
