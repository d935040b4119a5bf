import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { DisclosureView } from "../roundingViews";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** 公布说明: what can be said of rounding, and every amount that prints as 0.00; ready to be copied; closed until asked for, so that the list below keeps its room. */
export function Disclosure({
  disclosure: { sentences, zeros },
  send,
}: {
  readonly disclosure: DisclosureView;
  readonly send: Send;
}): ReactElement | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  const listed = zeros.map(({ name, yuan }) => text.disclosure.zero(name, yuan));
  return (
    <details>
      <summary>{text.disclosure.title}</summary>
      <div className={styles.part}>
        {sentences.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {listed.length > 0 && (
          <details>
            <summary>{text.disclosure.zeros(listed.length)}</summary>
            {listed.map((line) => (
              <Text key={line} block size={200}>
                {line}
              </Text>
            ))}
          </details>
        )}
        <Button
          size="small"
          onClick={() => {
            send({ kind: "copy", text: [...sentences, ...listed].join("\n"), html: null });
          }}
        >
          {text.disclosure.copy}
        </Button>
      </div>
    </details>
  );
}
