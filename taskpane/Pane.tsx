import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactElement } from "react";
import { LedgerPanel } from "./panels/LedgerPanel";
import type { Diagnostic } from "./panels/SettingsPanel";
import { CounterBar } from "./parts/CounterBar";
import { WorkBar } from "./parts/WorkBar";
import type { ExportFormat, Send } from "./request";
import { canShow, type PanelId, type Session } from "./session";
import { text } from "./text";

const later = {
  build: () => import("./panels/BuildPanel"),
  check: () => import("./panels/CheckPanel"),
  drill: () => import("./panels/DrillPanel"),
  export: () => import("./panels/ExportPanel"),
  narrative: () => import("./panels/NarrativePanel"),
  settings: () => import("./panels/SettingsPanel"),
  intake: () => import("./parts/Intake"),
};
const BuildPanel = lazy(() => later.build().then(({ BuildPanel: panel }) => ({ default: panel })));
const CheckPanel = lazy(() => later.check().then(({ CheckPanel: panel }) => ({ default: panel })));
const DrillPanel = lazy(() => later.drill().then(({ DrillPanel: panel }) => ({ default: panel })));
const ExportPanel = lazy(() => later.export().then(({ ExportPanel: panel }) => ({ default: panel })));
const NarrativePanel = lazy(() => later.narrative().then(({ NarrativePanel: panel }) => ({ default: panel })));
const SettingsPanel = lazy(() => later.settings().then(({ SettingsPanel: panel }) => ({ default: panel })));

/** Fetches the panels of later steps once the first one stands, so that an update of the server cannot take them away. */
export async function fetchLaterPanels(): Promise<void> {
  await Promise.all(Object.values(later).map((fetch) => fetch()));
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  /** There for those who listen. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", paddingRight: "16px" },
  body: { flexGrow: 1, flexBasis: 0, minHeight: 0, overflowY: "scroll", padding: tokens.spacingHorizontalM },
});

/** Panels that leave the lower half to the drill. */
const hasRoomForDrill: Readonly<Record<PanelId, boolean>> = {
  ledger: true,
  build: true,
  check: true,
  narrative: true,
  export: false,
  settings: false,
};

const steps: readonly PanelId[] = ["ledger", "build", "check", "narrative", "export"];

/** What the pane is told once at the start and shows unchanged. */
export interface Surroundings {
  readonly formats: readonly ExportFormat[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Props {
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly send: Send;
}

/** The whole pane: the five steps, the counter, the work under way, the panel of the step, and the drill below it. */
export function Pane({ session, surroundings, send }: Props): ReactElement {
  const styles = useStyles();
  const { progress } = session;
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h1 className={styles.unseen}>{text.title}</h1>
        <TabList
          size="small"
          aria-label={text.steps}
          selectedValue={session.panel}
          onTabSelect={(_event, { value }) => {
            const panel = steps.find((step) => step === value);
            if (panel !== undefined) send({ kind: "panelShown", panel });
          }}
        >
          {steps.map((step) => (
            <Tab key={step} value={step} disabled={!canShow(session, step)}>
              {text.panels[step]}
            </Tab>
          ))}
        </TabList>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={text.panels.settings}
          aria-pressed={session.panel === "settings"}
          onClick={() => {
            send({ kind: "panelShown", panel: "settings" });
          }}
        />
      </header>
      <CounterBar progress={progress} send={send} />
      <section aria-label={text.work}>
        <WorkBar work={session.work} send={send} />
      </section>
      <main className={styles.body} aria-label={text.panels[session.panel]} tabIndex={-1}>
        <Suspense fallback={<Spinner label={text.opening} />}>
          <PanelOf session={session} surroundings={surroundings} send={send} />
        </Suspense>
      </main>
      {progress.step === "filled" && progress.drill !== null && hasRoomForDrill[session.panel] && (
        <Suspense fallback={null}>
          <DrillPanel drill={progress.drill} send={send} />
        </Suspense>
      )}
    </div>
  );
}

function PanelOf({ session, surroundings, send }: Props): ReactElement | null {
  const { progress, panel, work } = session;
  if (progress.step === "starting") return <Spinner label={text.starting} />;
  if (progress.step === "blocked") return <Blocked message={progress.message} />;
  if (panel === "settings")
    return <SettingsPanel session={session} diagnostics={surroundings.diagnostics} send={send} />;
  if (panel === "ledger" || progress.step === "empty") {
    return <LedgerPanel progress={progress} intake={session.intake} send={send} />;
  }
  if (panel === "build") {
    return <BuildPanel progress={progress} choices={session.choices} work={work} send={send} />;
  }
  if (progress.step !== "filled") return null;
  const { report } = progress;
  switch (panel) {
    case "check":
      return <CheckPanel report={report} filter={session.filter} send={send} />;
    case "narrative":
      return <NarrativePanel sections={report.sections} send={send} />;
    case "export":
      return <ExportPanel {...session} formats={surroundings.formats} send={send} />;
  }
}

function Blocked({ message }: { readonly message: string }): ReactElement {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.blocked}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}
