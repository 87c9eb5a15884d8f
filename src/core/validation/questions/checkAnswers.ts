import type { Catalogue } from '../../catalogue/Catalogue';
import { nameKey } from '../../catalogue/nameKey';
import { isList } from '../../catalogue/questions/isList';
import type { ListCount, ListQuestion, PlainAnswer, Question } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { Answer, AnswerContent, AnswerList, SubmissionAnswers } from '../../form/read/questions/Answers';
import type { Submission } from '../../form/read/Submission';
import type { Finding } from '../Finding';
import { makeFinding, type Place } from '../makeFinding';
import { withoutMarkup } from './withoutMarkup';

/**
 * What is wrong with the answers of a form: required ones that are missing, what cannot be read, what is too long or out
 * of bounds, rows without what they must have, rows given twice, counts that do not fit their list. A form whose sheets
 * of questions have not been begun is told once, for information (the answers may come later, and the city's workbook names
 * who has not given them), and not while it holds no result either.
 */
export function checkAnswers(submission: Submission, catalogue: Catalogue): readonly Finding[] {
  const { answers } = submission;
  if (answers === undefined) return [];
  const questions = new Map(questionsOf(catalogue).map((question) => [question.id, question]));
  if (!isBegun(answers)) return checkBlank(submission, answers, questions);
  return [
    ...answers.answers.flatMap((answer) => checkOne(answer, questions.get(answer.question))),
    ...answers.lists.flatMap((list) => {
      const question = questions.get(list.question);
      return question && isList(question) ? checkList(list, question, answers) : [];
    }),
  ];
}

function isBegun({ answers, lists }: SubmissionAnswers): boolean {
  return (
    answers.some(({ state }) => state === 'answered' || state === 'unreadable') ||
    lists.some(({ rows }) => rows.length > 0)
  );
}

function checkBlank(
  { entries }: Submission,
  { answers, lists }: SubmissionAnswers,
  questions: ReadonlyMap<string, Question>,
): readonly Finding[] {
  const hasResult = entries.some(
    ({ part, state, formula }) => part !== 'plan' && formula === null && state !== 'blank' && state !== 'outOfScope',
  );
  const count = [...answers, ...lists].filter(({ question }) => questions.get(question)?.required).length;
  if (!hasResult || count === 0) return [];
  const place = { indicator: null, part: null, sheet: answers[0]?.sheet ?? null, cell: answers[0]?.cell ?? null };
  return [makeFinding('QUESTIONS_BLANK', 'information', place, { count })];
}

function checkOne(answer: Answer, question: Question | undefined): readonly Finding[] {
  if (!question || question.answer.kind === 'list') return [];
  const place = placeIn(answer.sheet, answer.cell);
  if (answer.state === 'blank' || answer.state === 'missing') {
    return question.required ? [makeFinding('ANSWER_REQUIRED', 'error', place, { question: question.id })] : [];
  }
  return checkContent(answer, question.answer, place, { question: question.id, column: '', row: 0 });
}

interface At {
  readonly question: string;
  readonly column: string;
  readonly row: number;
}

function checkContent(content: AnswerContent, answer: PlainAnswer, place: Place, at: At): readonly Finding[] {
  const { value, raw, formula, state } = content;
  const findings: Finding[] = [];
  if (formula !== null) findings.push(makeFinding('ANSWER_FORMULA', 'warning', place, { ...at, formula }));
  const isPart = answer.kind === 'wholeNumber' && typeof value === 'number' && !Number.isInteger(value);
  if (state === 'unreadable' || isPart) {
    const text = raw === null ? '' : String(raw);
    return [...findings, makeFinding('ANSWER_UNREADABLE', 'error', place, { ...at, text, kind: answer.kind })];
  }
  if (answer.kind === 'text' && typeof value === 'string') {
    const length = [...value].length;
    if (length > answer.max) {
      findings.push(makeFinding('ANSWER_TOO_LONG', 'error', place, { ...at, length, max: answer.max }));
    }
    const plain = withoutMarkup(value);
    if (plain !== null && place.sheet !== null && place.cell !== null) {
      const correction = { sheet: place.sheet, cell: place.cell, from: raw, to: plain.text };
      findings.push(makeFinding('ANSWER_MARKUP', 'warning', place, { ...at, tag: plain.tag }, [correction]));
    }
  }
  if (answer.kind === 'wholeNumber' && typeof value === 'number' && (value < answer.min || value > answer.max)) {
    const { min, max } = answer;
    findings.push(makeFinding('ANSWER_OUT_OF_RANGE', 'error', place, { ...at, value, min, max }));
  }
  if (answer.kind === 'date' && typeof value === 'string' && (value < answer.from || value > answer.to)) {
    const { from, to } = answer;
    findings.push(makeFinding('ANSWER_DATE_OUTSIDE', 'warning', place, { ...at, date: value, from, to }));
  }
  return findings;
}

function checkList(list: AnswerList, question: ListQuestion, all: SubmissionAnswers): readonly Finding[] {
  const { answer, id } = question;
  const place = placeIn(list.sheet, null);
  if (list.rows.length === 0) {
    return [
      ...(question.required ? [makeFinding('ANSWER_REQUIRED', 'error', place, { question: id })] : []),
      ...answer.counts.flatMap((count) => checkCount(list, count, all)),
    ];
  }
  const cells = list.rows.flatMap(({ cells: own }, i) =>
    own.flatMap((cell): readonly Finding[] => {
      const column = answer.columns.find((each) => each.id === cell.column);
      if (!column) return [];
      const at = { question: id, column: column.id, row: i + 1 };
      const where = placeIn(list.sheet, cell.cell);
      if (cell.state === 'blank') return column.required ? [makeFinding('LIST_CELL_MISSING', 'error', where, at)] : [];
      return checkContent(cell, column.answer, where, at);
    }),
  );
  return [...cells, ...doubles(list, question), ...answer.counts.flatMap((count) => checkCount(list, count, all))];
}

function doubles(list: AnswerList, { id, answer: { unique } }: ListQuestion): readonly Finding[] {
  if (unique.length === 0) return [];
  const seen = new Map<string, number>();
  return list.rows.flatMap(({ cells }, i): readonly Finding[] => {
    const own = cells.filter(({ column }) => unique.includes(column));
    const key = own.map(({ value }) => nameKey(String(value ?? ''))).join('\n');
    if (own.every(({ value }) => value === null)) return [];
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, i + 1);
      return [];
    }
    const text = String(own[0]?.value ?? '');
    const params = { question: id, row: i + 1, first, text };
    return [makeFinding('LIST_ROW_TWICE', 'warning', placeIn(list.sheet, own[0]?.cell ?? null), params)];
  });
}

function checkCount(list: AnswerList, count: ListCount, { answers }: SubmissionAnswers): readonly Finding[] {
  const answer = answers.find(({ question }) => question === count.question);
  if (typeof answer?.value !== 'number') return [];
  const { where } = count;
  const rows = list.rows.filter(
    ({ cells }) =>
      where === null || cells.some(({ column, value }) => column === where.column && value === where.option),
  ).length;
  const equal = count.rows === 'equal';
  if (equal ? rows === answer.value : rows <= answer.value) return [];
  const params = { question: count.question, list: list.question, said: answer.value, rows, equal };
  return [makeFinding('LIST_COUNT', 'error', placeIn(answer.sheet, answer.cell), params)];
}

function placeIn(sheet: string, cell: string | null): Place {
  return { indicator: null, part: null, sheet: sheet === '' ? null : sheet, cell };
}
