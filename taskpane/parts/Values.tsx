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
import type { SheetLook, ValueView } from "../intakeViews";
import type { Send } from "../request";
import { text } from "../text";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  value: { overflowWrap: "anywhere" },
});

interface Props {
  readonly look: SheetLook;
  readonly send: Send;
}

/** The values of a sheet with rows and money: open ones stand first and in sight, the others in a fold. */
export function Values({ look, send }: Props): ReactElement | null {
  const styles = useStyles();
  const { values, sheet } = look;
  if (values.length === 0) return null;
  const open = values.filter(({ understanding }) => understanding === "open");
  const others = values.filter(({ understanding }) => understanding !== "open");
  return (
    <section className={styles.part} aria-label={`${sheet} ${text.intake.values(open.length)}`}>
      <Heading>{text.intake.values(open.length)}</Heading>
      <div className={styles.list}>
        {open.map((value) => (
          <Value key={`${value.field} ${value.value}`} sheet={sheet} value={value} send={send} />
        ))}
      </div>
      <Accordion collapsible>
        <AccordionItem value="others">
          <AccordionHeader>{text.intake.understood(others.length)}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.list}>
              {others.map((value) => (
                <Value key={`${value.field} ${value.value}`} sheet={sheet} value={value} send={send} />
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

interface ValueProps {
  readonly sheet: string;
  readonly value: ValueView;
  readonly send: Send;
}

function Value({ sheet, value, send }: ValueProps): ReactElement {
  const styles = useStyles();
  const { field, heading, rows, yuan } = value;
  const give = (means: string | null): void => {
    send({ kind: "changeMapping", sheet, change: { kind: "value", field, value: value.value, means } });
  };
  return (
    <Field
      className={styles.value}
      label={`${heading}：${value.value}`}
      hint={<Caption1>{text.intake.rows(rows, yuan)}</Caption1>}
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
