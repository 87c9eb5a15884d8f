import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import type { FindingFilter } from './checkJob';
import { countFindings } from './countFindings';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const SEVERITIES = ['error', 'warning', 'information'] as const;

interface FilterChipsProps {
  readonly form: FormState;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** How many findings of each kind there are, each a filter. */
export function FilterChips({ form, filter, onFilter }: FilterChipsProps) {
  const styles = useStyles();
  const w = usePane().words.pane.check;
  const counts = countFindings(form.open);
  const all: readonly (readonly [FindingFilter, string, number])[] = [
    ['all', w.all, form.open.length + form.justified.length],
    ...SEVERITIES.map((severity) => [severity, w.severities[severity], counts[severity]] as const),
    ['kept', w.keptOnes, form.justified.length],
  ];
  return (
    <div className={styles.chips} role="group" aria-label={w.filters}>
      {all
        .filter(([kind, , count]) => kind === 'all' || kind === filter || count > 0)
        .map(([kind, name, count]) => (
          <ToggleButton
            key={kind}
            size="small"
            shape="circular"
            checked={filter === kind}
            onClick={() => {
              onFilter(kind);
            }}
          >
            {w.counted(name, String(count))}
          </ToggleButton>
        ))}
    </div>
  );
}
