import { isIsoDay } from '../../kernel/isIsoDay';
import type { PlainAnswer } from '../../catalogue/questions/Question';
import { isList } from '../../catalogue/questions/isList';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { Campaign } from '../../compilation/model/Campaign';
import type { AnswerValue } from '../../form/read/questions/Answers';
import { makeTidyTable } from './makeTidyTable';
import type { TidyTable } from './TidyTable';
import { tidyUnitCode } from './tidyUnitCode';

interface AnswerRecord {
  readonly question: string;
  readonly unit: string;
  /** 0 for an answer with a cell of its own. */
  readonly row: number;
  readonly column: string;
  readonly answer: PlainAnswer;
  readonly value: AnswerValue;
  readonly file: string;
  readonly sheet: string;
}

/** Stands for the column of an answer with a cell of its own. */
const ANSWER = 'answer';

/**
 * What the units answered, one answer or one cell of a list a row. What the plan calls secret or personal is no open
 * data: such questions and columns are left out.
 */
export function tidyAnswers(campaign: Campaign): TidyTable {
  return makeTidyTable(
    {
      name: 'answers',
      key: ['question', 'unit', 'list_row', 'list_column'],
      references: [{ field: 'unit', table: 'units' }],
    },
    {
      plan: () => campaign.report.plan,
      question: ({ question }) => question,
      unit: ({ unit }) => tidyUnitCode(unit),
      list_row: ({ row }) => row,
      list_column: ({ column }) => column,
      answer_kind: ({ answer }) => answer.kind,
      answer_state: (record) => (fits(record) ? 'answered' : 'unreadable'),
      answer_text: (record) => textOf(record),
      answer_number: (record) => (record.answer.kind === 'wholeNumber' && fits(record) ? Number(record.value) : null),
      answer_date: (record) => (record.answer.kind === 'date' && fits(record) ? String(record.value) : null),
      file: ({ file }) => file,
      sheet: ({ sheet }) => sheet,
    },
    recordsOf(campaign),
  );
}

function recordsOf({ catalogue, answers }: Campaign): readonly AnswerRecord[] {
  if (answers === null) return [];
  const open = questionsOf(catalogue).filter(({ secret, personal }) => !secret && !personal);
  return open.flatMap((question): readonly AnswerRecord[] => {
    if (!isList(question)) {
      const { answer } = question;
      if (answer.kind === 'list') return [];
      return answers.lines
        .filter((line) => line.question === question.id)
        .map((line) => ({ ...line, row: 0, column: ANSWER, answer }));
    }
    return answers.rows
      .filter((line) => line.question === question.id)
      .flatMap((line) =>
        question.answer.columns.flatMap((column, i): readonly AnswerRecord[] => {
          const value = line.values[i] ?? null;
          if (column.personal || value === null || value === '') return [];
          return [{ ...line, column: column.id, answer: column.answer, value }];
        }),
      );
  });
}

/** False for what was typed and could not be read as an answer of its kind. */
function fits({ answer, value }: AnswerRecord): boolean {
  switch (answer.kind) {
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value);
    case 'date':
      return typeof value === 'string' && isIsoDay(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'choice':
      return answer.options.some(({ id }) => id === value);
    case 'text':
      return typeof value === 'string';
  }
}

function textOf(record: AnswerRecord): string | null {
  const { value } = record;
  const { kind } = record.answer;
  if (kind === 'yesNo' && typeof value === 'boolean') return value ? 'yes' : 'no';
  if ((kind === 'wholeNumber' || kind === 'date') && fits(record)) return null;
  return value === null ? null : String(value);
}
