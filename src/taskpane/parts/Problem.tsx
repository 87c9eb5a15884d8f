import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FirstPaneWords } from '../../core/words/shape/FirstWords';
import type { Remainder, WorkbookError } from '../../excel/WorkbookError';
import { Details } from './Details';

interface ProblemProps {
  readonly problem: WorkbookError | null;
  readonly words: FirstPaneWords;
}

/** What Excel refused, what to do about it, what stands if it stopped midway, and behind *Chi tiết* its own words. */
export function Problem({ problem, words }: ProblemProps) {
  const place = useRef<HTMLDivElement>(null);
  // Whoever pressed a button below may have scrolled far down.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === null) return null;
  return (
    <div ref={place}>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{words.problems.title}</MessageBarTitle>
          {words.problems[problem.code]}
          {problem.left.length > 0 && (
            <ul>
              {problem.left.map((left) => (
                <li key={JSON.stringify(left)}>{leftText(left, words.problems.left)}</li>
              ))}
            </ul>
          )}
          {problem.code === 'NOT_FETCHED' && (
            <div>
              <Button
                size="small"
                onClick={() => {
                  window.location.reload();
                }}
              >
                {words.common.reopen}
              </Button>
            </div>
          )}
          <Details text={`${problem.code} · ${problem.details}`} words={words.common} />
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function leftText(left: Remainder, words: FirstPaneWords['problems']['left']): string {
  switch (left.kind) {
    case 'cells':
      return words.cells(left.sheet, left.cells.join(', '));
    case 'properties':
      return words.properties;
    case 'sheets':
      return words.sheets;
    default:
      return words[left.kind](left.sheet);
  }
}
