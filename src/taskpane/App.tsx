import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type DragEvent } from 'react';
import { plansInUse } from '../core/planbook/carried/plansInUse';
import type { FirstPaneWords } from '../core/words/shape/FirstWords';
import { BlankWalk } from './state/BlankWalk';
import { droppedFiles } from './compile/files/droppedFiles';
import { later } from './later/later';
import { laterView } from './later/laterView';
import { useLater } from './later/useLater';
import { FrameProvider, type PaneFrame } from './PaneContext';
import type { PaneServices } from './PaneServices';
import { JobTabs } from './JobTabs';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { RunningIn } from './parts/RunningIn';
import { languageOf } from './settings/languageOf';
import { useFirstWords } from './settings/useFirstWords';
import { WithAllWords } from './settings/WithAllWords';
import { SettingsMenu } from './SettingsMenu';
import { jobFor, type Job } from './state/jobFor';
import { keepFocus } from './state/keepFocus';
import { useMonitor } from './state/useMonitor';
import { WorkbookMonitor } from './state/WorkbookMonitor';
import { Remarks } from './parts/Remarks';
import { Strip } from './Strip';
import { usePaneTheme } from './theme/usePaneTheme';

// Each job is a script of its own: the pane opens with the one that fits the workbook.
const FormView = laterView(async () => (await import('./form/FormView')).FormView);
const CheckView = laterView(async () => (await import('./check/CheckView')).CheckView);
const CompileView = laterView(async () => (await import('./compile/CompileView')).CompileView);

// Of use once a dialog opens; nobody waits for it.
const keeping = later(() => import('./later/FocusKeeper'));

const useStyles = makeStyles({
  pane: { height: '100vh', display: 'flex', flexDirection: 'column', minWidth: 0, overflow: 'hidden' },
  head: {
    // The menu hangs from it over the job.
    position: 'relative',
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  job: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, '&[hidden]': { display: 'none' } },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  // For screen readers alone: the strip says more to the eye.
  title: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

/** The task pane: strip, three jobs as tabs, one view. */
export function App({ services }: { readonly services: PaneServices }) {
  const [settings, setSettings] = useState(() => services.settings.load());
  const theme = usePaneTheme(services.officeColors);
  const [monitor] = useState(
    () => new WorkbookMonitor(services.workbook, { catalogues: services.catalogues, roster: services.roster }),
  );
  const [blanks] = useState(() => new BlankWalk());
  const words = useFirstWords(languageOf(settings.language, services.displayLanguage));
  const { inUse } = useMonitor(monitor);
  // Whatever is done in the pane is done by the plan of the workbook.
  const used = useMemo((): PaneServices => ({ ...services, ...plansInUse(inUse) }), [services, inUse]);
  const pane = useMemo<PaneFrame>(
    () => ({
      services: used,
      program: services,
      monitor,
      blanks,
      words,
      settings,
      changeSettings: (change) => {
        const changed = { ...settings, ...change };
        services.settings.save(changed);
        setSettings(changed);
      },
    }),
    [services, used, monitor, blanks, words, settings],
  );
  const { fetched: kept } = useLater(keeping);
  useEffect(() => {
    void monitor.start();
    return () => {
      void monitor.stop();
    };
  }, [monitor]);
  useEffect(() => keepFocus(document), []);
  useEffect(() => {
    monitor.setAutomatic(settings.autoCheck);
  }, [monitor, settings.autoCheck]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return (
    <FluentProvider theme={theme}>
      {kept !== null && <kept.FocusKeeper />}
      <RunningIn value={services.runningIn}>
        <ErrorBoundary words={words.pane}>
          <FrameProvider value={pane}>
            <Jobs pane={pane} />
          </FrameProvider>
        </ErrorBoundary>
      </RunningIn>
    </FluentProvider>
  );
}

function Jobs({ pane }: { readonly pane: PaneFrame }) {
  const styles = useStyles();
  const { view, inUse, problem, remarks } = useMonitor(pane.monitor);
  const [chosen, setChosen] = useState<Job | null>(null);
  const [opened, setOpened] = useState<Job | null>(null);
  const [visited, setVisited] = useState<ReadonlySet<Job>>(new Set());
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const [dropping, setDropping] = useState(false);
  // The pane opens on the job that fits what it first finds; from then on the user decides.
  if (opened === null && view.kind !== 'reading') setOpened(jobFor(view));
  const job = chosen ?? opened ?? 'form';
  // Until then no job's script is loaded in vain.
  const known = chosen !== null || opened !== null || problem !== null;
  if (known && !visited.has(job)) setVisited(new Set([...visited, job]));
  const open = (next: Job): void => {
    setChosen(next);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    void droppedFiles(event.dataTransfer).then((files) => {
      if (files.length === 0) return;
      setDropped((before) => [...before, ...files]);
      setChosen('compile');
    });
  };
  const { monitor, blanks } = pane;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { view: now } = monitor.getState();
      if (!event.altKey || event.key.toLowerCase() !== 'n' || now.kind !== 'form') return;
      event.preventDefault();
      const blank = blanks.next(now);
      if (blank?.sheet && blank.cell !== null)
        monitor.goTo(blank.sheet, blank.cell).catch(() => {
          // What keeps Excel from it is said there.
          setChosen('check');
        });
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [monitor, blanks]);
  const shown = (candidate: Job): boolean => visited.has(candidate);
  return (
    <div
      className={`${styles.pane} ${dropping ? styles.dropping : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => {
        setDropping(false);
      }}
      onDrop={onDrop}
    >
      <header className={styles.head}>
        <Strip />
        <SettingsMenu />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>Chỉ tiêu</h1>
        <Remarks remarks={remarks} words={pane.words.pane} />
        {inUse.from === 'damaged' && (
          <MessageBar intent="warning" layout="multiline" role="status">
            <MessageBarBody>{pane.words.pane.planDamaged}</MessageBarBody>
          </MessageBar>
        )}
        <JobTabs job={job} words={pane.words.pane} onJob={open} />
        <JobPanel job="form" current={job} className={styles.job} words={pane.words.pane}>
          {shown('form') && <FormView onDone={open} />}
        </JobPanel>
        <JobPanel job="check" current={job} className={styles.job} words={pane.words.pane}>
          {shown('check') && (
            <WithAllWords>
              <CheckView onJob={open} />
            </WithAllWords>
          )}
        </JobPanel>
        <JobPanel job="compile" current={job} className={styles.job} words={pane.words.pane}>
          {shown('compile') && (
            <WithAllWords>
              <CompileView dropped={dropped} />
            </WithAllWords>
          )}
        </JobPanel>
      </main>
    </div>
  );
}

interface JobPanelProps {
  readonly job: Job;
  readonly current: Job;
  readonly className: string;
  readonly words: FirstPaneWords;
  readonly children: React.ReactNode;
}

/**
 * Stays in the page while another job is in front, so that nothing entered is lost. A fault in it leaves the tabs and the
 * other jobs as they are.
 */
function JobPanel({ job, current, className, words, children }: JobPanelProps) {
  return (
    <div
      role="tabpanel"
      id={`job-${job}`}
      aria-labelledby={`tab-${job}`}
      hidden={job !== current}
      className={className}
    >
      <ErrorBoundary words={words}>{children}</ErrorBoundary>
    </div>
  );
}
