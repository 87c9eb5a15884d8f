import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { periodsOf } from '../../core/catalogue/Period';
import { IDENTITY_SHEET } from '../../core/form/contract/identitySheet';
import { usePane } from '../PaneContext';
import { capitalised } from '../../core/kernel/capitalised';
import { Confirm } from '../parts/Confirm';
import { Problem } from '../parts/Problem';
import { View } from '../parts/View';
import type { Place } from './city/placeOf';
import type { Compilation } from './Compilation';
import { pendingOf, unreadOf } from './compileJob';
import { FilePickers } from './FilePickers';
import { Messages } from './Messages';
import { useMonitor } from '../state/useMonitor';
import { Progress } from './Progress';
import { ProgressLine } from './ProgressLine';
import { Sections } from './Sections';
import { useCompilation } from './useCompilation';

const useStyles = makeStyles({
  beforeWriting: { margin: 0, flexBasis: '100%' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/**
 * *Tổng hợp*: many files in, the city's picture out.
 * @param dropped all files that were dropped on the pane so far, the last at the end
 */
export function CompileView({ dropped }: { readonly dropped: readonly File[] }) {
  const styles = useStyles();
  const { monitor, words } = usePane();
  const w = words.pane.compile;
  const own = words.pane.campaign;
  const compiling = useCompilation();
  const { job, dispatch, catalogue, period, city, cityState, campaign, tooLate, known, add, stop, write } = compiling;
  const isPlanBook = useMonitor(monitor).view.kind === 'planBook';
  const fileInput = useRef<HTMLInputElement>(null);
  const latest = useRef(compiling);
  useEffect(() => {
    latest.current = compiling;
  });
  const isWriting = job.phase === 'writing';
  const taken = useRef(0);
  // What is dropped while the city workbook is being written comes after it.
  useEffect(() => {
    const files = dropped.slice(taken.current);
    if (isWriting || files.length === 0) return;
    taken.current = dropped.length;
    latest.current.add(files);
  }, [dropped, isWriting]);

  const unread = unreadOf(job);
  const compilation = useMemo((): Compilation | null => {
    if (campaign === null) return null;
    const goTo = (place: Place): void => {
      dispatch({ type: 'going' });
      monitor.goTo(place.sheet, place.cell).catch((error: unknown) => {
        dispatch({ type: 'problem', error });
      });
    };
    return {
      campaign,
      city,
      decisions: job.decisions,
      importedRoster: job.importedRoster,
      importedScoring: job.importedScoring,
      decide: (decision) => {
        dispatch({ type: 'decided', decision });
      },
      importRoster: (roster) => {
        dispatch({ type: 'rosterImported', roster });
      },
      importScoring: (scoring) => {
        dispatch({ type: 'scoringImported', scoring });
      },
      compareEarlierPeriod: (earlierPeriod) => {
        dispatch({ type: 'earlierPeriodChosen', earlierPeriod });
      },
      goTo,
      unread,
      resume: () => {
        latest.current.resume();
      },
    };
  }, [campaign, city, job.decisions, job.importedRoster, job.importedScoring, unread, dispatch, monitor]);

  const isBusy = job.phase === 'reading' || isWriting;
  const hasForm = campaign?.report.receipts.some(({ file }) => file !== null) ?? false;
  const isNew = job.written === null && (job.files.length > 0 || pendingOf(job) > 0);
  const visibleInTheWay = job.inTheWay?.filter((name) => name !== IDENTITY_SHEET) ?? [];
  const besideForm = visibleInTheWay.length === 0;
  const chooseFiles = (appearance: 'primary' | 'secondary') => (
    <Button appearance={appearance} onClick={() => fileInput.current?.click()}>
      {w.chooseFiles}
    </Button>
  );
  const writeButton = (appearance: 'primary' | 'secondary') => (
    <>
      {unread > 0 && <p className={styles.beforeWriting}>{own.arrival.unread.writing(String(unread))}</p>}
      {isPlanBook && <p className={styles.beforeWriting}>{words.pane.inPlanBook}</p>}
      <Button appearance={appearance} disabled={isPlanBook} onClick={() => void write(false)}>
        {w.write}
      </Button>
    </>
  );

  return (
    <View
      bar={
        isBusy ? (
          <>
            <Progress job={job} />
            <Button appearance="primary" onClick={stop}>
              {w.stop}
            </Button>
          </>
        ) : city !== null && !isNew ? (
          <>
            {writeButton('secondary')}
            {chooseFiles('primary')}
          </>
        ) : hasForm || city !== null ? (
          writeButton('primary')
        ) : (
          chooseFiles('primary')
        )
      }
    >
      <FilePickers
        fileInput={fileInput}
        isEmpty={job.phase === 'choosing' && city === null && !cityState.reading}
        hasFiles={job.files.length > 0}
        disabled={isBusy || cityState.reading}
        onFiles={add}
        onStartOver={() => {
          dispatch({ type: 'startOver' });
        }}
      />
      {city !== null && <p className={styles.quiet}>{own.kept.period(words.period(period))}</p>}
      {city !== null && job.files.length === 0 && <p className={styles.quiet}>{own.kept.teach}</p>}
      {cityState.reading && !isBusy && <ProgressLine text={own.kept.reading} />}
      <Messages
        job={job}
        isNothing={job.phase === 'read' && job.files.length > 0 && campaign !== null && !hasForm}
        revision={job.written?.revision ?? compiling.revision}
        tooLate={tooLate}
        isOtherPlan={cityState.city !== null && city === null}
        onResume={compiling.resume}
        onGoTo={(place) => compilation?.goTo(place)}
      />
      <Problem problem={cityState.problem} words={words.pane} />
      {campaign !== null && city === null && (
        <Field label={w.period}>
          <Select
            value={period}
            disabled={isBusy}
            onChange={(_, { value }) => {
              dispatch({ type: 'period', period: value });
            }}
          >
            {periodsOf(catalogue.plan.year).map((option) => (
              <option key={option} value={option}>
                {capitalised(words.period(option))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Sections
        files={job.files}
        arrived={compiling.arrived}
        known={known}
        compilation={job.phase === 'reading' && city === null ? null : compilation}
      />
      {job.inTheWay !== null && (
        <Confirm
          title={besideForm ? w.besideFormTitle : w.replaceTitle}
          text={besideForm ? w.besideForm : w.replaceText(visibleInTheWay.join(', '))}
          confirm={besideForm ? w.besideFormConfirm : w.replaceConfirm}
          words={words.pane.common}
          onAnswer={(agreed) => {
            if (agreed) void write(true);
            else dispatch({ type: 'notWritten' });
          }}
        />
      )}
    </View>
  );
}
