import { nameKey } from '../../../catalogue/nameKey';
import type { PlainAnswer } from '../../../catalogue/questions/Question';
import { STATE_SIGNS } from '../../../numbers/cellState';
import { dateOfSerial } from '../../../numbers/dateOfSerial';
import { madeOnce } from '../../../kernel/madeOnce';
import { dayOfText } from '../../../numbers/dayOfText';
import { formatShowsNumber } from '../../../numbers/formatShowsNumber';
import type { RawCell } from '../../../workbook/RawWorkbook';
import { strokesOf } from '../../../workbook/strokesOf';
import { UNSEEN_MARK } from '../../../workbook/unseenMark';
import { withoutStrokes } from '../../../workbook/withoutStrokes';
import { choicesOf, type ChoiceWord } from '../../contract/questions/choiceLists';
import { hidesTexts } from '../hidesTexts';
import type { AnswerDoubts } from './AnswerDoubts';
import type { AnswerContent, AnswerValue } from './Answers';
import { cleanAnswer } from './cleanAnswer';

/** Digits, in groups of three or not. */
const WHOLE = /^\d{1,3}(?:[. ]\d{3})+$|^\d{1,15}$/;

/**
 * What a cell says as an answer of the kind that is asked for; nothing is guessed.
 * @param date1904 the workbook counts dates from 1904
 */
export function readAnswer(
  cell: RawCell | undefined,
  answer: PlainAnswer,
  date1904: boolean,
): Omit<AnswerContent, 'cell'> {
  const raw = cell?.value ?? null;
  const formula = cell?.formula ?? null;
  const typed = raw === null ? '' : cleanAnswer(String(raw));
  const doubts = cell === undefined ? null : doubtsOf(cell, typed);
  const text = doubts?.struck === 'all' || doubts?.unseen === true ? withoutStrokes(typed) : typed;
  if (cell === undefined || (text === '' && cell.kind !== 'uncached')) {
    return { raw, formula, value: null, state: 'blank' };
  }
  // `3/8` that became a day is no count, though a number is stored.
  const isOther = answer.kind === 'wholeNumber' && cell.kind === 'number' && !isShown(cell);
  const isNothing = isOther || cell.kind === 'error' || cell.kind === 'uncached';
  const value = isNothing ? null : valueOf(raw, text, answer, date1904);
  const state = value === null ? 'unreadable' : 'answered';
  return doubts === null ? { raw, formula, value, state } : { raw, formula, value, state, doubts };
}

/** What the cell alone says of how its answer is shown; null for nothing odd. */
function doubtsOf({ struck, unseen, format }: RawCell, text: string): AnswerDoubts | null {
  const strokes = struck === true ? 'all' : strokesOf(text);
  const isUnseen = unseen === true || text.includes(UNSEEN_MARK) || hidesTexts(format);
  if (strokes === null && !isUnseen) return null;
  return { ...(strokes !== null && { struck: strokes }), ...(isUnseen && { unseen: true }) };
}

function isShown({ value, format, formatUnknown }: RawCell): boolean {
  return formatUnknown !== true && formatShowsNumber(Number(value), format);
}

function valueOf(raw: RawCell['value'], text: string, answer: PlainAnswer, date1904: boolean): AnswerValue {
  switch (answer.kind) {
    case 'text':
      return text;
    case 'wholeNumber':
      if (typeof raw === 'number') return raw;
      if (text === STATE_SIGNS.none) return 0;
      return WHOLE.test(text) ? Number(text.replace(/[. ]/g, '')) : null;
    case 'date':
      return typeof raw === 'number' ? dayOfSerial(raw, date1904) : dayOfText(text);
    case 'choice':
    case 'yesNo': {
      const id = meaningsOf(choicesOf(answer) ?? []).get(nameKey(text));
      if (id === undefined) return null;
      return answer.kind === 'yesNo' ? id === 'yes' : id;
    }
  }
}

/** Options by the key of each word that stands for them; of two alike the first. */
const meaningsOf = madeOnce(
  (choices: readonly ChoiceWord[]): ReadonlyMap<string, string> =>
    new Map(
      choices
        .flatMap(({ id, label, labelEn }) => [id, label, labelEn].map((word): [string, string] => [nameKey(word), id]))
        .reverse(),
    ),
);

function dayOfSerial(serial: number, date1904: boolean): string | null {
  const date = dateOfSerial(serial, date1904);
  return date && new Date(Date.UTC(date.year, date.month - 1, date.day)).toISOString().slice(0, 10);
}
