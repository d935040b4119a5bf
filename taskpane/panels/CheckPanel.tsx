import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Heading } from "../parts/Heading";
import type { FormId } from "../../src/forms";
import type { Verdict } from "../../src/rules";
import { Disclosure } from "../parts/Disclosure";
import { FindingRow } from "../parts/FindingRow";
import { VirtualList } from "../parts/VirtualList";
import { WaiverDialog } from "../parts/WaiverDialog";
import type { Send } from "../request";
import type { Filter } from "../session";
import { text } from "../text";
import type { FindingView, FormCard, ShownReport } from "../views";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  filters: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  group: { paddingTop: tokens.spacingVerticalS, display: "block" },
});

interface Props {
  readonly report: ShownReport;
  readonly filter: Filter;
  readonly send: Send;
}

/** A line of the list: the heading of a table, or one of its findings. */
type Line =
  | { readonly kind: "group"; readonly title: string; readonly count: number }
  | { readonly kind: "finding"; readonly finding: FindingView };

const shownVerdicts: readonly Verdict[] = ["error", "confirm", "rounding", "exact"];

/** 校验: the findings by table, worst first, filtered; each leads to its cells, to where they come from, or to a waiver. */
export function CheckPanel({ report, filter, send }: Props): ReactElement {
  const styles = useStyles();
  const [waived, setWaived] = useState<FindingView | null>(null);
  const lines = linesOf(report, filter);
  return (
    <div className={styles.panel}>
      <Filters forms={report.forms} filter={filter} send={send} />
      <Disclosure disclosure={report.disclosure} send={send} />
      {lines.length === 0 ? (
        <Text>{text.check.none}</Text>
      ) : (
        <VirtualList
          label={text.panels.check}
          count={lines.length}
          rowHeight={112}
          maxHeight="calc(100vh - 210px)"
          row={(index) => {
            const line = lines[index];
            if (line === undefined) return <></>;
            if (line.kind === "finding") return <FindingRow finding={line.finding} onWaive={setWaived} send={send} />;
            return (
              <div className={styles.group}>
                <Heading>{text.check.groupCount(line.title, line.count)}</Heading>
              </div>
            );
          }}
        />
      )}
      <WaiverDialog
        finding={waived}
        onClose={() => {
          setWaived(null);
        }}
        send={send}
      />
    </div>
  );
}

interface FilterProps {
  readonly forms: readonly FormCard[];
  readonly filter: Filter;
  readonly send: Send;
}

function Filters({ forms, filter, send }: FilterProps): ReactElement {
  const styles = useStyles();
  const isAll = filter.verdict === null && filter.form === null;
  return (
    <>
      <div className={styles.filters}>
        <Select
          aria-label={text.check.filterVerdict}
          value={filter.verdict ?? ""}
          onChange={(_event, { value }) => {
            const verdict = shownVerdicts.find((candidate) => candidate === value) ?? null;
            send({ kind: "filtered", filter: { verdict } });
          }}
        >
          <option value="">{text.check.all}</option>
          {shownVerdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {text.verdicts[verdict]}
            </option>
          ))}
        </Select>
        <Select
          aria-label={text.check.filterForm}
          value={filter.form ?? ""}
          onChange={(_event, { value }) => {
            const form = forms.find(({ id }) => id === value)?.id ?? null;
            send({ kind: "filtered", filter: { form } });
          }}
        >
          <option value="">{text.check.allForms}</option>
          {forms.map((form) => (
            <option key={form.id} value={form.id}>
              {form.number}
            </option>
          ))}
        </Select>
      </div>
      {!isAll && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            send({ kind: "filtered", filter: { verdict: null, form: null } });
          }}
        >
          {text.check.all}
        </Button>
      )}
    </>
  );
}

function linesOf({ forms, findings }: ShownReport, filter: Filter): readonly Line[] {
  const titles: readonly (readonly [FormId | null, string])[] = [
    ...forms.map((form) => [form.id, `${form.number} ${form.title}`] as const),
    [null, text.check.other],
  ];
  const wanted = findings.filter(
    (finding) =>
      (filter.verdict === null || finding.verdict === filter.verdict) &&
      (filter.form === null || finding.form === filter.form),
  );
  return titles.flatMap(([id, title]): Line[] => {
    const own = wanted.filter((finding) => finding.form === id);
    if (own.length === 0) return [];
    const sorted = own.toSorted((a, b) => shownVerdicts.indexOf(a.verdict) - shownVerdicts.indexOf(b.verdict));
    return [
      { kind: "group", title, count: own.length },
      ...sorted.map((finding): Line => ({ kind: "finding", finding })),
    ];
  });
}
