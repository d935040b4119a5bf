import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plainText, wordHtml } from "../copying";
import { Heading } from "../parts/Heading";
import { ReasonCard } from "../parts/ReasonCard";
import { StretchText } from "../parts/StretchText";
import type { Send } from "../request";
import { text } from "../text";
import type { SectionView } from "../views";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  copy: { flexShrink: 0 },
});

interface Props {
  readonly sections: readonly SectionView[];
  readonly send: Send;
}

/** 说明: the sections with their numbers bound to cells, the reasons they ask for, and what is still to be filled in. */
export function NarrativePanel({ sections, send }: Props): ReactElement {
  const styles = useStyles();
  if (sections.length === 0) return <Text>{text.narrative.none}</Text>;
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Heading>{text.narrative.sections}</Heading>
        <Button
          size="small"
          className={styles.copy}
          onClick={() => {
            send(copyOf(sections));
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

function copyOf(sections: readonly SectionView[]): Parameters<Send>[0] {
  return { kind: "copy", text: plainText(sections), html: wordHtml(sections) };
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
          className={styles.copy}
          aria-label={text.narrative.copySection(title)}
          onClick={() => {
            send(copyOf([section]));
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
        <ReasonCard key={reason.key} reason={reason} send={send} />
      ))}
    </section>
  );
}
