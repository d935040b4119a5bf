import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { Pane, type Surroundings } from "./Pane";
import type { Send } from "./request";
import { changed, startingSession, type Change, type Session } from "./session";

/** The session as it is now, for whoever shows it and whoever changes it. */
export interface SessionStore {
  readonly get: () => Session;
  readonly tell: (change: Change) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A session that starts before Excel has answered. */
export function openSession(): SessionStore {
  let session = startingSession;
  const listeners = new Set<() => void>();
  return {
    get: () => session,
    tell: (change) => {
      session = changed(session, change);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Props {
  readonly store: SessionStore;
  readonly theme: Theme;
  readonly surroundings: Surroundings;
  readonly send: Send;
}

/** The pane over a session, in Excel's theme. */
export function App({ store, theme, surroundings, send }: Props): ReactElement {
  const session = useSyncExternalStore(store.subscribe, store.get);
  return (
    <FluentProvider theme={theme} lang="zh-CN">
      <Pane session={session} surroundings={surroundings} send={send} />
    </FluentProvider>
  );
}
