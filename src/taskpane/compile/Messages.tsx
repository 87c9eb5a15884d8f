import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Period } from '../../core/catalogue/Period';
import type { ChangeKind, Changes } from '../../core/compilation/model/Change';
import type { RevisedFigure } from '../../core/planbook/carried/planRevision';
import type { Words } from '../../core/words/shape/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { RevisedPlan } from '../parts/RevisedPlan';
import type { Place } from './city/placeOf';
import { pendingOf, readFilesOf, unreadOf, type CompileJob, type Written } from './compileJob';
import { UnreadFiles } from './UnreadFiles';

/** In the order in which they are said. */
const CHANGE_KINDS: readonly ChangeKind[] = ['unitIn', 'formReplaced', 'unitOut', 'figure', 'state'];

interface MessagesProps {
  readonly job: CompileJob;
  /** There are files, and none is a form that can be used. */
  readonly isNothing: boolean;
  /** The workbook in front is the city workbook of another plan. */
  readonly isOtherPlan: boolean;
  /** What the plan changes against the one that was compiled by before. */
  readonly revision: readonly RevisedFigure[];
  /** An earlier period that was chosen and cannot be used. */
  readonly tooLate: Period | null;
  readonly onResume: () => void;
  readonly onGoTo: (place: Place) => void;
}

/** What has happened, and what is still to be done. */
export function Messages({ job, isNothing, isOtherPlan, revision, tooLate, onResume, onGoTo }: MessagesProps) {
  const { words } = usePane();
  const { compile: w, campaign } = words.pane;
  const pending = pendingOf(job);
  return (
    <>
      {unreadOf(job) > 0 && job.phase === 'read' && (
        <UnreadFiles text={w.stopped(String(readFilesOf(job).length), String(job.files.length))} onResume={onResume} />
      )}
      {job.ignored > 0 && <Warning text={w.ignored(String(job.ignored))} intent="info" />}
      {job.again > 0 && <Warning text={w.again(String(job.again))} intent="info" />}
      {job.writingStopped && <Warning text={campaign.working.stopped} />}
      {isOtherPlan && <Warning text={campaign.kept.otherPlan} />}
      <RevisedPlan revision={revision} />
      {tooLate !== null && <Warning text={campaign.earlier.tooLate(words.period(tooLate))} />}
      {isNothing && <Warning text={w.nothing} />}
      {pending > 0 && job.phase !== 'writing' && <Warning text={campaign.pending(String(pending))} intent="info" />}
      <Problem problem={job.problem} words={words.pane} />
      {job.written !== null && <WrittenMessage written={job.written} onGoTo={onGoTo} />}
    </>
  );
}

function Warning({ text, intent = 'warning' }: { readonly text: string; readonly intent?: 'warning' | 'info' }) {
  return (
    <MessageBar intent={intent} layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function WrittenMessage({ written, onGoTo }: { readonly written: Written; readonly onGoTo: (place: Place) => void }) {
  const { words } = usePane();
  const { compile: w, campaign } = words.pane;
  const { changes, entries, isFirst } = written;
  const place = useRef<HTMLDivElement>(null);
  // Whoever pressed the button below may have scrolled far down.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [written]);
  return (
    <div ref={place}>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          {w.written(written.sheet)}
          {entries > 0 && <> {campaign.recorded(String(entries))}</>}
          {changes !== null && <> {changesText(changes, words)}</>}
          {changes === null && !isFirst && <> {campaign.unchanged}</>}
        </MessageBarBody>
        {changes !== null && (
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                onGoTo({ sheet: words.campaign.changes.sheet, cell: 'B2' });
              }}
            >
              {campaign.toChanges}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

/** What is other than before, by kind; of what did not change nothing is said. */
function changesText({ asOf, changes }: Changes, words: Words): string {
  const { changed, changeCounts } = words.pane.campaign;
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [changeCounts[kind](String(count))];
  });
  return changed(words.date(asOf ?? ''), parts.join(', '));
}
