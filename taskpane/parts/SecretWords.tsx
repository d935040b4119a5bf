import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";

const useStyles = makeStyles({
  words: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalXS },
  save: { alignSelf: "start" },
});

interface Props {
  readonly words: string;
  readonly isBusy: boolean;
  readonly send: Send;
}

/** The department's own words to look for before publishing: kept in the workbook, never published. */
export function SecretWords({ words, isBusy, send }: Props): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState(words);
  return (
    <div className={styles.words}>
      <Field label={text.export.words} hint={text.export.wordsHint}>
        <Textarea
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button
        size="small"
        className={styles.save}
        disabled={isBusy || typed.trim() === words.trim()}
        onClick={() => {
          send({ kind: "setWords", words: typed.trim() });
        }}
      >
        {text.export.saveWords}
      </Button>
    </div>
  );
}
