import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useCallback, type ReactElement } from "react";
import { Heading } from "../parts/Heading";
import { VirtualList } from "../parts/VirtualList";
import type { Send } from "../request";
import { text } from "../text";
import type { DrillView, EntryView, FigureLink } from "../views";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    maxHeight: "50vh",
    boxSizing: "border-box",
    overflowY: "auto",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", flexShrink: 0 },
  label: { textAlign: "start", flexShrink: 0 },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, margin: 0 },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  amount: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  quiet: { color: tokens.colorNeutralForeground2, gridColumnStart: 1, gridColumnEnd: "span 2" },
});

/** Where the selected number comes from, or where the selected ledger row goes. */
export function DrillPanel({ drill, send }: { readonly drill: DrillView; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const title = drill.kind === "figure" ? text.drill.title : text.drill.entryTitle;
  return (
    <section className={styles.panel} aria-label={title}>
      <div className={styles.head}>
        <Heading>{title}</Heading>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={text.close}
          onClick={() => {
            send({ kind: "drilled", drill: null });
          }}
        />
      </div>
      {drill.kind === "figure" ? <FigureDrill drill={drill} send={send} /> : <EntryDrill drill={drill} send={send} />}
    </section>
  );
}

type Figure = Extract<DrillView, { kind: "figure" }>;

function FigureDrill({ drill, send }: { readonly drill: Figure; readonly send: Send }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Link
        as="button"
        className={styles.label}
        onClick={() => {
          send({ kind: "goTo", place: { kind: "figure", cell: drill.cell } });
        }}
      >
        {drill.label}
      </Link>
      <dl className={styles.facts}>
        <dt>{text.drill.exact}</dt>
        <dd className={styles.value}>{drill.yuan === "" ? text.drill.blank : text.drill.yuan(drill.yuan)}</dd>
        <dt>{text.drill.shown}</dt>
        <dd className={styles.value}>{drill.shown === "" ? text.drill.blank : text.drill.wan(drill.shown)}</dd>
      </dl>
      {drill.adopted !== null && <Text>{drill.adopted}</Text>}
      <Text>
        {text.drill.how}：{drill.words}
      </Text>
      {drill.parts.length > 0 && <Parts parts={drill.parts} send={send} />}
      {drill.units.length > 0 && <Units units={drill.units} />}
      <Entries drill={drill} send={send} />
    </>
  );
}

function Parts({ parts, send }: { readonly parts: Figure["parts"]; readonly send: Send }): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={text.drill.parts}>
      {parts.map((part) => (
        <div key={part.cell} className={styles.entry}>
          <span>
            {part.sign === 1 ? text.drill.plus : text.drill.minus} <CellLink link={part} send={send} />
          </span>
          <span className={styles.amount}>{part.shown === "" ? text.drill.blank : part.shown}</span>
        </div>
      ))}
    </div>
  );
}

function Units({ units }: { readonly units: Figure["units"] }): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={text.drill.units}>
      <Text weight="semibold">{text.drill.units}</Text>
      {units.map(({ unit, yuan }) => (
        <div key={unit} className={styles.entry}>
          <span>{unit}</span>
          <span className={styles.amount}>{yuan}</span>
        </div>
      ))}
    </div>
  );
}

function CellLink({ link, send }: { readonly link: FigureLink; readonly send: Send }): ReactElement {
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        send({ kind: "drill", cell: link.cell });
      }}
    >
      {link.label}
    </Link>
  );
}

/** How many entries are fetched at once. */
const pageSize = 200;

function Entries({ drill, send }: { readonly drill: Figure; readonly send: Send }): ReactElement {
  const { loaded, entries } = drill;
  const load = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
        if (!loaded.has(page * pageSize)) send({ kind: "loadEntries", from: page * pageSize, count: pageSize });
      }
    },
    [loaded, send],
  );
  if (entries === 0) return <Text>{text.drill.noEntries}</Text>;
  return (
    <>
      <Text weight="semibold">{text.drill.entries(entries)}</Text>
      <VirtualList
        label={text.drill.entries(entries)}
        count={entries}
        rowHeight={44}
        maxHeight="240px"
        onRange={load}
        row={(index) => {
          const entry = loaded.get(index);
          return entry === undefined ? <Text>{text.drill.loading}</Text> : <EntryRow entry={entry} send={send} />;
        }}
      />
    </>
  );
}

function EntryRow({ entry, send }: { readonly entry: EntryView; readonly send: Send }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.entry}>
      <Link
        as="button"
        onClick={() => {
          send({ kind: "goTo", place: { kind: "row", sheet: entry.sheet, row: entry.row, column: null } });
        }}
      >
        {text.drill.rowLabel(entry.sheet, entry.row)}
      </Link>
      <span className={styles.amount}>{entry.amount}</span>
      <Caption1 className={styles.quiet}>
        {[entry.date, entry.voucher, entry.summary].filter((part) => part !== "").join(" · ")}
      </Caption1>
    </div>
  );
}

type Entry = Extract<DrillView, { kind: "entry" }>;

function EntryDrill({ drill, send }: { readonly drill: Entry; readonly send: Send }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <EntryRow entry={drill.entry} send={send} />
      <Text weight="semibold">{drill.figures.length === 0 ? text.drill.reachesNone : text.drill.reaches}</Text>
      {drill.reason !== null && <Text>{drill.reason}</Text>}
      {drill.figures.map((figure) => (
        <div key={figure.cell} className={styles.entry}>
          <CellLink link={figure} send={send} />
          <span className={styles.amount}>{figure.shown}</span>
        </div>
      ))}
    </>
  );
}
