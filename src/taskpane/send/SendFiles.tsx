import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { checkReportHtml } from '../../core/form/draw/checkReportHtml';
import { checkReportJson } from '../../core/form/draw/checkReportJson';
import { makeCheckReport } from '../../core/form/draw/makeCheckReport';
import { usePane } from '../PaneContext';
import { MEDIA_TYPES, type NamedFile } from '../parts/NamedFile';
import { SaveFiles, type SaveHandle } from '../parts/SaveFiles';
import { CopyNotice } from './CopyNotice';
import { copyOfForm, type FormCopy } from './copyOfForm';
import { MailStep } from './MailStep';
import type { PreparedForm } from './prepareForm';
import { SendStep } from './SendStep';
import { sendWords } from './sendWords';

const useStyles = makeStyles({
  summary: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the primary button does next. */
export type SendNext = 'file' | 'mail' | 'done';

export interface SendHandle {
  readonly go: () => void;
}

interface SendFilesProps {
  readonly prepared: PreparedForm;
  /** By which the primary button takes the next step. */
  readonly handle: Ref<SendHandle>;
  readonly next: SendNext;
  readonly onNext: (next: SendNext) => void;
}

/** What is to be sent and kept, step by step. */
export function SendFiles({ prepared, handle, next, onNext }: SendFilesProps) {
  const styles = useStyles();
  const { services, monitor, words } = usePane();
  const w = sendWords(words);
  const { form, stamp } = prepared;
  const report = useMemo(() => {
    const { submission, catalogue, findings, carried } = form;
    const { roster } = services;
    return makeCheckReport({ submission, catalogue, roster, findings, kept: carried, words, time: stamp.time });
  }, [form, stamp, services, words]);
  const file = useRef<SaveHandle>(null);
  const mail = useRef<SaveHandle>(null);
  useImperativeHandle(handle, () => ({
    go: () => {
      if (next === 'file') file.current?.give();
      else mail.current?.give();
    },
  }));
  const [copied, setCopied] = useState<FormCopy | null>(null);
  const copy = useMemo(
    () =>
      once(async () => {
        const made = await copyOfForm(prepared, monitor, services, words);
        setCopied(made);
        return made.file;
      }),
    [prepared, monitor, services, words],
  );
  const warnings = form.open.filter(({ severity }) => severity === 'warning').length;
  const reportName = `${stamp.plan}_${stamp.period}_${stamp.unit}_phieu-kiem-tra`;
  return (
    <>
      <MessageBar intent={report.counts.error > 0 ? 'warning' : 'success'} layout="multiline" role="status">
        <MessageBarBody>
          {w.stamped(words.sending.time(stamp.time))}
          <ul className={styles.summary}>
            {report.code !== null && <li>{w.code(report.code)}</li>}
            <li>{w.answered(String(report.answered), String(report.figures))}</li>
            <li>{w.counts(report.counts.error, warnings, report.kept.length)}</li>
            {report.counts.error > 0 && <li>{w.withErrors}</li>}
            {warnings > 0 && <li>{w.openWarnings(String(warnings))}</li>}
          </ul>
        </MessageBarBody>
      </MessageBar>
      <SendStep title={w.fileTitle} text={w.fileText}>
        <SaveFiles
          offers={[{ id: 'form', label: w.saveFile, make: copy }]}
          lastResort={w.fileLastResort}
          handle={file}
          onGiven={() => {
            onNext('mail');
          }}
        />
        {copied && <CopyNotice copy={copied} />}
      </SendStep>
      <MailStep
        report={report}
        receiver={form.catalogue.plan.receiver}
        attachment={copy}
        handle={mail}
        onGiven={() => {
          onNext('done');
        }}
      />
      <SendStep title={w.reportTitle} text={w.reportText}>
        <SaveFiles
          offers={[
            {
              id: 'report',
              label: w.saveReport,
              make: () => named(`${reportName}.html`, MEDIA_TYPES.html, checkReportHtml(report, words)),
            },
            {
              id: 'report-data',
              label: w.saveReportData,
              make: () => named(`${reportName}.json`, MEDIA_TYPES.json, checkReportJson(report)),
            },
          ]}
        />
      </SendStep>
    </>
  );
}

function named(name: string, type: NamedFile['type'], content: string): Promise<NamedFile> {
  return Promise.resolve({ name, type, content });
}

/** Does the work when it is first asked for; after a failure it is tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    result.catch(() => {
      result = null;
    });
    return result;
  };
}
