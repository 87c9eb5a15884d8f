import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { parseCellAddress } from '../../core/kernel/parseCellAddress';
import type { PlanBookProblem } from '../../core/planbook/contract/PlanBookProblem';
import { describePlanBookProblem } from '../../core/words/describePlanBookProblem';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** So many are listed at once. */
const AT_ONCE = 50;

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
      {inOrder(problems)
        .slice(0, shown)
        .map((each, i) => {
          const { severity, sheet, cell, code } = each;
          return (
            <div key={`${code} ${cell ?? ''} ${String(i)}`} className={styles.card}>
              <strong>{[words.severities[severity], sheet, cell].filter((part) => part !== null).join(' · ')}</strong>
              <span>{describePlanBookProblem(each, words)}</span>
              <span className={styles.quiet}>{w.code(code)}</span>
              {isFront && sheet !== null && cell !== null && (
                <Button size="small" className={styles.left} onClick={() => void goTo(sheet, cell)}>
                  {words.pane.check.toCellOf(cell)}
                </Button>
              )}
            </div>
          );
        })}
      {problems.length > shown && (
        <Button
          size="small"
          className={styles.left}
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {w.moreProblems(String(problems.length - shown))}
        </Button>
      )}
      <Problem problem={problem} words={words.pane} />
    </section>
  );
}

/** Sheet by sheet from the top down, as an officer goes through them; what has no cell comes first. */
function inOrder(problems: readonly PlanBookProblem[]): readonly PlanBookProblem[] {
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  const place = ({ sheet, cell }: PlanBookProblem): readonly [number, number, number] => {
    const at = cell === null ? null : parseCellAddress(cell);
    return [sheet === null ? -1 : sheets.indexOf(sheet), at?.row ?? 0, at?.column ?? 0];
  };
  return [...problems].sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    return p[0] - q[0] || p[1] - q[1] || p[2] - q[2];
  });
}
