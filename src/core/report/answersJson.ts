import type { AnswerContent, AnswerState, AnswerValue, SubmissionAnswers } from '../form/read/questions/Answers';
import { countedValue } from '../form/read/questions/countedValue';

/** A form's answers as `validate --json` gives them: a contract with other programs, so fields are only ever added. */
export interface AnswersData {
  readonly answers: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly cell: string | null;
    readonly value: AnswerValue;
    readonly state: AnswerState;
  }[];
  /** Rows that hold something: the row of the sheet, and each cell by the id of its column. */
  readonly lists: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly rows: readonly {
      readonly row: number;
      readonly cells: Readonly<Record<string, Pick<AnswerContent, 'cell' | 'value' | 'state'>>>;
    }[];
  }[];
}

/** Empty lists for a form without questions. */
export function answersJson(found: SubmissionAnswers | undefined): AnswersData {
  return {
    answers: (found?.answers ?? []).map((answer) => ({
      id: answer.question,
      sheet: answer.sheet,
      ...contentOf(answer),
    })),
    lists: (found?.lists ?? []).map(({ question, sheet, rows }) => ({
      id: question,
      sheet,
      rows: rows.map(({ row, cells }) => ({
        row,
        cells: Object.fromEntries(cells.map((cell) => [cell.column, contentOf(cell)])),
      })),
    })),
  };
}

/** What is struck through says nothing that can be used. */
function contentOf(content: AnswerContent): Pick<AnswerContent, 'cell' | 'value' | 'state'> {
  const { cell, state, doubts } = content;
  return { cell, value: countedValue(content), state: doubts?.struck === 'all' ? 'unreadable' : state };
}
