import type { ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { FindingView } from "../views";
import { ReasonDialog } from "./ReasonDialog";

interface Props {
  /** The finding being waived; null while the dialog is closed. */
  readonly finding: FindingView | null;
  readonly onClose: () => void;
  readonly send: Send;
}

/** Asks for the reason why a finding is accepted. A waiver without a reason cannot be saved. */
export function WaiverDialog({ finding, onClose, send }: Props): ReactElement {
  return (
    <ReasonDialog
      subject={finding?.message ?? null}
      title={text.check.waiveTitle}
      hint={text.check.waiveHint}
      onClose={onClose}
      onReason={(reason) => {
        if (finding !== null) send({ kind: "waive", key: finding.key, reason });
      }}
    />
  );
}
