import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Send } from "../request";
import { text } from "../text";
import type { FindingView } from "../views";

interface Props {
  /** The finding being waived; null while the dialog is closed. */
  readonly finding: FindingView | null;
  readonly onClose: () => void;
  readonly send: Send;
}

/** Asks for the reason why a finding is accepted. A waiver without a reason cannot be saved. */
export function WaiverDialog({ finding, onClose, send }: Props): ReactElement {
  const [reason, setReason] = useState("");
  const close = (): void => {
    setReason("");
    onClose();
  };
  return (
    <Dialog
      open={finding !== null}
      onOpenChange={(_event, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.check.waiveTitle}</DialogTitle>
          <DialogContent>
            <Text block>{finding?.message ?? ""}</Text>
            <Field label={text.check.waiveReason} hint={text.check.waiveHint} required>
              <Textarea
                value={reason}
                onChange={(_event, { value }) => {
                  setReason(value);
                }}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{text.cancel}</Button>
            <Button
              appearance="primary"
              disabled={reason.trim() === "" || finding === null}
              onClick={() => {
                if (finding !== null) send({ kind: "waive", key: finding.key, reason: reason.trim() });
                close();
              }}
            >
              {text.check.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
