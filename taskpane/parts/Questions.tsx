import { Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldTitles, type MappingAnswers, type ReadField, type RequiredField } from "../../src/ledger";
import type { Send } from "../request";
import { text } from "../text";
import type { MappedSheet } from "../views";
import type { MappingChange } from "../mappingChange";

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What a question is answered with: a fixed value for the whole sheet, or the column that holds it. */
type Answered = Exclude<RequiredField, "amount" | "functional">;

/** What the sheet does not say and a person must, before it can be read. Nothing is asked when nothing is missing. */
export function Questions({ sheet, send }: { readonly sheet: MappedSheet; readonly send: Send }): ReactElement | null {
  const styles = useStyles();
  if (sheet.missing.length === 0) return null;
  const name = sheet.mapping.sheet;
  const change = (answer: MappingChange): void => {
    send({ kind: "changeMapping", sheet: name, change: answer });
  };
  return (
    <div className={styles.questions} role="group" aria-label={text.ledger.answersOf(name)}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text.ledger.answersOf(name)}</MessageBarBody>
      </MessageBar>
      {sheet.missing.map((missing) =>
        missing === "amount" || missing === "functional" ? (
          <ColumnQuestion key={missing} field={missing} sheet={sheet} change={change} />
        ) : (
          <ValueQuestion key={missing} question={missing} change={change} />
        ),
      )}
    </div>
  );
}

interface ColumnProps {
  readonly field: ReadField & RequiredField;
  readonly sheet: MappedSheet;
  readonly change: (answer: MappingChange) => void;
}

function ColumnQuestion({ field, sheet, change }: ColumnProps): ReactElement {
  return (
    <Field label={text.questions[field]} hint={fieldTitles[field]} required>
      <Select
        defaultValue=""
        onChange={(_event, { value }) => {
          if (value !== "") change({ kind: "column", field, column: Number(value) });
        }}
      >
        <option value="">{text.ledger.choose}</option>
        {sheet.mapping.headings.map((heading, index) => (
          <option key={index} value={index}>
            {heading === "" ? text.ledger.unnamed(index) : heading}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ValueProps {
  readonly question: Answered;
  readonly change: (answer: MappingChange) => void;
}

function ValueQuestion({ question, change }: ValueProps): ReactElement {
  const choices = Object.entries(text.kinds[question]).filter(([, title]) => title !== "");
  return (
    <Field label={text.questions[question]} required>
      <Select
        defaultValue=""
        onChange={(_event, { value }) => {
          const answers = answerOf(question, value);
          if (answers !== null) change({ kind: "answers", answers });
        }}
      >
        <option value="">{text.ledger.choose}</option>
        {choices.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The answer a chosen value stands for; null where the value is none of the question's. */
function answerOf(question: Answered, value: string): Partial<MappingAnswers> | null {
  const find = <Key extends string>(kinds: Readonly<Record<Key, string>>): Key | undefined =>
    (Object.keys(kinds) as Key[]).find((key) => key === value);
  const { flow, fund, nature, unit } = text.kinds;
  const found = { flow: find(flow), fund: find(fund), nature: find(nature), unit: find(unit) }[question];
  return found === undefined ? null : { [question]: found };
}
