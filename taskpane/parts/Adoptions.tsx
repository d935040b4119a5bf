import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { AdoptionView } from "../roundingViews";

const useStyles = makeStyles({
  adoption: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What is adopted of 尾差处理, and whether it holds; each can be withdrawn. */
export function Adoptions({
  adoptions,
  isBusy,
  send,
}: {
  readonly adoptions: readonly AdoptionView[];
  readonly isBusy: boolean;
  readonly send: Send;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      {adoptions.map(({ number, method, reason, figures, isInForce }) => (
        <div key={number} className={styles.adoption}>
          <Text weight="semibold">
            {isInForce ? text.rounding.inForce(method, figures) : text.rounding.resting(method)}
          </Text>
          <Caption1>{text.rounding.because(reason)}</Caption1>
          <Button
            size="small"
            disabled={isBusy}
            onClick={() => {
              send({ kind: "rounding", work: { kind: "withdraw", number } });
            }}
          >
            {text.rounding.withdraw}
          </Button>
        </div>
      ))}
    </>
  );
}
