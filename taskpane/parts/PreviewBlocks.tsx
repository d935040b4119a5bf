import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { PreviewBlock, PreviewPart } from "../publishingViews";
import { PreviewChart } from "./PreviewChart";
import { PreviewTable } from "./PreviewTable";

const songTi = '"方正小标宋简体", "Noto Serif CJK SC", SimSun, serif';
const fangSong = '"仿宋_GB2312", FangSong, "Noto Serif CJK SC", serif';

const useStyles = makeStyles({
  part: {
    backgroundColor: "#FFFFFF",
    color: "#000000",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontFamily: fangSong,
    fontSize: "15px",
    lineHeight: 1.8,
    overflowWrap: "anywhere",
  },
  cover: { textAlign: "center", padding: "48px 0", fontFamily: songTi, fontSize: "22px" },
  statements: { paddingTop: "72px", fontFamily: fangSong, fontSize: "15px" },
  title: { textAlign: "center", fontFamily: songTi, fontSize: "19px", fontWeight: "normal", margin: "0 0 12px" },
  heading: { fontSize: "16px", fontWeight: "bold", margin: "12px 0 4px" },
  smaller: { fontSize: "15px", fontWeight: "bold", margin: "8px 0 2px" },
  paragraph: { margin: 0, textIndent: "2em", whiteSpace: "pre-line" },
  contents: { listStyleType: "none", margin: 0, padding: 0 },
  below: { paddingLeft: "1.5em" },
  gap: { backgroundColor: "#FFF100" },
});

interface Props {
  readonly part: PreviewPart;
  /** Goes to another part, from the contents. */
  readonly onShow: (part: string) => void;
}

/** One part of the document on white paper. Every text is data: React writes it as text. */
export function PreviewBlocks({ part, onShow }: Props): ReactElement {
  const styles = useStyles();
  return (
    <article aria-label={part.title} className={`printedPart ${styles.part}`}>
      {part.blocks.map((block, index) => (
        <PreviewPiece key={index} block={block} onShow={onShow} />
      ))}
    </article>
  );
}

interface PieceProps {
  readonly block: PreviewBlock;
  readonly onShow: Props["onShow"];
}

function PreviewPiece({ block, onShow }: PieceProps): ReactElement {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return <PreviewHeading level={block.level}>{withGaps(block.text, styles.gap)}</PreviewHeading>;
    case "paragraph":
      return <p className={styles.paragraph}>{withGaps(block.text, styles.gap)}</p>;
    case "chart":
      return <PreviewChart chart={block} />;
    case "table":
      return <PreviewTable table={block.table} />;
    case "cover":
      return (
        <div className={styles.cover}>
          {block.lines.map((line) => (
            <div key={line}>{withGaps(line, styles.gap)}</div>
          ))}
          <div className={styles.statements}>
            {block.statements.map((line) => (
              <div key={line}>{withGaps(line, styles.gap)}</div>
            ))}
          </div>
        </div>
      );
    case "contents":
      return (
        <ul className={styles.contents}>
          {block.lines.map(({ level, text, part }, index) => (
            <li key={index} className={level === 2 ? styles.below : undefined}>
              <Link
                as="button"
                onClick={() => {
                  onShow(part);
                }}
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      );
  }
}

/** Headings of the document stand below the name of the pane; those of the lowest level may follow any other. */
function PreviewHeading({ level, children }: { readonly level: 1 | 2 | 3 | 4; readonly children: ReactNode }) {
  const styles = useStyles();
  switch (level) {
    case 1:
      return <h2 className={styles.title}>{children}</h2>;
    case 2:
      return <h3 className={styles.heading}>{children}</h3>;
    case 3:
      return <h4 className={styles.smaller}>{children}</h4>;
    case 4:
      return <p className={styles.smaller}>{children}</p>;
  }
}

/** What is still to be filled in stands out. */
function withGaps(text: string, gap: string): ReactNode {
  return text
    .split(/(【待填：[^】]*】)/)
    .filter((piece) => piece !== "")
    .map((piece, index) =>
      piece.startsWith("【待填：") ? (
        <mark key={index} className={gap}>
          {piece}
        </mark>
      ) : (
        piece
      ),
    );
}
