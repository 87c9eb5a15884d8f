import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { FirstPaneWords } from '../../core/words/shape/FirstWords';

export interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly words: FirstPaneWords['common'];
  readonly onAnswer: (agreed: boolean) => void;
}

/** The question itself, loaded when it is first asked. */
export function ConfirmDialog({ title, text, confirm, words, onAnswer }: ConfirmProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                onAnswer(false);
              }}
            >
              {words.cancel}
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                onAnswer(true);
              }}
            >
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
