import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Send } from "../request";
import type { Work } from "../session";
import { text } from "../text";

const useStyles = makeStyles({
  busy: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  share: { gridColumnEnd: "span 2" },
});

/** What is being done with its progress and 取消; then what came of it, until it is dismissed. */
export function WorkBar({ work, send }: { readonly work: Work; readonly send: Send }): ReactElement | null {
  const styles = useStyles();
  switch (work.kind) {
    case "idle":
      return null;
    case "busy":
      return (
        <div className={styles.busy}>
          <Text role="status">{text.progress(work.task, work.share)}</Text>
          <Button
            size="small"
            onClick={() => {
              send({ kind: "cancel" });
            }}
          >
            {text.cancel}
          </Button>
          <ProgressBar
            className={styles.share}
            aria-label={text.tasks[work.task]}
            {...(work.share === null ? {} : { value: work.share })}
          />
        </div>
      );
    case "failed":
    case "done":
      return (
        <MessageBar intent={work.kind === "failed" ? "error" : "success"} layout="multiline" politeness="assertive">
          <MessageBarBody>{work.message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={text.dismiss}
                onClick={() => {
                  send({ kind: "worked", message: null });
                }}
              />
            }
          />
        </MessageBar>
      );
  }
}
