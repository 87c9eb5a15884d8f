import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Switch,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { useReducer, useRef, type KeyboardEvent } from 'react';
import type { Correction, Finding } from '../../core/validation/Finding';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { Teach } from '../parts/Teach';
import { View } from '../parts/View';
import type { Job } from '../state/jobFor';
import { useMonitor } from '../state/useMonitor';
import type { FormView } from '../state/WorkbookView';
import { checkJob, NEW_CHECK, type FindingFilter } from './checkJob';
import { countFindings } from './countFindings';
import { FindingCard, shown } from './FindingCard';
import { findingKey } from './findingKey';
import { inOrder } from './inOrder';
import { ProgressRing } from './ProgressRing';

const useStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  plain: { margin: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  changed: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const FILTERS: readonly FindingFilter[] = ['all', 'error', 'warning', 'information'];

/** *Kiểm tra*: how far along the form is, what is wrong in it and how to mend it. */
export function CheckView({ onJob }: { readonly onJob: (job: Job) => void }) {
  const { monitor, words } = usePane();
  const { view, problem } = useMonitor(monitor);
  const w = words.pane.check;
  if (view.kind === 'form') return <Findings form={view} />;
  return (
    <View
      bar={
        <Button
          appearance="primary"
          onClick={() => {
            onJob('form');
          }}
        >
          {w.toForm}
        </Button>
      }
    >
      <Problem problem={problem} words={words.pane} />
      <Teach picture={<DocumentRegular />} text={w.teach} />
    </View>
  );
}

function Findings({ form }: { readonly form: FormView }) {
  const styles = useStyles();
  const { monitor, words, settings, changeSettings } = usePane();
  const { readAt, problem } = useMonitor(monitor);
  const w = words.pane.check;
  const [job, dispatch] = useReducer(checkJob, NEW_CHECK);
  const cards = useRef(new Map<string, HTMLElement>());

  const counts = countFindings(form.findings);
  const missing = form.findings.filter(({ code }) => code === 'REQUIRED_BLANK').length;
  const listed = inOrder(form.findings).filter(({ severity }) => job.filter === 'all' || severity === job.filter);
  const position = listed.findIndex((finding) => findingKey(finding) === job.current);

  const run = async (work: () => Promise<void>, done: Parameters<typeof dispatch>[0]): Promise<void> => {
    dispatch({ type: 'start' });
    try {
      await work();
      dispatch(done);
    } catch (error) {
      dispatch({ type: 'failed', error });
    }
  };
  const correct = (correction: Correction): void => {
    void run(() => monitor.act((port) => port.apply([correction])), { type: 'corrected', correction });
  };
  const revert = (correction: Correction): void => {
    // The other way round; a cell that was blank becomes blank again.
    const { sheet, cell, from, to } = correction;
    const back: Correction = { sheet, cell, from: to, to: typeof from === 'number' ? from : String(from ?? '') };
    void run(() => monitor.act((port) => port.apply([back])), { type: 'reverted', correction });
  };
  const take = (finding: Finding | undefined): void => {
    if (!finding) return;
    dispatch({ type: 'current', key: findingKey(finding) });
    cards.current.get(findingKey(finding))?.focus();
  };
  const goTo = (finding: Finding): void => {
    const { sheet, cell } = finding;
    dispatch({ type: 'current', key: findingKey(finding) });
    if (sheet !== null && cell !== null) void run(() => monitor.goTo(sheet, cell), { type: 'done' });
  };
  const step = (by: 1 | -1): void => {
    const next = position < 0 ? (by === 1 ? 0 : listed.length - 1) : position + by;
    take(listed[Math.min(Math.max(next, 0), listed.length - 1)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    }
    const current = listed[position];
    if (event.key === 'Enter' && current && event.target instanceof HTMLElement && event.target.tagName === 'ARTICLE')
      goTo(current);
  };

  return (
    <View
      bar={
        <>
          <Button
            icon={<ChevronUpRegular />}
            aria-label={w.previous}
            title={w.previous}
            disabled={listed.length === 0}
            onClick={() => {
              step(-1);
            }}
          />
          <Button
            icon={<ChevronDownRegular />}
            aria-label={w.next}
            title={w.next}
            disabled={listed.length === 0}
            onClick={() => {
              step(1);
            }}
          />
          {listed.length > 0 && (
            <span>{w.position(position < 0 ? '–' : String(position + 1), String(listed.length))}</span>
          )}
          <Button
            appearance="primary"
            disabled={job.busy}
            onClick={() => {
              void run(() => monitor.check(), { type: 'done' });
            }}
          >
            {job.busy ? w.checking : w.check}
          </Button>
        </>
      }
    >
      <div className={styles.progress}>
        <ProgressRing done={form.answered} all={form.all} />
        <div>
          <p className={styles.plain}>{w.progress(String(form.answered), String(form.all))}</p>
          {missing > 0 && <p className={styles.quiet}>{w.missing(String(missing))}</p>}
          {!settings.autoCheck && readAt !== null && <p className={styles.quiet}>{w.checkedAt(clock(readAt))}</p>}
        </div>
      </div>
      <div className={styles.row}>
        <Switch
          label={w.auto}
          checked={settings.autoCheck}
          onChange={(_, { checked }) => {
            changeSettings({ autoCheck: checked });
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          disabled={job.busy}
          onClick={() => {
            void run(() => monitor.clearMarks(), { type: 'marksCleared' });
          }}
        >
          {w.clearMarks}
        </Button>
      </div>
      {job.marksCleared && <p className={styles.quiet}>{w.marksCleared}</p>}
      <Problem problem={job.problem ?? problem} words={words.pane} />
      <div className={styles.chips} role="group">
        {FILTERS.filter((filter) => filter === 'all' || counts[filter] > 0).map((filter) => (
          <ToggleButton
            key={filter}
            size="small"
            shape="circular"
            checked={job.filter === filter}
            onClick={() => {
              dispatch({ type: 'filter', filter });
            }}
          >
            {filter === 'all'
              ? w.counted(w.all, String(form.findings.length))
              : w.counted(w.severities[filter], String(counts[filter]))}
          </ToggleButton>
        ))}
      </div>
      {counts.error + counts.warning === 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{w.fineTitle}</MessageBarTitle>
            {w.fineText}
          </MessageBarBody>
        </MessageBar>
      )}
      {job.changed.length > 0 && (
        <details>
          <summary>{w.counted(w.changedTitle, String(job.changed.length))}</summary>
          <ul className={styles.changed}>
            {job.changed.map((correction) => (
              <li key={`${correction.cell}:${String(correction.to)}`}>
                {w.changed(correction.cell, shown(correction.from, words), shown(correction.to, words))}{' '}
                <Button
                  size="small"
                  disabled={job.busy}
                  onClick={() => {
                    revert(correction);
                  }}
                >
                  {w.revert}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.list} onKeyDown={onKeyDown} data-testid="findings">
        {listed.length === 0 && form.findings.length > 0 && <p className={styles.plain}>{w.noneOfKind}</p>}
        {listed.map((finding) => {
          const key = findingKey(finding);
          return (
            <FindingCard
              key={key}
              finding={finding}
              form={form}
              current={key === job.current}
              disabled={job.busy}
              cardRef={(element) => {
                if (element) cards.current.set(key, element);
                else cards.current.delete(key);
              }}
              onGoTo={() => {
                goTo(finding);
              }}
              onCorrect={correct}
            />
          );
        })}
      </div>
    </View>
  );
}

/** Hour and minute, as on a clock. */
function clock(at: number): string {
  return new Date(at).toTimeString().slice(0, 5);
}
