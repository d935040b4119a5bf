import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { editions } from "../../src/editions";
import { Heading } from "../parts/Heading";
import type { Send } from "../request";
import { Rounding } from "../parts/Rounding";
import type { Session } from "../session";
import { text } from "../text";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  buttons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** A line of the diagnostics: what it is, and what it is here. */
export interface Diagnostic {
  readonly name: string;
  readonly value: string;
}

/** 设置: the edition, how rounding is treated, what our functions become, and what to tell the person who helps. */
export function SettingsPanel({
  session,
  diagnostics,
  send,
}: {
  readonly session: Session;
  readonly diagnostics: readonly Diagnostic[];
  readonly send: Send;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <EditionField session={session} send={send} />
      <Heading>{text.rounding.title}</Heading>
      <Text>{text.rounding.independent}</Text>
      <Rounding
        preview={session.rounding}
        report={session.progress.step === "filled" ? session.progress.report : null}
        isBusy={session.work.kind === "busy"}
        send={send}
      />
      <Functions isBusy={session.work.kind === "busy"} send={send} />
      <Heading>{text.settings.diagnostics}</Heading>
      <dl className={styles.facts}>
        {diagnostics.map(({ name, value }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt className={styles.value}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Button
        onClick={() => {
          send({
            kind: "copy",
            text: diagnostics.map(({ name, value }) => `${name}：${value}`).join("\n"),
            html: null,
          });
        }}
      >
        {text.settings.copy}
      </Button>
      <Text size={200}>{text.settings.licences}</Text>
    </div>
  );
}

function EditionField({ session, send }: { readonly session: Session; readonly send: Send }): ReactElement {
  return (
    <Field label={text.settings.edition} hint={text.settings.editionNote}>
      <Select
        value={session.choices.edition}
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
  );
}

function Functions({ isBusy, send }: { readonly isBusy: boolean; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const commands = [
    [text.formulas.freezeSelection, { kind: "freeze", scope: "selection" }],
    [text.formulas.freezeWorkbook, { kind: "freeze", scope: "workbook" }],
    [text.formulas.reenter, { kind: "reenter" }],
  ] as const;
  return (
    <>
      <Heading>{text.formulas.title}</Heading>
      <div className={styles.buttons}>
        {commands.map(([words, request]) => (
          <Button
            key={words}
            disabled={isBusy}
            onClick={() => {
              send(request);
            }}
          >
            {words}
          </Button>
        ))}
      </div>
      <Text size={200}>{text.formulas.note}</Text>
    </>
  );
}
