import { usePane } from '../PaneContext';
import { readFilesOf, secondsLeft, type CompileJob } from './compileJob';
import { ProgressLine } from './ProgressLine';

/** How far reading or writing is; nothing while neither goes on. */
export function Progress({ job }: { readonly job: CompileJob }) {
  const { compile: w, campaign } = usePane().words.pane;
  if (job.phase === 'reading') {
    const done = readFilesOf(job).length;
    const left = secondsLeft(job);
    const text = [w.reading(String(done), String(job.files.length)), ...(left === null ? [] : [w.timeLeft(left)])];
    return <ProgressLine text={text.join(' · ')} share={job.files.length === 0 ? 0 : done / job.files.length} />;
  }
  if (job.progress === null) return null;
  return <ProgressLine text={campaign.working[job.progress.step]} share={job.progress.share} />;
}
