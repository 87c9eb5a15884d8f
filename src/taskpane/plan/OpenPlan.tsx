import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { planInUseValues } from '../../core/planbook/carried/planInUseValues';
import { PLAN_IN_USE_KEYS } from '../../core/planbook/contract/planInUseSheet';
import type { SoundPlan } from '../../core/planbook/read/PlanBookReading';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { ChooseFile } from '../parts/ChooseFile';
import { Problem } from '../parts/Problem';
import { useMonitor } from '../state/useMonitor';
import { IssueForms } from './IssueForms';
import { PlanFacts } from './PlanFacts';
import { PlanProblems } from './PlanProblems';
import { RevisionOfCity } from './RevisionOfCity';
import { readPlanWorkbook, readWorkbookFile, type OpenedPlan } from './readPlanFile';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

interface OpenPlanProps {
  readonly opened: OpenedPlan | null;
  readonly onOpened: (opened: OpenedPlan | null) => void;
  /** A cell of the workbook is gone to. */
  readonly onLeave: () => void;
}

/** *Mở sổ*: a *Sổ kế hoạch* out of a file or in front is checked; a sound one can be used and its forms issued. */
export function OpenPlan({ opened, onOpened, onLeave }: OpenPlanProps) {
  const styles = usePlanStyles();
  const { monitor, words } = usePane();
  const w = usePlanWords().open;
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const open = async (look: () => Promise<OpenedPlan>): Promise<void> => {
    setProblem(null);
    setReading(true);
    try {
      onOpened(await look());
    } catch (error) {
      onOpened(null);
      setProblem(asWorkbookError(error));
    } finally {
      setReading(false);
    }
  };
  const notPlanBook = (name: string) => ({ refusal: () => w.notAPlanBook(name) });
  const fromFile = async (file: File): Promise<OpenedPlan> => {
    const read = await readWorkbookFile(file, 'planBook');
    const result = 'workbook' in read ? (readPlanWorkbook(read.workbook) ?? notPlanBook(file.name)) : read;
    return { file: file.name, result };
  };
  const fromFront = async (): Promise<OpenedPlan> => {
    const result = readPlanWorkbook(await monitor.readSheets('all'));
    return { file: null, result: result ?? notPlanBook(w.frontName) };
  };
  return (
    <div className={styles.part}>
      <p className={styles.line}>{w.teach}</p>
      <div className={styles.buttons}>
        <ChooseFile
          label={w.choose}
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
          testId="plan-input"
          busy={reading ? w.reading : null}
          onFile={(file) => void open(() => fromFile(file))}
        />
        <Button size="small" disabled={reading} onClick={() => void open(fromFront)}>
          {w.front}
        </Button>
      </div>
      <Problem problem={problem} words={words.pane} />
      {opened !== null && <Opened key={opened.file} opened={opened} onLeave={onLeave} />}
    </div>
  );
}

function Opened({
  opened: { file, result },
  onLeave,
}: Pick<OpenPlanProps, 'onLeave'> & { readonly opened: OpenedPlan }) {
  const { words } = usePane();
  const w = usePlanWords().open;
  if ('refusal' in result) {
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{result.refusal(words)}</MessageBarBody>
      </MessageBar>
    );
  }
  const { plan, problems } = result;
  const name = file ?? w.frontName;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <MessageBar intent={plan === null ? 'error' : 'success'} layout="multiline" role="status">
        <MessageBarBody>{plan === null ? w.notSound(name, String(errors)) : w.sound(name)}</MessageBarBody>
      </MessageBar>
      {plan !== null && <PlanFacts plan={plan} />}
      <PlanProblems problems={problems} isFront={file === null} onLeave={onLeave} />
      {plan !== null && <RevisionOfCity catalogue={plan.catalogue} />}
      <UsePlan plan={plan} />
      {plan !== null && <IssueForms plan={plan} />}
    </>
  );
}

/** The button by which the pane works by a plan from now on; one that is not sound cannot be used. */
function UsePlan({ plan }: { readonly plan: SoundPlan | null }) {
  const styles = usePlanStyles();
  const { monitor, services, words } = usePane();
  const all = usePlanWords();
  const w = all.open;
  const { inUse, view } = useMonitor(monitor);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const isUsed = useMemo(
    () => plan !== null && inUse.from === 'workbook' && hashOf(plan) === hashOf(inUse.plan),
    [plan, inUse],
  );
  const use = async (): Promise<void> => {
    setProblem(null);
    try {
      await monitor.usePlan(plan);
    } catch (error) {
      setProblem(asWorkbookError(error));
    }
  };
  const { number, date } = services.catalogues[0].plan;
  return (
    <>
      <Button
        appearance="primary"
        className={styles.left}
        disabled={plan === null || view.kind === 'planBook'}
        disabledFocusable={isUsed}
        onClick={() => void use()}
      >
        {w.use}
      </Button>
      {plan !== null && view.kind === 'planBook' && <p className={styles.line}>{w.notHere}</p>}
      {isUsed && (
        <p className={styles.line} role="status">
          {w.used(all.named(number, words.date(date)))}
        </p>
      )}
      <Problem problem={problem} words={words.pane} />
    </>
  );
}

/** The same for plans with the same figures, units and all else that a *Sổ kế hoạch* says. */
function hashOf(plan: SoundPlan): string | undefined {
  return planInUseValues(plan)[PLAN_IN_USE_KEYS.hash];
}
