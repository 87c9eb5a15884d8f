import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { isBelow } from '../../catalogue/isBelow';
import { nameKey } from '../../catalogue/nameKey';
import { isList } from '../../catalogue/questions/isList';
import type { ListCount, ListQuestion, PlainAnswer, Question } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type {
  Answer,
  AnswerContent,
  AnswerList,
  AnswerRow,
  SubmissionAnswers,
} from '../../form/read/questions/Answers';
import { countedValue } from '../../form/read/questions/countedValue';
import { isStruckRow } from '../../form/read/questions/isStruckRow';
import type { Submission } from '../../form/read/Submission';
import { withoutStrokes } from '../../workbook/withoutStrokes';
import type { Finding } from '../Finding';
import { makeFinding, type Place } from '../makeFinding';
import { checkAnswerSight } from './checkAnswerSight';
import { withoutMarkup } from './withoutMarkup';

/**
 * What is wrong with the answers of a form: required ones that are missing, what cannot be read, what is too long or out
 * of bounds, days out of order, rows without what they must have, rows given twice, counts that do not fit their list,
 * what is struck through and so doesn't count, what is shown otherwise, results below the unit's own plan. A required
 * answer that is blank is an error like a figure that is blank; while a form is being filled it only waits.
 */
export function checkAnswers(submission: Submission, catalogue: Catalogue): readonly Finding[] {
  const { answers } = submission;
  if (answers === undefined) return [];
  const questions = new Map(questionsOf(catalogue).map((question) => [question.id, question]));
  return [
    ...answers.answers.flatMap((answer) => checkOne(answer, questions.get(answer.question), answers)),
    ...answers.lists.flatMap((list) => {
      const question = questions.get(list.question);
      return question && isList(question) ? checkList(list, question, answers) : [];
    }),
    ...checkAnswerSight(answers),
    ...checkOwnPlan(submission, catalogue),
  ];
}

/** Results below the unit's own plan, told once: no fault, but the answers have to account for them. */
function checkOwnPlan({ entries, sheet }: Submission, catalogue: Catalogue): readonly Finding[] {
  const plans = new Map<string, number | null>();
  const results = new Map<string, number | null>();
  for (const { part, indicator, value } of entries) {
    if (part === 'plan') plans.set(indicator, value);
    if (part === 'value') results.set(indicator, value);
  }
  const below = indicatorsOf(catalogue).filter(({ id, direction }) =>
    isBelow(results.get(id) ?? null, plans.get(id) ?? null, direction),
  );
  if (below.length === 0) return [];
  const params = { count: below.length, figures: below.map(({ id }) => id).join(', ') };
  return [makeFinding('BELOW_OWN_PLAN', 'information', placeIn(sheet, null), params)];
}

function checkOne(answer: Answer, question: Question | undefined, all: SubmissionAnswers): readonly Finding[] {
  if (!question || question.answer.kind === 'list') return [];
  const place = placeIn(answer.sheet, answer.cell);
  if (answer.state === 'blank' || answer.state === 'missing') {
    return question.required ? [makeFinding('ANSWER_REQUIRED', 'error', place, { question: question.id })] : [];
  }
  const at = { question: question.id, column: '', row: 0 };
  return [
    ...checkContent(answer, question.answer, place, at),
    ...checkOrder(answer, question.answer, place, at, [], all),
  ];
}

interface At {
  readonly question: string;
  readonly column: string;
  readonly row: number;
}

function checkContent(content: AnswerContent, answer: PlainAnswer, place: Place, at: At): readonly Finding[] {
  const { value, raw, formula, state, doubts } = content;
  const text = raw === null ? '' : String(raw);
  if (doubts?.struck === 'all')
    return [makeFinding('ANSWER_STRUCK', 'error', place, { ...at, text: withoutStrokes(text) })];
  const findings: Finding[] = [];
  if (doubts?.struck === 'part') findings.push(makeFinding('ANSWER_STRUCK_IN_PART', 'warning', place, { ...at, text }));
  if (doubts?.unseen)
    findings.push(makeFinding('ANSWER_UNSEEN', 'warning', place, { ...at, text: withoutStrokes(text) }));
  const range = doubts?.merged;
  if (range !== undefined) findings.push(makeFinding('ANSWER_MERGED', 'warning', place, { ...at, range }));
  if (formula !== null) findings.push(makeFinding('ANSWER_FORMULA', 'warning', place, { ...at, formula }));
  const isPart = answer.kind === 'wholeNumber' && typeof value === 'number' && !Number.isInteger(value);
  if (state === 'unreadable' || isPart) {
    return [...findings, makeFinding('ANSWER_UNREADABLE', 'error', place, { ...at, text, kind: answer.kind })];
  }
  if (answer.kind === 'text' && typeof value === 'string') {
    const length = [...withoutStrokes(value)].length;
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

/** A day that is before the one that it must not precede; nothing while either is missing. */
function checkOrder(
  content: AnswerContent,
  answer: PlainAnswer,
  place: Place,
  at: At,
  row: AnswerRow['cells'],
  { answers }: SubmissionAnswers,
): readonly Finding[] {
  const date = countedValue(content);
  if (answer.kind !== 'date' || answer.notBefore === undefined || typeof date !== 'string') return [];
  const id = answer.notBefore;
  const beside = row.find(({ column }) => column === id);
  const other = beside ?? answers.find(({ question }) => question === id);
  const after = other === undefined ? null : countedValue(other);
  if (typeof after !== 'string' || date >= after) return [];
  const [afterQuestion, afterColumn] = beside === undefined ? [id, ''] : [at.question, id];
  return [makeFinding('ANSWER_DATE_ORDER', 'warning', place, { ...at, date, afterQuestion, afterColumn, after })];
}

function checkList(list: AnswerList, question: ListQuestion, all: SubmissionAnswers): readonly Finding[] {
  const { answer, id } = question;
  const place = placeIn(list.sheet, list.cell);
  if (list.rows.length === 0) {
    return [
      ...(question.required ? [makeFinding('ANSWER_REQUIRED', 'error', place, { question: id })] : []),
      ...answer.counts.flatMap((count) => checkCount(list, count, all)),
    ];
  }
  const cells = list.rows.flatMap((row, i) => {
    const { cells: own } = row;
    if (isStruckRow(row)) return struckRow(list, own, id, i + 1);
    return own.flatMap((cell): readonly Finding[] => {
      const column = answer.columns.find((each) => each.id === cell.column);
      if (!column) return [];
      const at = { question: id, column: column.id, row: i + 1 };
      const where = placeIn(list.sheet, cell.cell);
      if (cell.state === 'blank') return column.required ? [makeFinding('LIST_CELL_MISSING', 'error', where, at)] : [];
      return [...checkContent(cell, column.answer, where, at), ...checkOrder(cell, column.answer, where, at, own, all)];
    });
  });
  return [...cells, ...doubles(list, question), ...answer.counts.flatMap((count) => checkCount(list, count, all))];
}

function struckRow(list: AnswerList, cells: AnswerRow['cells'], question: string, row: number): readonly Finding[] {
  const first = cells.find(({ state }) => state !== 'blank');
  const text = withoutStrokes(String(first?.raw ?? ''));
  return [makeFinding('LIST_ROW_STRUCK', 'error', placeIn(list.sheet, first?.cell ?? null), { question, row, text })];
}

function doubles(list: AnswerList, { id, answer: { unique } }: ListQuestion): readonly Finding[] {
  if (unique.length === 0) return [];
  const seen = new Map<string, number>();
  return list.rows.flatMap((row, i): readonly Finding[] => {
    if (isStruckRow(row)) return [];
    const own = row.cells.filter(({ column }) => unique.includes(column));
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
  const said = answer === undefined ? null : countedValue(answer);
  if (answer === undefined || typeof said !== 'number') return [];
  const { where } = count;
  const rows = list.rows.filter(
    (row) =>
      !isStruckRow(row) &&
      (where === null || row.cells.some(({ column, value }) => column === where.column && value === where.option)),
  ).length;
  const equal = count.rows === 'equal';
  if (equal ? rows === said : rows <= said) return [];
  const params = { question: count.question, list: list.question, said, rows, equal };
  return [makeFinding('LIST_COUNT', 'error', placeIn(answer.sheet, answer.cell), params)];
}

function placeIn(sheet: string, cell: string | null): Place {
  return { indicator: null, part: null, sheet: sheet === '' ? null : sheet, cell };
}
