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
  /** Takes back all that was written at one time. */
  readonly onRevertAll: (time: string) => void;
}

/** *Đã sửa*: what was mended from the pane, each to be put back. */
export function CorrectedList({ log, disabled, onRevert, onRevertAll }: MendedListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check;
  if (log.length === 0) return null;
  const latest = log.filter(({ time }) => time === log[0]?.time);
  return (
    <details>
      <summary className={styles.summary}>{w.counted(w.mendedTitle, String(log.length))}</summary>
      {latest.length > 1 && (
        <Button
          size="small"
          disabled={disabled}
          onClick={() => {
            onRevertAll(latest[0]?.time ?? '');
          }}
        >
          {w.revertBatch(String(latest.length))}
        </Button>
      )}
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
