import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ErrorCircle16Filled, Info16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Gate, GateId } from "../../src/publication";
import type { Send } from "../request";
import { text } from "../text";

const useStyles = makeStyles({
  condition: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  more: { gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
  way: { gridColumnStart: 2, justifySelf: "start" },
});

/** Pieces named under a condition; the rest are counted. */
const namedPlaces = 3;

interface Props {
  readonly condition: Gate;
  readonly send: Send;
}

/** A condition of publishing: whether it is met, what stands in the way, and the way to it. */
export function Condition({ condition, send }: Props): ReactElement {
  const styles = useStyles();
  const { id, kind, title, isMet, remedy, places } = condition;
  return (
    <li className={styles.condition}>
      {isMet ? (
        <CheckmarkCircle16Regular className={styles.met} aria-hidden />
      ) : kind === "information" ? (
        <Info16Regular aria-hidden />
      ) : (
        <ErrorCircle16Filled className={styles.unmet} aria-hidden />
      )}
      <Text>{kind === "information" ? title : text.export.gate(title, isMet)}</Text>
      {!isMet && (
        <>
          <Caption1 className={styles.more}>{remedy}</Caption1>
          {places.slice(0, namedPlaces).map((place) => (
            <Caption1 key={place} className={styles.more}>
              {place}
            </Caption1>
          ))}
          {places.length > namedPlaces && (
            <Caption1 className={styles.more}>{text.export.more(places.length - namedPlaces)}</Caption1>
          )}
          <Way id={id} send={send} />
        </>
      )}
    </li>
  );
}

function Way({ id, send }: { readonly id: GateId; readonly send: Send }): ReactElement | null {
  const styles = useStyles();
  if (id === "secrets") return null;
  return (
    <Button
      size="small"
      className={styles.way}
      onClick={() => {
        for (const message of wayTo(id)) send(message);
      }}
    >
      {text.export.goTo[id]}
    </Button>
  );
}

type Message = Parameters<Send>[0];

function wayTo(id: Exclude<GateId, "secrets">): readonly Message[] {
  const item = (name: string): Message => ({
    kind: "goTo",
    place: { kind: "item", item: { sheet: text.places.basics, name } },
  });
  const filtered = (verdict: "error" | "confirm"): readonly Message[] => [
    { kind: "filtered", filter: { verdict, form: null } },
    { kind: "panelShown", panel: "check" },
  ];
  switch (id) {
    case "noErrors":
      return filtered("error");
    case "confirmed":
      return filtered("confirm");
    case "nothingLeftOut":
      return [{ kind: "panelShown", panel: "ledger" }];
    case "department":
      return [{ kind: "panelShown", panel: "build" }];
    case "noGaps":
    case "reasons":
      return [{ kind: "panelShown", panel: "narrative" }];
    case "evaluations":
      return [{ kind: "goTo", place: { kind: "sheet", name: text.places.evaluations } }];
    case "secrecy":
      return [item(text.places.secrecy)];
    case "approval":
      return [item(text.places.approval)];
    case "deadline":
      return [item(text.places.approvalDate)];
  }
}
