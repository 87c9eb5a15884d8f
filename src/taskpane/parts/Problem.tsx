import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PaneWords } from '../../core/words/shape/PaneWords';
import type { WorkbookError } from '../../excel/WorkbookError';
import { Details } from './Details';

interface ProblemProps {
  readonly problem: WorkbookError | null;
  readonly words: PaneWords;
}

/** What Excel refused, what to do about it, and behind *Chi tiết* its own words. */
export function Problem({ problem, words }: ProblemProps) {
  if (problem === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.problems.title}</MessageBarTitle>
        {words.problems[problem.code]}
        <Details text={`${problem.code} · ${problem.details}`} words={words.common} />
      </MessageBarBody>
    </MessageBar>
  );
}
