import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectionBatch } from '../../core/correction/CorrectionBatch';
import { usePane } from '../PaneContext';
import { shownChange } from './shownContent';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '160px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface BatchPreviewProps {
  readonly batch: CorrectionBatch;
  readonly confirm: string;
  readonly disabled: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Changes of several cells, each with its content before and after, to be agreed to. */
export function BatchPreview({ batch, confirm, disabled, onConfirm, onCancel }: BatchPreviewProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      {batch.steps.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={confirm}>
          {batch.steps.map(({ correction }) => (
            <li key={`${correction.sheet}!${correction.cell}`}>{shownChange(correction, words)}</li>
          ))}
        </ul>
      )}
      {batch.undecided > 0 && <p className={styles.quiet}>{words.pane.check.undecided(String(batch.undecided))}</p>}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={disabled} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.pane.common.cancel}
        </Button>
      </div>
    </>
  );
}
