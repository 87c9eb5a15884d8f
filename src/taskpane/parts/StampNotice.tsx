import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Words } from '../../core/words/shape/Words';
import { usePane } from '../PaneContext';
import type { StampStatus } from '../state/stampStatus';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

interface StampNoticeProps {
  readonly stamp: StampStatus;
  readonly disabled?: boolean;
  /** Left out where the button stands elsewhere. */
  readonly onAgain?: () => void;
}

/** Whether the form is still as it was prepared for sending; nothing if it never was. */
export function StampNotice({ stamp, disabled = false, onAgain }: StampNoticeProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check.send;
  if (stamp.kind === 'none') return null;
  const intact = stamp.kind === 'intact';
  return (
    <MessageBar intent={intact ? 'success' : 'warning'} layout="multiline" role={intact ? 'status' : 'alert'}>
      <MessageBarBody className={styles.body}>
        {sentence(stamp, words)}
        {onAgain !== undefined && (
          <Button size="small" disabled={disabled} onClick={onAgain}>
            {intact ? w.open : w.again}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function sentence(stamp: Exclude<StampStatus, { kind: 'none' }>, words: Words): string {
  const w = words.pane.check.send;
  switch (stamp.kind) {
    case 'intact':
      return w.prepared(words.sending.time(stamp.time));
    case 'changed':
      return w.changedSince(stamp.indicators.join(', '), stamp.answers);
    case 'notesChanged':
      return w.notesChangedSince;
    case 'otherForm':
      return w.otherForm;
    case 'damaged':
      return w.damaged;
  }
}
