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
import { text } from "../text";

interface Props {
  /** What is accepted; null while the dialog is closed. */
  readonly subject: string | null;
  readonly title: string;
  readonly hint: string;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
}

/** Asks why something is accepted. Nothing is accepted without a reason. */
export function ReasonDialog({ subject, title, hint, onClose, onReason }: Props): ReactElement {
  const [reason, setReason] = useState("");
  const close = (): void => {
    setReason("");
    onClose();
  };
  return (
    <Dialog
      open={subject !== null}
      onOpenChange={(_event, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <Text block>{subject ?? ""}</Text>
            <Field label={text.check.waiveReason} hint={hint} required>
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
              disabled={reason.trim() === "" || subject === null}
              onClick={() => {
                onReason(reason.trim());
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
