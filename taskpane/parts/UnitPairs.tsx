import { Button, Caption1, Checkbox, Field, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { IntakeView, PairView } from "../intakeViews";
import type { Send } from "../request";
import { text } from "../text";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  places: { display: "flex", columnGap: tokens.spacingHorizontalM, paddingInlineStart: tokens.spacingHorizontalXXL },
});

interface Props {
  readonly intake: IntakeView;
  readonly isBuilt: boolean;
  readonly send: Send;
}

/** Several units: what only moved between them is proposed, confirmed one by one or together; a unit's own tables. */
export function UnitPairs({ intake, isBuilt, send }: Props): ReactElement | null {
  const styles = useStyles();
  const { units, pairs, unmatched } = intake;
  if (units.length === 0) return null;
  const all = (isConfirmed: boolean): void => {
    send({ kind: "eliminate", keys: pairs.map(({ key }) => key), isConfirmed });
  };
  return (
    <section className={styles.part} aria-label={text.intake.units(units.length)}>
      <Heading>{text.intake.units(units.length)}</Heading>
      <Caption1>{pairs.length === 0 ? text.intake.noPairs : text.intake.pairsNote}</Caption1>
      {pairs.map((pair) => (
        <Pair key={pair.key} pair={pair} send={send} />
      ))}
      {pairs.length > 1 && (
        <div className={styles.row}>
          <Button size="small" onClick={() => all(true)}>
            {text.intake.allPairs}
          </Button>
          <Button size="small" onClick={() => all(false)}>
            {text.intake.nonePairs}
          </Button>
        </div>
      )}
      {unmatched.map((words) => (
        <div key={words}>
          <Text size={200}>{words}</Text>
        </div>
      ))}
      <OwnTables units={units} isBuilt={isBuilt} send={send} />
    </section>
  );
}

function Pair({ pair, send }: { readonly pair: PairView; readonly send: Send }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Checkbox
        label={pair.proof}
        checked={pair.isConfirmed}
        onChange={(_event, { checked }) => {
          send({ kind: "eliminate", keys: [pair.key], isConfirmed: checked === true });
        }}
      />
      <div className={styles.places}>
        {pair.places.map(({ sheet, row }) => (
          <Link
            key={`${sheet} ${row}`}
            as="button"
            onClick={() => {
              send({ kind: "goTo", place: { kind: "row", sheet, row, column: null } });
            }}
          >
            {text.intake.side(sheet, row)}
          </Link>
        ))}
      </div>
    </div>
  );
}

function OwnTables({
  units,
  isBuilt,
  send,
}: { readonly units: readonly string[] } & Omit<Props, "intake">): ReactElement {
  const [unit, setUnit] = useState(units[0] ?? "");
  return (
    <Field label={text.intake.ownTables} hint={isBuilt ? null : text.intake.needsBuild}>
      <Select
        size="small"
        value={unit}
        onChange={(_event, { value }) => {
          setUnit(value);
        }}
      >
        {units.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabled={!isBuilt}
        onClick={() => {
          send({ kind: "exportUnit", unit });
        }}
      >
        {text.intake.exportUnit}
      </Button>
    </Field>
  );
}
