import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { boundedList } from '../../core/kernel/boundedList';
import type { PlanBookProblem } from '../../core/planbook/contract/PlanBookProblem';
import { alikePlanBookProblems } from '../../core/words/alikePlanBookProblems';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** So many are listed at once. */
const AT_ONCE = 50;
/** Cells to which one of them leads, and letters of the cells that it names. */
const BUTTONS = 10;
const LONGEST_CELLS = 60;

interface PlanProblemsProps {
  readonly problems: readonly PlanBookProblem[];
  /** They are of the workbook in front, so that their cells can be gone to. */
  readonly isFront: boolean;
  readonly onLeave: () => void;
}

/** What is wrong in a *Sổ kế hoạch*: sheet and cell, what it is with the way out, and its code. */
export function PlanProblems({ problems, isFront, onLeave }: PlanProblemsProps) {
  const styles = usePlanStyles();
  const { monitor, words } = usePane();
  const w = usePlanWords().open;
  const [shown, setShown] = useState(AT_ONCE);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  if (problems.length === 0) return null;
  const groups = alikePlanBookProblems(problems, words);
  const goTo = async (sheet: string, cell: string): Promise<void> => {
    setProblem(null);
    try {
      await monitor.goTo(sheet, cell);
      onLeave();
    } catch (error) {
      setProblem(asWorkbookError(error));
    }
  };
  return (
    <section className={styles.part} aria-label={w.problems}>
      <h3 className={styles.heading}>{w.problems}</h3>
      {!isFront && <p className={styles.quiet}>{w.howToMend}</p>}
      {groups.slice(0, shown).map(({ message, alike: [first, ...others] }) => {
        const { severity, sheet, cell, code } = first;
        const cells = [first, ...others].flatMap((each) => each.cell ?? []);
        const named = cells.length === 0 ? null : boundedList(cells, ', ', words.campaign.more, LONGEST_CELLS);
        return (
          <div key={`${code} ${sheet ?? ''} ${cell ?? ''} ${message}`} className={styles.card}>
            <strong>{[words.severities[severity], sheet, named].filter((part) => part !== null).join(' · ')}</strong>
            <span>{message}</span>
            <span className={styles.quiet}>{w.code(code)}</span>
            {isFront && sheet !== null && (
              <div className={styles.buttons}>
                {cells.slice(0, BUTTONS).map((each) => (
                  <Button key={each} size="small" onClick={() => void goTo(sheet, each)}>
                    {words.pane.check.toCellOf(each)}
                  </Button>
                ))}
              </div>
            )}
          </div>
        );
      })}
      {groups.length > shown && (
        <Button
          size="small"
          className={styles.left}
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {w.moreProblems(String(groups.length - shown))}
        </Button>
      )}
      <Problem problem={problem} words={words.pane} />
    </section>
  );
}
