import { makeStyles, tokens } from '@fluentui/react-components';
import type { BroughtFigures } from '../../../core/correction/bringFigures';
import { usePane } from '../../PaneContext';
import { shownContent } from '../shownContent';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '180px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  plain: { margin: 0 },
});

/** What would be written, old and new with the unit of measure, and what would not. */
export function BroughtPreview({ found: { steps, same, left } }: { readonly found: BroughtFigures }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check.bring;
  return (
    <>
      <p className={styles.plain} role="status">
        {w.found(String(steps.length), String(same), String(left.length))}
      </p>
      {steps.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={w.changes}>
          {steps.map(({ rowCode, unitOfMeasure, correction: { cell, from, to } }) => (
            <li key={cell}>
              {w.change(
                rowCode,
                cell,
                shownContent(from, words),
                shownContent(to, words),
                words.unitOfMeasure(unitOfMeasure),
              )}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <>
          <p className={styles.plain}>{w.leftTitle}</p>
          <ul className={styles.list} tabIndex={0} aria-label={w.leftTitle}>
            {left.map(({ text, reason }, index) => (
              <li key={index}>{w.left(text, w.reasons[reason])}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
