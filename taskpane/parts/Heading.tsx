import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ heading: { margin: 0 } });

/** The heading of a part of a panel. */
export function Heading({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" className={styles.heading}>
      {children}
    </Subtitle2>
  );
}
