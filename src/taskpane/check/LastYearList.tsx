import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import { sinceLastYear } from './sinceLastYear';
import { sinceText } from './sinceText';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Each row's figure of last year with its change, to be unfolded; nothing where the form gives none. */
export function LastYearList({ form }: { readonly form: FormState }) {
  const styles = useStyles();
  const { words } = usePane();
  const all = sinceLastYear(form);
  if (all.length === 0) return null;
  return (
    <details className={styles.quiet}>
      <summary className={styles.summary}>{words.pane.check.lastYear.all(String(all.length))}</summary>
      <ul className={styles.list}>
        {all.map((each) => (
          <li key={each.indicator}>{`${each.indicator} – ${sinceText(each, 'lastYear', words)}`}</li>
        ))}
      </ul>
    </details>
  );
}
