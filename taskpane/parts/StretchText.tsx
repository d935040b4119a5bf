import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { ItemLink, Stretch } from "../views";

const useStyles = makeStyles({
  bound: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  missing: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2 },
});

interface Props {
  readonly stretch: Stretch;
  readonly send: Send;
}

/** A piece of a sentence: what is bound to a cell, or to an item the clerk stated, leads there. */
export function StretchText({ stretch, send }: Props): ReactElement {
  const styles = useStyles();
  switch (stretch.kind) {
    case "words":
      return <>{stretch.text}</>;
    case "figure":
      return (
        <Link
          as="button"
          inline
          className={styles.bound}
          aria-label={text.narrative.figure(stretch.text, stretch.of)}
          onClick={() => {
            send({ kind: "showFigure", cell: stretch.cell });
          }}
        >
          {stretch.text}
        </Link>
      );
    case "stated":
      return <ItemText words={stretch.text} item={stretch.item} send={send} />;
    case "missing":
      return <Gap words={stretch.text} item={stretch.item} send={send} />;
  }
}

interface ItemProps {
  readonly words: string;
  readonly item: ItemLink;
  readonly send: Send;
}

function ItemText({ words, item, send }: ItemProps): ReactElement {
  return (
    <Link
      as="button"
      inline
      appearance="subtle"
      aria-label={text.narrative.stated(words, item)}
      onClick={() => {
        send({ kind: "goTo", place: { kind: "item", item } });
      }}
    >
      {words}
    </Link>
  );
}

function Gap({ words, item, send }: Omit<ItemProps, "item"> & { readonly item: ItemLink | null }): ReactElement {
  const styles = useStyles();
  if (item === null) return <mark className={styles.missing}>{words}</mark>;
  return (
    <Link
      as="button"
      inline
      className={styles.missing}
      aria-label={text.narrative.fill(words)}
      onClick={() => {
        send({ kind: "goTo", place: { kind: "item", item } });
      }}
    >
      {words}
    </Link>
  );
}
