import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { usePane } from '../PaneContext';
import type { FormView } from '../state/WorkbookView';
import { FindingCard } from './FindingCard';
import { findingKey } from './findingKey';
import type { ListedFinding } from './listedFindings';
import type { CheckActions } from './useCheckJob';
import { cardId, placeOf, walk } from './walk';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
});

interface FindingListProps {
  readonly form: FormView;
  readonly listed: readonly ListedFinding[];
  /** Key of the finding in hand. */
  readonly current: string | null;
  readonly busy: boolean;
  readonly actions: CheckActions;
}

/** The findings as cards, walked through with the arrow keys; Enter goes to the cell. */
export function FindingList({ form, listed, current, busy, actions }: FindingListProps) {
  const styles = useStyles();
  const w = usePane().words.pane.check;
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(listed, current, event.key === 'ArrowDown' ? 1 : -1, actions.take);
    }
    const here = listed[placeOf(listed, current)];
    const onCard = event.target instanceof HTMLElement && event.target.tagName === 'ARTICLE';
    if (event.key === 'Enter' && here && onCard) actions.goTo(here.finding);
  };
  return (
    <div className={styles.list} onKeyDown={onKeyDown} data-testid="findings">
      {listed.length === 0 && form.findings.length > 0 && <p className={styles.plain}>{w.noneOfKind}</p>}
      {listed.map(({ finding, note }, place) => {
        const key = findingKey(finding);
        return (
          <FindingCard
            key={key}
            id={cardId(place)}
            finding={finding}
            note={note}
            form={form}
            current={key === current}
            disabled={busy}
            actions={actions}
          />
        );
      })}
    </div>
  );
}
