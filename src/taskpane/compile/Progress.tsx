import { Field, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { readFilesOf, secondsLeft, type CompileJob } from './compileJob';

/** How far reading or writing is; nothing while neither goes on. */
export function Progress({ job, isReadingCity }: { readonly job: CompileJob; readonly isReadingCity: boolean }) {
  const { compile: w, campaign } = usePane().words.pane;
  if (job.phase === 'reading') {
    const done = readFilesOf(job).length;
    const left = secondsLeft(job);
    const text = [w.reading(String(done), String(job.files.length)), ...(left === null ? [] : [w.timeLeft(left)])];
    return <Bar text={text.join(' · ')} share={job.files.length === 0 ? 0 : done / job.files.length} />;
  }
  if (job.progress !== null) return <Bar text={campaign.working[job.progress.step]} share={job.progress.share} />;
  return isReadingCity ? <Bar text={campaign.kept.reading} /> : null;
}

/** Without a share it is not known how far it is. */
function Bar({ text, share }: { readonly text: string; readonly share?: number }) {
  return (
    <Field validationState="none" validationMessage={text}>
      <ProgressBar {...(share === undefined ? {} : { value: share })} />
    </Field>
  );
}
