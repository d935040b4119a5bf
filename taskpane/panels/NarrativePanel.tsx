import { Badge, Button, Field, Link, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Heading } from "../parts/Heading";
import type { Send } from "../request";
import { text } from "../text";
import type { ReasonView, SectionView, Stretch } from "../views";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  missing: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  reason: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
});

/** 说明: the sections with their numbers bound to cells, the reasons they ask for, and what is still to be filled in. */
export function NarrativePanel({
  sections,
  send,
}: {
  readonly sections: readonly SectionView[];
  readonly send: Send;
}): ReactElement {
  const styles = useStyles();
  if (sections.length === 0) return <Text>{text.narrative.none}</Text>;
  const reasons = sections.flatMap((section) => section.reasons);
  const missing = sections.flatMap((section) => section.paragraphs.flat()).filter(({ kind }) => kind === "missing");
  const review = reasons.filter(({ status }) => status === "review");
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Text role="status">{text.narrative.counts(missing.length, review.length)}</Text>
        <Button
          size="small"
          onClick={() => {
            send({ kind: "copy", text: sections.map(plainText).join("\n\n") });
          }}
        >
          {text.narrative.copyAll}
        </Button>
      </div>
      {sections.map((section) => (
        <Section key={section.id} section={section} send={send} />
      ))}
    </div>
  );
}

function Section({ section, send }: { readonly section: SectionView; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const title = `${section.number}、${section.title}`;
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <Heading>{title}</Heading>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            send({ kind: "copy", text: plainText(section) });
          }}
        >
          {text.narrative.copy}
        </Button>
      </div>
      {section.paragraphs.map((stretches, index) => (
        <Text as="p" key={index} block>
          {stretches.map((stretch, place) => (
            <StretchText key={place} stretch={stretch} send={send} />
          ))}
        </Text>
      ))}
      {section.reasons.map((reason) => (
        <Reason key={reason.key} reason={reason} send={send} />
      ))}
    </section>
  );
}

function StretchText({ stretch, send }: { readonly stretch: Stretch; readonly send: Send }): ReactElement {
  const styles = useStyles();
  switch (stretch.kind) {
    case "words":
      return <>{stretch.text}</>;
    case "missing":
      return <mark className={styles.missing}>{stretch.text}</mark>;
    case "figure": {
      const { cell } = stretch;
      if (cell === null) return <Text weight="semibold">{stretch.text}</Text>;
      return (
        <Link
          as="button"
          inline
          aria-label={text.narrative.figure(stretch.text)}
          onClick={() => {
            send({ kind: "drill", cell });
          }}
        >
          {stretch.text}
        </Link>
      );
    }
  }
}

function Reason({ reason, send }: { readonly reason: ReasonView; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const [words, setWords] = useState(reason.reason);
  return (
    <div className={styles.reason}>
      <div className={styles.head}>
        <Text>{reason.change}</Text>
        <Badge appearance="outline" className={styles.badge}>
          {text.statuses[reason.status]}
        </Badge>
      </div>
      {reason.drivers.map((driver) => (
        <Text key={driver} size={200}>
          {driver}
        </Text>
      ))}
      <Field label={text.narrative.reason(reason.title)}>
        <Textarea
          value={words}
          onChange={(_event, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <Button
        size="small"
        disabled={words.trim() === ""}
        onClick={() => {
          send({ kind: "giveReason", given: { ...reason.basis, reason: words.trim() } });
        }}
      >
        {text.narrative.save}
      </Button>
    </div>
  );
}

/** The section as it is pasted elsewhere. */
function plainText(section: SectionView): string {
  const paragraphs = section.paragraphs.map((stretches) => stretches.map((stretch) => stretch.text).join(""));
  return [`${section.number}、${section.title}`, ...paragraphs].join("\n");
}
