import type { FormWords } from './FormWords';
import type { PaneWords } from './PaneWords';
import type { Words } from './Words';

/** What the task pane says before a job is opened. */
export type FirstPaneWords = Pick<
  PaneWords,
  'product' | 'inPlanBook' | 'planDamaged' | 'jobs' | 'strip' | 'common' | 'form' | 'problems' | 'remarks'
>;

/** The part of the words that the task pane opens with; the others are fetched with the first job that needs them. */
export interface FirstWords extends Pick<Words, 'language' | 'date' | 'period'> {
  readonly form: Pick<FormWords, 'sheet' | 'guideSheet' | 'selfScoreSheet'>;
  readonly pane: FirstPaneWords;
}
