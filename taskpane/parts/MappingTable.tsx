import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnFor, fieldTitles, readFields, type Mapping, type ReadField } from "../../src/ledger";
import type { Send } from "../request";
import { text } from "../text";
import type { MappedSheet } from "../views";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "7em 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  proof: { gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
  sample: { overflowX: "auto", paddingTop: tokens.spacingVerticalS },
  table: { borderCollapse: "collapse" },
  cell: {
    whiteSpace: "nowrap",
    textAlign: "start",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Below this confidence a column is marked for a person to confirm. */
const sure = 0.8;

/** What each column of a sheet means, with its proof and a choice to change it, over the first rows as they stand. */
export function MappingTable({ sheet, send }: { readonly sheet: MappedSheet; readonly send: Send }): ReactElement {
  const { mapping } = sheet;
  return (
    <Accordion collapsible>
      <AccordionItem value="mapping">
        <AccordionHeader>{`${mapping.sheet}：${text.ledger.mapping}`}</AccordionHeader>
        <AccordionPanel>
          {readFields.map((field) => (
            <FieldRow key={field} mapping={mapping} field={field} send={send} />
          ))}
          <Sample sheet={sheet} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface FieldProps {
  readonly mapping: Mapping;
  readonly field: ReadField;
  readonly send: Send;
}

function FieldRow({ mapping, field, send }: FieldProps): ReactElement {
  const styles = useStyles();
  const choice = columnFor(mapping, field);
  const title = fieldTitles[field];
  return (
    <div className={styles.field}>
      <Text>{title}</Text>
      <Select
        size="small"
        aria-label={text.ledger.columnOf(title)}
        value={choice === null ? "" : String(choice.column)}
        onChange={(_event, { value }) => {
          const column = value === "" ? null : Number(value);
          send({ kind: "changeMapping", sheet: mapping.sheet, change: { kind: "column", field, column } });
        }}
      >
        <option value="">{text.ledger.noColumn}</option>
        {mapping.headings.map((heading, index) => (
          <option key={index} value={index}>
            {heading === "" ? text.ledger.unnamed(index) : heading}
          </option>
        ))}
      </Select>
      {choice !== null && (
        <Caption1 className={styles.proof}>
          {choice.confidence < sure ? `${text.ledger.unsure}：${choice.proof}` : choice.proof}
        </Caption1>
      )}
    </div>
  );
}

function Sample({ sheet }: { readonly sheet: MappedSheet }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.sample} tabIndex={0} role="region" aria-label={text.ledger.sampleOf(sheet.mapping.sheet)}>
      <table className={styles.table}>
        <caption>{text.ledger.sample}</caption>
        <thead>
          <tr>
            {sheet.mapping.headings.map((heading, index) => (
              <th key={index} scope="col" className={styles.cell}>
                {heading === "" ? text.ledger.unnamed(index) : heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.sample.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
