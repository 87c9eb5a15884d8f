import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { findIndicator } from '../../core/catalogue/findIndicator';
import { labelIn } from '../../core/city/draw/parts/labelIn';
import type { Words } from '../../core/words/shape/Words';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import { FindingCard } from './FindingCard';
import { findingKey } from './findingKey';
import { groupedFindings } from './groupedFindings';
import type { ListedFinding } from './listedFindings';
import type { CheckActions } from './useCheckJob';
import { cardId, placeOf, walk } from './walk';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  kind: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase400 },
  about: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
});

interface FindingListProps {
  readonly form: FormState;
  readonly listed: readonly ListedFinding[];
  /** There is none of the chosen kind, nor one that stands in a box of its own instead of here. */
  readonly noneOfKind: boolean;
  /** Key of the finding in hand. */
  readonly current: string | null;
  readonly busy: boolean;
  readonly actions: CheckActions;
}

/** The findings as cards by severity and indicator, walked through with the arrow keys; Enter goes to the cell. */
export function FindingList({ form, listed, noneOfKind, current, busy, actions }: FindingListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check;
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
      {noneOfKind && form.open.length + form.justified.length > 0 && <p className={styles.plain}>{w.noneOfKind}</p>}
      {groupedFindings(listed).map(({ kind, count, groups }) => (
        <section key={kind} className={styles.list}>
          <h2 className={styles.kind}>{w.counted(kind === 'kept' ? w.keptOnes : w.severities[kind], String(count))}</h2>
          {groups.map(({ indicator, findings }) => {
            const title = titleOf(indicator, form, words);
            return (
              <section key={indicator ?? ''} className={styles.list}>
                <h3 className={styles.about}>{title}</h3>
                {findings.map(({ finding, note, place }) => (
                  <FindingCard
                    key={findingKey(finding)}
                    id={cardId(place)}
                    finding={finding}
                    title={title}
                    note={note}
                    form={form}
                    current={findingKey(finding) === current}
                    disabled={busy}
                    actions={actions}
                  />
                ))}
              </section>
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** Number and name of the indicator, or that it is about the whole form. */
function titleOf(id: string | null, form: FormState, words: Words): string {
  const indicator = id === null ? undefined : findIndicator(form.catalogue, id);
  if (!indicator) return words.pane.check.wholeForm;
  return `${indicator.id} ${labelIn(words, indicator)}`;
}
