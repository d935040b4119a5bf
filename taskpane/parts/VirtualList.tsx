import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type ReactElement } from "react";

const useStyles = makeStyles({
  frame: { overflowY: "auto", minHeight: 0 },
  space: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface Props {
  readonly label: string;
  readonly count: number;
  /** A first guess of a row's height in pixels; rows are measured once drawn. */
  readonly rowHeight: number;
  /** The tallest the list may be, as a CSS length. */
  readonly maxHeight: string;
  readonly row: (index: number) => ReactElement;
  /** Told which rows are in sight whenever that changes. */
  readonly onRange?: (first: number, last: number) => void;
}

/** A list of any length of which only the rows in sight are drawn; the arrow keys scroll it. */
export function VirtualList({ label, count, rowHeight, maxHeight, row, onRange }: Props): ReactElement {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const drawn = virtualizer.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, onRange]);
  return (
    <div ref={frame} className={styles.frame} style={{ maxHeight }} tabIndex={0} role="list" aria-label={label}>
      <div className={styles.space} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {drawn.map((item) => (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className={styles.row}
            style={{ transform: `translateY(${item.start}px)` }}
            role="listitem"
            aria-setsize={count}
            aria-posinset={item.index + 1}
          >
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
