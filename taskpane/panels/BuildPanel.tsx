import {
  Badge,
  Button,
  Card,
  CardHeader,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Heading } from "../parts/Heading";
import { editions } from "../../src/editions";
import type { Send } from "../request";
import type { Choices, Progress, Work } from "../session";
import { text } from "../text";
import { readinessOf, type FormCard, type SourceView } from "../views";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  cards: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
  badge: { whiteSpace: "nowrap", flexShrink: 0, width: "max-content", paddingInline: tokens.spacingHorizontalSNudge },
});

type Usable = Extract<Progress, { step: "read" | "filled" }>;

interface Props {
  readonly progress: Usable;
  readonly choices: Choices;
  readonly work: Work;
  readonly send: Send;
}

/** 编制: edition, department and year; the build itself; a card for every table it made. */
export function BuildPanel({ progress, choices, work, send }: Props): ReactElement {
  const styles = useStyles();
  const readiness = readinessOf(progress.source);
  return (
    <div className={styles.panel}>
      <ChoiceFields choices={choices} source={progress.source} send={send} />
      {progress.step === "filled" && !progress.isWritten && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.build.behind}</MessageBarBody>
        </MessageBar>
      )}
      {readiness !== "ready" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{readiness === "partial" ? text.build.partial : text.build.refused}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        disabled={readiness === "refused" || work.kind === "busy"}
        onClick={() => {
          send({ kind: "build", leaveOut: readiness === "partial" });
        }}
      >
        {readiness === "partial"
          ? text.build.leaveOut
          : progress.step === "filled"
            ? text.build.again
            : text.build.start}
      </Button>
      <Text className={styles.note} size={200}>
        {text.build.promise}
      </Text>
      {progress.step === "filled" && (
        <section className={styles.cards} aria-label={text.build.results}>
          <Heading>{text.build.results}</Heading>
          {progress.report.forms.map((form) => (
            <FormResult key={form.id} form={form} send={send} />
          ))}
        </section>
      )}
    </div>
  );
}

interface ChoiceProps extends Pick<Props, "choices" | "send"> {
  readonly source: SourceView;
}

function ChoiceFields({ choices, source, send }: ChoiceProps): ReactElement {
  return (
    <>
      <Field label={text.build.edition}>
        <Select
          value={choices.edition}
          onChange={(_event, { value }) => {
            send({ kind: "chosen", choices: { edition: value } });
          }}
        >
          <option value="">{text.build.editionOfWorkbook}</option>
          {editions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.build.department} hint={text.build.departmentHint}>
        <Input
          value={choices.department}
          onChange={(_event, { value }) => {
            send({ kind: "chosen", choices: { department: value } });
          }}
        />
      </Field>
      <Field label={text.build.year}>
        <Select
          value={String(choices.year ?? source.years[0] ?? "")}
          onChange={(_event, { value }) => {
            send({ kind: "chosen", choices: { year: Number(value) } });
          }}
        >
          {source.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function FormResult({ form, send }: { readonly form: FormCard; readonly send: Send }): ReactElement {
  const styles = useStyles();
  return (
    <Card
      size="small"
      aria-label={text.build.openForm(form.number)}
      onClick={() => {
        send({ kind: "goTo", place: { kind: "form", form: form.id } });
      }}
    >
      <CardHeader
        header={<Text weight="semibold">{`${form.number} ${form.title}`}</Text>}
        description={<Text>{form.totals.map(text.build.total).join("，")}</Text>}
        {...(form.isEmpty
          ? {
              action: (
                <Badge appearance="outline" className={styles.badge}>
                  {text.build.empty}
                </Badge>
              ),
            }
          : {})}
      />
    </Card>
  );
}
