import type { Catalogue } from '../../../catalogue/Catalogue';
import { isList } from '../../../catalogue/questions/isList';
import type { ListQuestion, Question } from '../../../catalogue/questions/Question';
import { questionsOf } from '../../../catalogue/questions/questionsOf';
import type { AnswerLine, CampaignAnswers, ListLine } from '../../../compilation/model/CampaignAnswers';
import { readAnswer } from '../../../form/read/questions/readAnswer';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { ANSWER_COLUMNS, listColumns, listTable } from './answerLayout';

/**
 * The answers that a city workbook shows, and the officer's marks beside them (anything in the column is a mark).
 * Null if the plan asks for figures only.
 */
export function readKeptAnswers(workbook: RawWorkbook, catalogue: Catalogue): CampaignAnswers | null {
  const questions = questionsOf(catalogue);
  if (questions.length === 0) return null;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const lines = (KeyedTables.find(workbook, ANSWER_COLUMNS)?.rows('answers') ?? []).flatMap((row) => {
    const line = readLine(row, byId, workbook.date1904);
    return line === null ? [] : [line];
  });
  const rows = questions.filter(isList).flatMap((question) => {
    const table = listTable(question);
    const found = KeyedTables.find(workbook, { [table]: listColumns(question) })?.rows(table) ?? [];
    return found.flatMap((row): readonly ListLine[] => {
      const unit = row.text('unit');
      if (unit === '') return [];
      const values = valuesOf(row, question, workbook.date1904);
      const [file, sheet] = [row.text('file'), row.text('sheet')];
      const isPicked = row.text('use') !== '';
      return [{ unit, question: question.id, file, sheet, row: Number(row.text('row')), values, isPicked }];
    });
  });
  return { lines, rows };
}

function readLine(row: KeyedRow, questions: ReadonlyMap<string, Question>, date1904: boolean): AnswerLine | null {
  const question = questions.get(row.text('question'));
  const unit = row.text('unit');
  if (!question || question.answer.kind === 'list' || unit === '') return null;
  const { value, raw, state } = readAnswer(row.cell('answer'), question.answer, date1904);
  if (state === 'blank') return null;
  const isReadable = state === 'answered';
  const [file, sheet, cell] = [row.text('file'), row.text('sheet'), row.text('cell')];
  const isPicked = row.text('use') !== '';
  return { unit, question: question.id, value: isReadable ? value : raw, isReadable, isPicked, file, sheet, cell };
}

function valuesOf(row: KeyedRow, { answer }: ListQuestion, date1904: boolean): ListLine['values'] {
  return answer.columns.map(({ id, answer: own }) => {
    const { value, raw, state } = readAnswer(row.cell(`own-${id}`), own, date1904);
    return state === 'unreadable' ? raw : value;
  });
}
