import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { PreviewPart, PreviewView } from "../publishingViews";
import type { Send } from "../request";
import { text } from "../text";
import { PreviewBlocks } from "./PreviewBlocks";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  bar: { display: "flex", alignItems: "end", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  which: { flexGrow: 1 },
});

/** What is chosen when every part is shown, one after the other. */
const whole = "whole";

interface Props {
  readonly preview: PreviewView;
  readonly send: Send;
}

/** The whole document as it will be printed, a part at a time so that a small pane stays quick; printed it is whole. */
export function Preview({ preview, send }: Props): ReactElement {
  const styles = useStyles();
  const [chosen, choose] = useState("cover");
  const [isPrinting, setPrinting] = useState(false);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isPrinting) return;
    setPrinting(false);
    send({ kind: "print" });
  }, [isPrinting, send]);
  const show = (part: string): void => {
    choose(part);
    top.current?.scrollIntoView({ block: "start" });
    top.current?.focus({ preventScroll: true });
  };
  return (
    <section aria-label={text.preview.title} className={`preview ${styles.preview}`} ref={top} tabIndex={-1}>
      <div className={`unprinted ${styles.bar}`}>
        <Field label={text.preview.part} className={styles.which}>
          <Select
            value={chosen}
            onChange={(_event, { value }) => {
              choose(value);
            }}
          >
            {preview.parts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value={whole}>{text.preview.whole}</option>
          </Select>
        </Field>
        <Button
          onClick={() => {
            choose(whole);
            setPrinting(true);
          }}
        >
          {text.preview.print}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            send({ kind: "previewed", preview: null });
          }}
        >
          {text.preview.close}
        </Button>
      </div>
      {partsShown(preview, chosen).map((part) => (
        <PreviewBlocks key={part.id} part={part} onShow={show} />
      ))}
    </section>
  );
}

function partsShown({ parts }: PreviewView, chosen: string): readonly PreviewPart[] {
  return chosen === whole ? parts : parts.filter(({ id }) => id === chosen);
}
