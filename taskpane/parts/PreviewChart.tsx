import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreviewBlock } from "../publishingViews";

const useStyles = makeStyles({
  figure: { margin: "12px 0", breakInside: "avoid" },
  bar: { fontSize: "12px", lineHeight: 1.4, marginBottom: "4px" },
  track: { position: "relative", height: "14px" },
  filled: { position: "absolute", top: 0, bottom: 0, minWidth: "1px", printColorAdjust: "exact" },
  caption: { textAlign: "center", fontSize: "13px" },
});

interface Props {
  readonly chart: Extract<PreviewBlock, { kind: "chart" }>;
}

/** A chart in greys: every bar with its name and amount, the whole told in words to who cannot see it. */
export function PreviewChart({ chart }: Props): ReactElement {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={chart.description}>
        {chart.bars.map(({ name, from, to, color }) => (
          <div key={name} className={styles.bar}>
            {name}
            <div className={styles.track}>
              <div
                className={styles.filled}
                style={{ left: percent(from), width: percent(to - from), backgroundColor: `#${color}` }}
              />
            </div>
          </div>
        ))}
      </div>
      <figcaption className={styles.caption}>{chart.title}</figcaption>
    </figure>
  );
}

function percent(share: number): string {
  return `${String(share * 100)}%`;
}
