import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FormId } from "../../src/forms";
import type { Send } from "../request";
import { text } from "../text";
import type { AdoptionView, RoundingPreview, TotalView } from "../roundingViews";
import type { FormCard } from "../views";
import { Adoptions } from "./Adoptions";
import { RoundingChanges } from "./RoundingChanges";
import { wishOf, type RoundingChoice } from "./roundingChoice";

const useStyles = makeStyles({
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

const start: RoundingChoice = { method: "controlled", forms: "all", total: "", into: "", allowThreePublic: false };
const methods = ["controlled", "largestRemainder", "balancing"] as const;

interface Props {
  readonly preview: RoundingPreview | null;
  /** Null before there is a report. */
  readonly report: { readonly forms: readonly FormCard[]; readonly roundings: readonly AdoptionView[] } | null;
  readonly isBusy: boolean;
  readonly send: Send;
}

/** Tries another rounding, lists each 0.01 it would change, adopts it with a reason, and takes that back. */
export function Rounding({ preview, report, isBusy, send }: Props): ReactElement {
  const styles = useStyles();
  const [choice, setChoice] = useState(start);
  const [totals, setTotals] = useState<readonly TotalView[]>([]);
  if (preview?.kind === "totals" && preview.totals !== totals) setTotals(preview.totals);
  if (report === null) return <Text>{text.rounding.needsReport}</Text>;
  const change = (changed: Partial<RoundingChoice>): void => {
    setChoice({ ...choice, ...changed });
    if (changed.method !== undefined && changed.method !== "controlled")
      send({ kind: "rounding", work: { kind: "preview", wish: null } });
  };
  const wish = wishOf(choice, totals);
  return (
    <div className={styles.part}>
      <Adoptions adoptions={report.roundings} isBusy={isBusy} send={send} />
      <Field label={text.rounding.method}>
        <Select
          value={choice.method}
          onChange={(_event, { value }) => {
            const method = methods.find((known) => known === value);
            if (method !== undefined) change({ method, total: "", into: "" });
          }}
        >
          {methods.map((method) => (
            <option key={method} value={method}>
              {text.rounding.methods[method]}
            </option>
          ))}
        </Select>
      </Field>
      <Scope choice={choice} change={change} forms={report.forms} totals={totals} />
      <Checkbox
        label={text.rounding.allowThreePublic}
        checked={choice.allowThreePublic}
        onChange={(_event, { checked }) => {
          change({ allowThreePublic: checked === true });
        }}
      />
      <Button
        disabled={wish === null || isBusy}
        onClick={() => {
          if (wish !== null) send({ kind: "rounding", work: { kind: "preview", wish } });
        }}
      >
        {text.rounding.preview}
      </Button>
      {preview?.kind === "infeasible" && <Text role="status">{preview.message}</Text>}
      {preview?.kind === "preview" && <RoundingChanges preview={preview} isBusy={isBusy} send={send} />}
    </div>
  );
}

interface ScopeProps {
  readonly choice: RoundingChoice;
  readonly change: (changed: Partial<RoundingChoice>) => void;
  readonly forms: readonly FormCard[];
  readonly totals: readonly TotalView[];
}

/** What the method is tried on: tables, or one total and, for 倒挤, the figure that takes its difference. */
function Scope({ choice, change, forms, totals }: ScopeProps): ReactElement {
  if (choice.method === "controlled") {
    const tables: readonly Option[] = forms.map(({ id, number, title }) => [id, `${number} ${title}`]);
    return (
      <Choose
        label={text.rounding.tables}
        value={choice.forms}
        options={[["all", text.rounding.allTables], ...tables]}
        onChange={(value) => {
          const form: FormId | undefined = forms.find(({ id }) => id === value)?.id;
          change({ forms: form ?? "all" });
        }}
      />
    );
  }
  if (totals.length === 0) return <Text>{text.rounding.noTotals}</Text>;
  const parts = totals.find(({ key }) => key === choice.total)?.parts ?? [];
  const none: Option = ["", text.rounding.choose];
  return (
    <>
      <Choose
        label={text.rounding.total}
        value={choice.total}
        options={[none, ...totals.map((total): Option => [total.key, text.rounding.totalOf(total)])]}
        onChange={(total) => {
          change({ total, into: "" });
        }}
      />
      {choice.method === "balancing" && (
        <Choose
          label={text.rounding.into}
          value={choice.into}
          options={[none, ...parts.map(({ cell, label, shown }): Option => [cell, `${label} ${shown}`])]}
          onChange={(into) => {
            change({ into });
          }}
        />
      )}
    </>
  );
}

type Option = readonly [value: string, label: string];

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Choose({ label, value, options, onChange }: ChooseProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        select={{ className: styles.select }}
        value={value}
        onChange={(_event, chosen) => {
          onChange(chosen.value);
        }}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
