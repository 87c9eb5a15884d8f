import type { IndicatorChange, OpenQuestion, QuestionChoice } from '../../catalogue/Catalogue';
import { NONE_MARK } from '../contract/planTables';
import { placeAll } from './placeAll';
import type { RowReading } from './RowReading';
import type { TableReading } from './TableReading';

const KEY = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

interface ChangeDraft {
  readonly row: RowReading<'changes'>;
  readonly question: string;
  readonly choice: string;
  readonly change: IndicatorChange;
}

interface ChoiceDraft {
  readonly row: RowReading<'choices'>;
  readonly question: string;
  readonly choice: QuestionChoice;
  readonly own: readonly ChangeDraft[];
}

/** What the plan leaves open, each with what may be decided and what comes of it. */
export function readOpenQuestions(tables: TableReading): readonly OpenQuestion[] {
  const changes = tables.read(
    'changes',
    () => '',
    {},
    (row): ChangeDraft => ({
      row,
      question: row.text('question'),
      choice: row.text('choice'),
      change: openChangeOf(row),
    }),
  );
  const choices = tables.read(
    'choices',
    () => '',
    {},
    (row): ChoiceDraft => {
      const question = row.text('question');
      const id = row.code('id', KEY);
      const label = row.text('label');
      const consequence = row.text('consequence');
      const own = changes.filter((each) => each.question === question && each.choice === id);
      return {
        row,
        question,
        choice: {
          id,
          label,
          labelEn: row.text('labelEn', label),
          consequence,
          consequenceEn: row.text('consequenceEn', consequence),
          changes: own.map(({ change }) => change),
        },
        own,
      };
    },
  );
  const questions = tables.read(
    'openQuestions',
    (i) => `/openQuestions/${String(i)}`,
    {},
    (row): OpenQuestion => {
      const id = row.code('id', KEY);
      const question = row.text('question');
      const drafts = choices.filter((each) => each.question === id);
      placeAll(drafts, `${row.pointer}/choices`);
      drafts.forEach((draft, c) => {
        placeAll(draft.own, `${row.pointer}/choices/${String(c)}/changes`);
      });
      const own = drafts.map(({ choice }) => choice);
      if (own.length < 2) row.report('id', 'fewChoices', { value: id });
      return {
        id,
        clause: row.text('clause'),
        question,
        questionEn: row.text('questionEn', question),
        choices: own,
      };
    },
  );
  reportStrays(questions, choices, changes);
  return questions;
}

/** An empty cell changes nothing; that no kind of unit reports is said by a mark. */
function openChangeOf(row: RowReading<'changes'>): IndicatorChange {
  const definition = row.optional('definition');
  const label = row.optional('denominator');
  const labelEn = row.optional('denominatorEn');
  if (label === '' && labelEn !== '') row.report('denominator', 'cellMissing');
  const reportedBy = row.list('reportedBy');
  return {
    indicator: row.text('indicator'),
    ...(definition === '' ? {} : { definition }),
    ...(label === '' ? {} : { denominator: { label, labelEn: labelEn || label } }),
    ...(reportedBy.length === 0 ? {} : { reportedBy: reportedBy.filter((kind) => kind !== NONE_MARK) }),
  };
}

/** A choice or change of what is not asked would be missed in silence. */
function reportStrays(
  questions: readonly OpenQuestion[],
  choices: readonly ChoiceDraft[],
  changes: readonly ChangeDraft[],
): void {
  for (const { row, question } of choices) {
    if (!questions.some(({ id }) => id === question))
      row.report('question', 'unknownOpenQuestion', { value: question });
  }
  for (const { row, question, choice } of changes) {
    const isKnown = choices.some((each) => each.question === question && each.choice.id === choice);
    if (!isKnown) row.report('choice', 'unknownOpenQuestion', { value: choice });
  }
}
