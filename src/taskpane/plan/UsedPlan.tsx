import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { useMonitor } from '../state/useMonitor';
import { IssueForms } from './IssueForms';
import { PlanFacts } from './PlanFacts';
import { RevisionOfCity } from './RevisionOfCity';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** *Đang dùng*: by which plan the pane works and whence it is, the way back to the program's, and its forms. */
export function UsedPlan() {
  const styles = usePlanStyles();
  const { services, program, monitor, words } = usePane();
  const w = usePlanWords();
  const { inUse, view } = useMonitor(monitor);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const [done, setDone] = useState(false);
  const plan = { catalogue: services.catalogues[0], roster: services.roster };
  const toProgram = async (): Promise<void> => {
    setProblem(null);
    try {
      // A city workbook has a plan of its own, which only another one that is kept beside it takes the place of.
      const own = { catalogue: program.catalogues[0], roster: program.roster };
      await monitor.usePlan(view.kind === 'city' ? own : null);
      setDone(true);
    } catch (error) {
      setProblem(asWorkbookError(error));
    }
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{w.use.heading}</h3>
      <PlanFacts plan={plan} />
      <p className={styles.line} role={inUse.from === 'damaged' ? 'alert' : undefined}>
        {w.use.from[inUse.from]}
      </p>
      {done && inUse.from !== 'city' && (
        <p className={styles.line} role="status">
          {w.use.toProgramDone}
        </p>
      )}
      {inUse.from !== 'program' && !done && (
        <Button size="small" className={styles.left} onClick={() => void toProgram()}>
          {w.use.toProgram}
        </Button>
      )}
      <Problem problem={problem} words={words.pane} />
      <RevisionOfCity catalogue={plan.catalogue} />
      <IssueForms key={plan.catalogue.plan.id} plan={plan} />
    </div>
  );
}
