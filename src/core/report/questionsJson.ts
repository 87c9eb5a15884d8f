import { questionCounts, type QuestionCount } from '../campaign/questions/questionCounts';
import type { Campaign } from '../compilation/model/Campaign';

/** How the plan's questions were answered, as `compile --report` gives it; fields are only ever added. */
export interface QuestionsData {
  readonly questions: readonly {
    readonly id: string;
    readonly answered: number;
    readonly expected: number;
    readonly counts: Pick<QuestionCount, 'total' | 'options' | 'kinds' | 'clusters'>;
  }[];
}

/** An empty list for a plan that asks for figures only. */
export function questionsJson(campaign: Campaign): QuestionsData {
  return {
    questions: questionCounts(campaign).map(({ question, answered, expected, total, options, kinds, clusters }) => ({
      id: question.id,
      answered,
      expected,
      counts: { total, options, kinds, clusters },
    })),
  };
}
