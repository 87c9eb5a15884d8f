import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectionLog } from '../../core/correction/CorrectionLog';
import { revertCorrection } from '../../core/correction/revertCorrection';
import { usePane } from '../PaneContext';
import { shownChange } from './shownContent';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
});

interface MendedListProps {
  readonly log: CorrectionLog;
  readonly disabled: boolean;
  readonly onRevert: (id: number) => void;
}

/** *Đã sửa*: what was mended from the pane, each to be put back. */
export function CorrectedList({ log, disabled, onRevert }: MendedListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check;
  if (log.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{w.counted(w.mendedTitle, String(log.length))}</summary>
      <ul className={styles.list}>
        {log.map(({ id, correction }) => {
          const covered = revertCorrection(log, id) === null;
          return (
            <li key={id}>
              {shownChange(correction, words)}{' '}
              <Button
                size="small"
                disabledFocusable={disabled || covered}
                title={covered ? w.revertCovered : undefined}
                onClick={() => {
                  onRevert(id);
                }}
              >
                {w.revert}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
