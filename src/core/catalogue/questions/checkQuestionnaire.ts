import { duplicatesIn } from '../duplicatesIn';
import type { Roster } from '../Roster';
import type { SeedProblem } from '../SeedProblem';
import { isList } from './isList';
import type { ListQuestion, PlainAnswer, Question, Questionnaire } from './Question';

/**
 * What a questionnaire of the right shape can still have wrong: identities given twice (defined names and sheets are the
 * same in capital and small letters), references to what is not there, bounds that contradict each other, a part of the outline
 * that says nothing.
 */
export function checkQuestionnaire({ forms, outline }: Questionnaire, roster: Roster): readonly SeedProblem[] {
  const placed = forms.flatMap(({ sections }, f) =>
    sections.flatMap(({ questions }, s) =>
      questions.map((question, q) => ({
        question,
        path: `/questionnaire/forms/${f}/sections/${s}/questions/${q}`,
      })),
    ),
  );
  const questions = placed.map(({ question }) => question);
  const ids = questions.map(({ id }) => id);
  return [
    ...duplicatesIn(ids, (index) => `${placed[index]?.path ?? ''}/id`),
    ...(['sheet', 'sheetEn'] as const).flatMap((name) =>
      duplicatesIn(
        forms.map((form) => form[name]),
        (index) => `/questionnaire/forms/${index}/${name}`,
        (value) => String(value).toLowerCase(),
      ),
    ),
    ...duplicatesIn(
      outline.map(({ id }) => id),
      (index) => `/questionnaire/outline/${index}/id`,
    ),
    ...placed.flatMap(({ question, path }) => [
      ...checkKinds(question, path, roster),
      ...checkSection(question, path, outline),
      ...(isList(question)
        ? checkList(question, path, questions)
        : question.answer.kind === 'list'
          ? []
          : checkAnswer(question.answer, `${path}/answer`, dateQuestions(questions))),
    ]),
  ];
}

function checkKinds({ askedOf }: Question, path: string, { kinds }: Roster): readonly SeedProblem[] {
  return askedOf.flatMap((value, index): SeedProblem[] =>
    kinds.some(({ id }) => id === value)
      ? []
      : [{ path: `${path}/askedOf/${index}`, code: 'unknownUnitKind', params: { value } }],
  );
}

function checkSection({ section }: Question, path: string, outline: Questionnaire['outline']): readonly SeedProblem[] {
  if (section === null) return [];
  const part = outline.find(({ id }) => id === section);
  if (part?.contents.some(({ kind }) => kind === 'questions')) return [];
  return [{ path: `${path}/section`, code: 'unknownOutlinePart', params: { value: section } }];
}

/** Ids of the questions whose answer is a date. */
function dateQuestions(questions: readonly Question[]): readonly string[] {
  return questions.flatMap(({ id, answer }) => (answer.kind === 'date' ? [id] : []));
}

/** @param dates ids of what its date can be held against */
function checkAnswer(answer: PlainAnswer, path: string, dates: readonly string[]): readonly SeedProblem[] {
  switch (answer.kind) {
    case 'wholeNumber':
      return answer.min > answer.max
        ? [{ path, code: 'rangeReversed', params: { min: answer.min, max: answer.max } }]
        : [];
    case 'date':
      return [
        ...(answer.from > answer.to
          ? [{ path, code: 'rangeReversed' as const, params: { min: answer.from, max: answer.to } }]
          : []),
        ...(answer.notBefore === undefined || dates.includes(answer.notBefore)
          ? []
          : [{ path: `${path}/notBefore`, code: 'unknownDate' as const, params: { value: answer.notBefore } }]),
      ];
    case 'choice':
      return [
        ...duplicatesIn(
          answer.options.map(({ id }) => id),
          (index) => `${path}/options/${index}/id`,
        ),
        ...duplicatesIn(
          answer.options.map(({ label }) => label),
          (index) => `${path}/options/${index}/label`,
        ),
      ];
    case 'text':
    case 'yesNo':
      return [];
  }
}

function checkList({ answer }: ListQuestion, path: string, questions: readonly Question[]): readonly SeedProblem[] {
  const at = `${path}/answer`;
  const columnIds = answer.columns.map(({ id }) => id);
  const dateColumns = answer.columns.flatMap((column) => (column.answer.kind === 'date' ? [column.id] : []));
  const dates = [...dateColumns, ...dateQuestions(questions)];
  const unknownColumn = (value: string, where: string): readonly SeedProblem[] =>
    columnIds.includes(value) ? [] : [{ path: where, code: 'unknownColumn', params: { value } }];
  return [
    ...duplicatesIn(columnIds, (index) => `${at}/columns/${index}/id`),
    ...answer.columns.flatMap((column, i) => checkAnswer(column.answer, `${at}/columns/${i}/answer`, dates)),
    ...answer.unique.flatMap((value, i) => unknownColumn(value, `${at}/unique/${i}`)),
    ...answer.counts.flatMap(({ question, where }, i): readonly SeedProblem[] => {
      const place = `${at}/counts/${i}`;
      const counted = questions.find(({ id }) => id === question);
      const column = answer.columns.find(({ id }) => id === where?.column);
      const hasOption =
        where === null ||
        (column?.answer.kind === 'choice' && column.answer.options.some(({ id }) => id === where.option));
      return [
        ...(counted?.answer.kind === 'wholeNumber'
          ? []
          : [{ path: `${place}/question`, code: 'unknownQuestion' as const, params: { value: question } }]),
        ...(hasOption
          ? []
          : [{ path: `${place}/where`, code: 'unknownColumn' as const, params: { value: where.column } }]),
      ];
    }),
  ];
}
