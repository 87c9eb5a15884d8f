import type { Catalogue } from '../../core/catalogue/Catalogue';
import { isAsked } from '../../core/catalogue/questions/isAsked';
import { isList } from '../../core/catalogue/questions/isList';
import type { ListQuestion, PlainAnswer } from '../../core/catalogue/questions/Question';
import { questionsOf } from '../../core/catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import { labelIn } from '../../core/city/draw/parts/labelIn';
import { choicesOf } from '../../core/form/contract/questions/choiceLists';
import type { AnswerContent, AnswerValue, SubmissionAnswers } from '../../core/form/read/questions/Answers';
import type { Words } from '../../core/words/shape/Words';
import type { SeededRandom } from './SeededRandom';

/** How much a made-up form says. */
export interface SampleAmount {
  /** Questions with a cell of their own, the first so many. */
  readonly answers: number;
  /** Rows in all lists together, and in one of them. */
  readonly rows: number;
  readonly rowsOfList: number;
}

const EVERYTHING: SampleAmount = { answers: Infinity, rows: Infinity, rowsOfList: 2 };
const DAY = 86_400_000;

/** Made-up answers of a unit to what the plan asks besides figures; numbers fit the lists that they count. */
export function sampleAnswers(
  unit: ReportingUnit,
  catalogue: Catalogue,
  random: SeededRandom,
  words: Words,
  amount: SampleAmount = EVERYTHING,
): SubmissionAnswers {
  const questions = questionsOf(catalogue).filter((each) => isAsked(each, unit, String(catalogue.plan.year)));
  const sample = new SampleAnswers(unit, random, words);
  let left = amount.rows;
  const lists = questions.filter(isList).map((question) => {
    const count = Math.min(question.answer.rows, amount.rowsOfList, left);
    left -= count;
    return sample.list(question, count);
  });
  const counted = countedIn(questions.filter(isList), lists);
  const answers = questions
    .filter(({ answer }) => answer.kind !== 'list')
    .slice(0, amount.answers)
    .flatMap((question) => {
      const { answer, id } = question;
      if (answer.kind === 'list') return [];
      const value = counted.get(id) ?? sample.value(answer, labelIn(words, question), 0);
      return [{ question: id, sheet: '', ...sample.content(value, answer) }];
    });
  return { answers, lists };
}

class SampleAnswers {
  constructor(
    private readonly unit: ReportingUnit,
    private readonly random: SeededRandom,
    private readonly words: Words,
  ) {}

  list({ id, answer: { columns } }: ListQuestion, count: number): SubmissionAnswers['lists'][number] {
    const rows = Array.from({ length: count }, (_, i) => ({
      row: i + 1,
      cells: columns.map((column) => ({
        column: column.id,
        ...this.content(this.value(column.answer, labelIn(this.words, column), i + 1), column.answer),
      })),
    }));
    return { question: id, sheet: '', cell: null, rows };
  }

  /** @param row of a list, from 1; 0 for an answer with a cell of its own */
  value(answer: PlainAnswer, label: string, row: number): AnswerValue {
    switch (answer.kind) {
      case 'text':
        return this.text(label, row, answer.max);
      case 'wholeNumber':
        return Math.round(this.random.between(answer.min, Math.min(answer.max, 40)));
      case 'date': {
        const [from, to] = [Date.parse(answer.from), Date.parse(answer.to)];
        const day = from + Math.floor((((to - from) / DAY) * (row + 1)) / 12) * DAY;
        return new Date(day).toISOString().slice(0, 10);
      }
      case 'choice':
        return answer.options[Math.floor(this.random.next() * answer.options.length)]?.id ?? null;
      case 'yesNo':
        return this.random.next() < 0.5;
    }
  }

  /** Stored as Excel stores it: a choice by its words, a day by a number. */
  content(value: AnswerValue, answer: PlainAnswer): AnswerContent {
    const id = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    const choice = choicesOf(answer)?.find((each) => each.id === id);
    const isDay = answer.kind === 'date';
    const raw = choice ? labelIn(this.words, choice) : isDay ? 0 : value;
    return { cell: null, raw, formula: null, value, state: 'answered' };
  }

  private text(label: string, row: number, max: number): string {
    const { samples } = this.words;
    const text = row === 0 ? samples.answer(this.unit.name) : `${label} ${String(row)} (${this.unit.name})`;
    return text.length <= max ? text : samples.source;
  }
}

/** What the questions must say that count the rows of lists. */
function countedIn(questions: readonly ListQuestion[], lists: SubmissionAnswers['lists']): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  questions.forEach(({ answer }, i) => {
    for (const { question, where } of answer.counts) {
      const rows = (lists[i]?.rows ?? []).filter(
        ({ cells }) =>
          where === null || cells.some(({ column, value }) => column === where.column && value === where.option),
      );
      counted.set(question, rows.length);
    }
  });
  return counted;
}
