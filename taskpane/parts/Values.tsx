import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { meaningTitle, valueMeanings } from "../../src/ledger";
import type { ValueView } from "../intakeViews";
import type { Send } from "../request";
import { text } from "../text";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  value: { overflowWrap: "anywhere" },
});

interface Props {
  readonly values: readonly ValueView[];
  /** Then values need not say where they were met. */
  readonly isOneSheet: boolean;
  readonly send: Send;
}

/** The values of all sheets with rows and money, each once: open ones stand first and in sight, the others in a fold. */
export function Values({ values, isOneSheet, send }: Props): ReactElement | null {
  const styles = useStyles();
  if (values.length === 0) return null;
  const open = values.filter(({ understanding }) => understanding === "open");
  const others = values.filter(({ understanding }) => understanding !== "open");
  return (
    <section className={styles.part} aria-label={text.intake.values(open.length)}>
      <Heading>{text.intake.values(open.length)}</Heading>
      <div className={styles.list}>
        {open.map((value) => (
          <Value key={keyOf(value)} value={value} isOneSheet={isOneSheet} send={send} />
        ))}
      </div>
      <Accordion collapsible>
        <AccordionItem value="others">
          <AccordionHeader>{text.intake.understood(others.length)}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.list}>
              {others.map((value) => (
                <Value key={keyOf(value)} value={value} isOneSheet={isOneSheet} send={send} />
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

function keyOf({ field, value, sheets }: ValueView): string {
  return [field, value, ...sheets].join(" ");
}

interface ValueProps extends Pick<Props, "isOneSheet" | "send"> {
  readonly value: ValueView;
}

function Value({ value, isOneSheet, send }: ValueProps): ReactElement {
  const styles = useStyles();
  const { field, heading, rows, yuan, sheets } = value;
  const give = (means: string | null): void => {
    const [sheet = "", ...alsoIn] = sheets;
    send({ kind: "changeMapping", sheet, change: { kind: "value", field, value: value.value, means, alsoIn } });
  };
  return (
    <Field
      className={styles.value}
      label={`${heading}：${value.value}`}
      hint={<Caption1>{`${text.intake.rows(rows, yuan)}${isOneSheet ? "" : text.intake.inSheets(sheets)}`}</Caption1>}
    >
      {field === "entity" ? (
        <UnitName value={value} give={give} />
      ) : (
        <Select
          size="small"
          aria-label={text.intake.valueOf(heading, value.value)}
          value={value.understanding === "chosen" ? (value.means ?? "") : ""}
          onChange={(_event, { value: means }) => {
            give(means === "" ? null : means);
          }}
        >
          <option value="">{defaultOption(value)}</option>
          {Object.entries(valueMeanings[field]).map(([means, title]) => (
            <option key={means} value={means}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** What holds while nobody chose. */
function defaultOption({ field, value, means, understanding }: ValueView): string {
  if (understanding !== "known" || means === null) return text.intake.unknown;
  if (field === "entity") return value;
  const titles: Readonly<Record<string, string>> = valueMeanings[field];
  return text.intake.byItself(titles[means] ?? means);
}

/** A unit's name is what the clerk writes; taken over when she leaves the field or presses Enter. */
function UnitName({
  value,
  give,
}: {
  readonly value: ValueView;
  readonly give: (means: string | null) => void;
}): ReactElement {
  const own = value.understanding === "chosen" ? meaningTitle({ field: "entity", means: value.means ?? "" }) : "";
  const take = (typed: string): void => {
    const name = typed.trim();
    if (name !== own) give(name === "" ? null : name);
  };
  return (
    <Input
      size="small"
      aria-label={text.intake.valueOf(value.heading, value.value)}
      defaultValue={own}
      placeholder={text.intake.unitName}
      onBlur={({ target }) => {
        take(target.value);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") take(currentTarget.value);
      }}
    />
  );
}
