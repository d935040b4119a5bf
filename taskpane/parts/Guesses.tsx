import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetLook } from "../intakeViews";
import type { Send } from "../request";
import { text } from "../text";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  rows: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly look: SheetLook;
  /** Whether it is the only sheet: then it need not be named. */
  readonly isAlone: boolean;
  readonly send: Send;
}

/** What could be told of funds and types that rows leave open, and from what; done only after the clerk accepted it. */
export function Guesses({ look, isAlone, send }: Props): ReactElement {
  const styles = useStyles();
  const { sheet, guesses, accepted } = look;
  const fields = (["fund", "nature"] as const).filter((field) => guesses.some((guess) => guess.field === field));
  return (
    <>
      {fields.map((field) => {
        const isAccepted = accepted.includes(field);
        const title = isAlone ? text.intake.guesses[field] : text.intake.guessesOf(sheet, text.intake.guesses[field]);
        return (
          <section key={field} className={styles.part} aria-label={title}>
            <Heading>{title}</Heading>
            <ul className={styles.list}>
              {guesses
                .filter((guess) => guess.field === field)
                .map(({ basis, means, rows, yuan }) => (
                  <li key={`${basis} ${means ?? ""}`}>
                    <Text>{means === null ? text.intake.noGuess : text.intake.guess(basis, means)}</Text>
                    <Caption1 className={styles.rows}>{text.intake.rows(rows, yuan)}</Caption1>
                  </li>
                ))}
            </ul>
            {isAccepted && <Text size={200}>{text.intake.acceptedNote}</Text>}
            <div>
              <Button
                appearance={isAccepted ? "secondary" : "primary"}
                size="small"
                aria-label={`${title}：${isAccepted ? text.intake.undo : text.intake.accept}`}
                onClick={() => {
                  const change = { kind: "infer", field, isAccepted: !isAccepted } as const;
                  send({ kind: "changeMapping", sheet, change });
                }}
              >
                {isAccepted ? text.intake.undo : text.intake.accept}
              </Button>
            </div>
          </section>
        );
      })}
    </>
  );
}
