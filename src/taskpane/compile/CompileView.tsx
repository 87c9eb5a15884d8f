import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { useEffect, useReducer, useRef, type ChangeEvent } from 'react';
import { periodsOf } from '../../core/catalogue/Period';
import { cityPlan } from '../../core/report/cityPlan';
import { reportJson } from '../../core/report/reportJson';
import { IDENTITY_SHEET } from '../../core/template/identitySheet';
import { usePane } from '../PaneContext';
import { capitalised } from '../parts/capitalised';
import { Confirm } from '../parts/Confirm';
import { Problem } from '../parts/Problem';
import { Teach } from '../parts/Teach';
import { View } from '../parts/View';
import { commonIdentity, compileJob, NEW_COMPILE, readFilesOf, secondsLeft } from './compileJob';
import { Downloads } from './Downloads';
import { Glance } from './Glance';
import { ReportLists } from './ReportLists';
import { useFileReading } from './useFileReading';
import { useReport } from './useReport';

const useStyles = makeStyles({
  hidden: { display: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const ACCEPTED = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.zip,.eml,.msg';

/** *Tổng hợp*: many files in, the city's picture out. */
export function CompileView({ dropped }: { readonly dropped: readonly File[] }) {
  const styles = useStyles();
  const { services, monitor, words } = usePane();
  const w = words.pane.compile;
  const [job, dispatch] = useReducer(compileJob, NEW_COMPILE);
  const reading = useFileReading(services, dispatch);
  const fileInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (dropped.length > 0) reading.add(dropped);
  }, [dropped, reading]);

  const common = commonIdentity(job);
  const catalogue = services.catalogues.find(({ plan }) => plan.id === common.plan) ?? services.catalogues[0];
  const periods = periodsOf(catalogue.plan.year);
  const wanted = job.period ?? common.period;
  const period = periods.find((candidate) => candidate === wanted) ?? String(catalogue.plan.year);
  const { roster } = services;
  const ready = job.phase === 'read' || job.phase === 'writing';
  const report = useReport(ready ? job.files : null, catalogue, roster, period);
  const plan = (): ReturnType<typeof cityPlan> | null => report && cityPlan(report, catalogue, roster, words);
  const hasForm = report?.ledger.some(({ status }) => status !== 'notSent') ?? false;

  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    reading.add(Array.from(event.target.files ?? []));
    // So that the same files can be chosen again.
    event.target.value = '';
  };
  const write = async (replace: boolean): Promise<void> => {
    const city = plan();
    if (city === null) return;
    dispatch({ type: 'writing' });
    try {
      const outcome = await monitor.act((port) => port.draw(city, { replace }));
      dispatch(outcome.drawn ? { type: 'written' } : { type: 'inTheWay', sheets: outcome.inTheWay });
    } catch (error) {
      dispatch({ type: 'failed', error });
    }
  };
  const chooseFiles = (): void => fileInput.current?.click();
  const done = readFilesOf(job).length;
  const left = secondsLeft(job);
  const visibleInTheWay = job.inTheWay?.filter((name) => name !== IDENTITY_SHEET) ?? [];
  const besideForm = visibleInTheWay.length === 0;

  return (
    <View
      bar={
        job.phase === 'reading' ? (
          <Button
            appearance="primary"
            onClick={() => {
              reading.stop();
            }}
          >
            {w.stop}
          </Button>
        ) : hasForm ? (
          <Button
            appearance="primary"
            disabled={job.phase === 'writing'}
            icon={job.phase === 'writing' ? <Spinner size="tiny" /> : null}
            onClick={() => void write(false)}
          >
            {job.phase === 'writing' ? w.writing : w.write}
          </Button>
        ) : (
          <Button appearance="primary" onClick={chooseFiles}>
            {w.chooseFiles}
          </Button>
        )
      }
    >
      <input
        ref={fileInput}
        className={styles.hidden}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={w.chooseFiles}
        data-testid="file-input"
        onChange={take}
      />
      <input
        ref={(element) => {
          folderInput.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        className={styles.hidden}
        type="file"
        multiple
        aria-label={w.chooseFolder}
        data-testid="folder-input"
        onChange={take}
      />
      {job.phase === 'choosing' ? (
        <Teach picture={<FolderRegular />} text={w.teach}>
          <p className={styles.quiet}>{w.teachMore}</p>
          <Button onClick={() => folderInput.current?.click()}>{w.chooseFolder}</Button>
        </Teach>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" disabled={job.phase !== 'read'} onClick={chooseFiles}>
            {w.addFiles}
          </Button>
          <Button size="small" disabled={job.phase !== 'read'} onClick={() => folderInput.current?.click()}>
            {w.chooseFolder}
          </Button>
          <Button
            size="small"
            disabled={job.phase !== 'read'}
            onClick={() => {
              dispatch({ type: 'startOver' });
            }}
          >
            {w.startOver}
          </Button>
        </div>
      )}
      {job.phase === 'reading' && (
        <Field
          validationState="none"
          validationMessage={[
            w.reading(String(done), String(job.files.length)),
            ...(left === null ? [] : [w.timeLeft(left)]),
          ].join(' · ')}
        >
          <ProgressBar value={job.files.length === 0 ? 0 : done / job.files.length} />
        </Field>
      )}
      {job.stopped && job.phase === 'read' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{w.stopped(String(done), String(job.files.length))}</MessageBarBody>
        </MessageBar>
      )}
      {job.ignored > 0 && <p className={styles.quiet}>{w.ignored(String(job.ignored))}</p>}
      <Problem problem={job.problem} words={words.pane} />
      {job.written && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{w.written(plan()?.activeSheet ?? '')}</MessageBarBody>
        </MessageBar>
      )}
      {report !== null && (
        <>
          <Field label={w.period}>
            <Select
              value={period}
              onChange={(_, { value }) => {
                dispatch({ type: 'period', period: value });
              }}
            >
              {periods.map((option) => (
                <option key={option} value={option}>
                  {capitalised(words.period(option))}
                </option>
              ))}
            </Select>
          </Field>
          {!hasForm && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{w.nothing}</MessageBarBody>
            </MessageBar>
          )}
          <Glance report={report} roster={roster} />
        </>
      )}
      {job.files.length > 0 && <ReportLists files={job.files} report={report} />}
      {report !== null && hasForm && (
        <Downloads
          name={`${report.plan}_${report.period}_tong-hop`}
          makeXlsx={() => services.writeXlsx(cityPlan(report, catalogue, roster, words))}
          makeJson={() => Promise.resolve(`${JSON.stringify(reportJson(report, catalogue, roster, words), null, 2)}\n`)}
        />
      )}
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
