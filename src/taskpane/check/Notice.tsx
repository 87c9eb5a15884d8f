import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneCheckWords } from '../../core/words/shape/PaneCheckWords';
import { usePane } from '../PaneContext';
import type { CheckNotice } from './checkJob';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What was done last, where the list alone does not show it. */
export function Notice({ notice }: { readonly notice: CheckNotice }) {
  const styles = useStyles();
  const w = usePane().words.pane.check;
  return (
    <p className={styles.quiet} role="status">
      {sentence(notice, w)}
    </p>
  );
}

function sentence(notice: CheckNotice, w: PaneCheckWords): string {
  switch (notice.kind) {
    case 'marksCleared':
      return w.marksCleared;
    case 'restored':
      return w.restore.done(String(notice.count));
    case 'notReverted':
      return w.revertChanged(notice.cell);
  }
}
