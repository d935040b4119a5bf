import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PublicationTable, TableRow } from "../../src/publication";
import { text } from "../text";

const useStyles = makeStyles({
  block: { margin: "12px 0", fontSize: "12px", lineHeight: 1.35 },
  title: { textAlign: "center", fontSize: "16px", fontWeight: "normal", margin: "0 0 4px" },
  number: { textAlign: "right" },
  sides: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", tableLayout: "fixed", minWidth: "100%" },
  cell: { border: "1px solid #000000", padding: "1px 3px", whiteSpace: "pre-line", fontWeight: "normal" },
  bold: { fontWeight: "bold" },
  note: { margin: "2px 0 0" },
});

interface Props {
  readonly table: PublicationTable;
}

/** A table of the document; wider than the pane it is moved sideways, printed it has its own paper. */
export function PreviewTable({ table }: Props): ReactElement {
  const styles = useStyles();
  const { title, number, sides, columnWidths, headRows, rows, notes, page } = table;
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return (
    <div className={mergeClasses(styles.block, page === "inText" ? undefined : `${page}Page`)}>
      {title !== null && <h3 className={styles.title}>{title}</h3>}
      {number !== null && <div className={styles.number}>{number}</div>}
      {sides !== null && (
        <div className={styles.sides}>
          <span>{sides.left}</span>
          <span>{sides.right}</span>
        </div>
      )}
      <div className={styles.scroll} role="region" aria-label={title ?? text.preview.table} tabIndex={0}>
        <table className={styles.table} style={{ width: `${String(width)}pt` }}>
          <colgroup>
            {columnWidths.map((one, column) => (
              <col key={column} style={{ width: `${String(one)}pt` }} />
            ))}
          </colgroup>
          <thead>
            <Rows rows={rows.slice(0, headRows)} isHead />
          </thead>
          <tbody>
            <Rows rows={rows.slice(headRows)} isHead={false} />
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Rows({ rows, isHead }: { readonly rows: readonly TableRow[]; readonly isHead: boolean }): ReactElement[] {
  const styles = useStyles();
  return rows.map(({ cells }, row) => (
    <tr key={row}>
      {cells.map((cell, column) => {
        const Cell = isHead && cell.text !== "" ? "th" : "td";
        return (
          <Cell
            key={column}
            colSpan={cell.across}
            rowSpan={cell.down}
            className={mergeClasses(styles.cell, cell.bold ? styles.bold : undefined)}
            style={{ textAlign: cell.align }}
          >
            {cell.text}
          </Cell>
        );
      })}
    </tr>
  ));
}
