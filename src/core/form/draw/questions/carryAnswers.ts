import { isIsoDay } from '../../../kernel/isIsoDay';
import { cellAddress } from '../../../kernel/cellAddress';
import { parseCellAddress } from '../../../kernel/parseCellAddress';
import type { CellValue } from '../../../workbook/DrawnSheet';
import type { DrawnName, DrawnWorkbook } from '../../../workbook/DrawnWorkbook';
import { fillCells } from '../../../workbook/fillCells';
import { answerName, listName } from '../../contract/questions/questionNames';
import type { AnswerContent, SubmissionAnswers } from '../../read/questions/Answers';

const DAY = 86_400_000;

/** Puts a unit's answers into a form of the same plan, as they were stored; the rows of a list close up. */
export function carryAnswers(drawn: DrawnWorkbook, { answers, lists }: SubmissionAnswers): DrawnWorkbook {
  const names: DrawnName[] = [];
  const values = new Map<string, CellValue>();
  const put = (sheet: string, range: string, content: AnswerContent): void => {
    const value = storedValue(content);
    if (value === null) return;
    const name = `${sheet}!${range}`;
    names.push({ name, sheet, range });
    values.set(name, value);
  };
  for (const answer of answers) {
    const place = drawn.names.find(({ name }) => name === answerName(answer.question));
    if (place) put(place.sheet, place.range, answer);
  }
  for (const list of lists) {
    const place = drawn.names.find(({ name }) => name === listName(list.question));
    const first = place && parseCellAddress(place.range.split(':')[0] ?? '');
    if (!place || !first) continue;
    list.rows.forEach(({ cells }, i) => {
      cells.forEach((cell, k) => {
        put(place.sheet, cellAddress(first.row + i, first.column + k), cell);
      });
    });
  }
  return { ...fillCells({ ...drawn, names: [...drawn.names, ...names] }, values), names: drawn.names };
}

/** A date by its day, whichever year the other workbook counts from. */
function storedValue({ raw, value, state }: AnswerContent): CellValue {
  const isDay = state === 'answered' && typeof raw === 'number' && typeof value === 'string' && isIsoDay(value);
  if (isDay) return (Date.parse(value) - Date.UTC(1899, 11, 30)) / DAY;
  return raw === '' ? null : raw;
}
