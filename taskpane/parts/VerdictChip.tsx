import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Diamond16Regular,
  ErrorCircle16Filled,
  Warning16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Verdict } from "../../src/rules";
import { text } from "../text";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  exact: { color: tokens.colorStatusSuccessForeground1 },
  rounding: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
  confirm: { color: tokens.colorStatusWarningForeground1 },
});

const shapes: Readonly<Record<Verdict, ReactElement>> = {
  exact: <CheckmarkCircle16Regular aria-hidden />,
  rounding: <Diamond16Regular aria-hidden />,
  error: <ErrorCircle16Filled aria-hidden />,
  confirm: <Warning16Regular aria-hidden />,
};

/** A verdict by its shape and its word; the colour only repeats them. */
export function VerdictChip({ verdict, words }: { readonly verdict: Verdict; readonly words?: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={`${styles.chip} ${styles[verdict]}`}>
      {shapes[verdict]}
      {words ?? text.verdicts[verdict]}
    </span>
  );
}
