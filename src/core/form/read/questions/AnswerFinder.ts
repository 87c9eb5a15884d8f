import { isList } from '../../../catalogue/questions/isList';
import type { Question } from '../../../catalogue/questions/Question';
import type { Rectangle } from '../../../kernel/Rectangle';
import { CellIndex } from '../../../workbook/CellIndex';
import type { RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';
import { answerName, listName } from '../../contract/questions/questionNames';
import { namedBlock } from '../namedBlock';

/** Where a question is answered. */
export interface AnswerPlace extends Rectangle {
  readonly sheet: string;
}

/** Columns behind that of the codes in which answers stand, and the first column of lists. */
const ANSWER_BEHIND = 2;
const LIST_BEHIND = 1;
/** A list's rows stand under the row with its code and the row of captions. */
const LIST_UNDER = 2;

/** The defined name of the cells in which a question is answered. */
export const nameOfAnswer = (question: Question): string =>
  isList(question) ? listName(question.id) : answerName(question.id);

/** Columns that the code stands before the answer, and rows above it. */
export const signOf = (question: Question): readonly [behind: number, under: number] =>
  isList(question) ? [LIST_BEHIND, LIST_UNDER] : [ANSWER_BEHIND, 0];

/** How rows of a list are numbered. */
const NUMERAL = /^\d*$/;

/**
 * Finds where questions are answered. Two signs lead there: the defined name, and the code before the answer. Where they
 * disagree the code decides, as names stay where they were when rows are sorted, or put in by a library. A list goes on in
 * rows that were put in above or below those that its name covers.
 */
export class AnswerFinder {
  private readonly codes: Codes;
  private readonly indexes = new Map<string, CellIndex>();

  constructor(
    private readonly workbook: RawWorkbook,
    questions: readonly Question[],
  ) {
    this.codes = new Codes(workbook, questions);
  }

  /** The place of a question's answer; null if neither sign leads to one. */
  place(question: Question): AnswerPlace | null {
    const place = this.signed(question);
    return place !== null && isList(question) ? goneOn(place, this.index(place.sheet)) : place;
  }

  /** The sheet of a place. */
  sheet(wanted: string): RawSheet {
    return this.workbook.sheets.find(({ name }) => name === wanted) ?? NO_SHEET;
  }

  index(sheet: string): CellIndex {
    const known = this.indexes.get(sheet);
    if (known) return known;
    const index = new CellIndex(this.sheet(sheet));
    this.indexes.set(sheet, index);
    return index;
  }

  private signed(question: Question): AnswerPlace | null {
    const { codes, workbook } = this;
    const { id } = question;
    const named = namedPlace(workbook, question);
    const [behind, under] = signOf(question);
    const before = named === null ? '' : this.index(named.sheet).text(named.top - under, named.left - behind);
    if (named !== null && before === id) return named;
    const code = codes.of(id);
    // What stands behind the code of another question answers that one.
    if (code === null) return codes.of(before) === null ? named : null;
    const top = code.row + under;
    const left = code.column + behind;
    const width = isList(question) ? question.answer.columns.length : 1;
    const rows = isList(question) ? question.answer.rows : 1;
    const coded = { sheet: code.sheet, top, left, bottom: top + rows - 1, right: left + width - 1 };
    // A column that Excel put in before the answer has taken its name along.
    if (named?.sheet !== code.sheet || named.left < left) return codes.cut(coded);
    if (!isList(question)) return named.top === top ? named : coded;
    const isBelow = named.top >= top && codes.cut({ ...coded, bottom: named.top }).bottom === named.top;
    return codes.cut({ ...coded, ...(isBelow && { left: named.left, right: named.right, bottom: named.bottom }) });
  }
}

const NO_SHEET = { name: '', visibility: 'visible', cells: [] } as const;

/** A list takes as many columns as it has, wherever its name ends. */
function namedPlace(workbook: RawWorkbook, question: Question): AnswerPlace | null {
  const block = namedBlock(workbook, nameOfAnswer(question));
  const width = isList(question) ? question.answer.columns.length : 1;
  return block === null ? null : { ...block, right: block.left + width - 1, sheet: block.sheet.name };
}

/** A list with the rows below it that are filled like its own: with a number before them, or in several columns. */
function goneOn(place: AnswerPlace, index: CellIndex): AnswerPlace {
  const isFilled = (row: number): boolean => {
    const number = index.text(row, place.left - LIST_BEHIND);
    if (index.text(row, place.left) === '' || !NUMERAL.test(number)) return false;
    if (number !== '') return true;
    return columnsOf(place).some((column) => column > place.left && index.text(row, column) !== '');
  };
  let { bottom } = place;
  while (isFilled(bottom + 1)) bottom += 1;
  return bottom === place.bottom ? place : { ...place, bottom };
}

const columnsOf = ({ left, right }: Rectangle): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, i) => left + i);

interface CodeFound {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The codes of questions, looked for where a name is gone or does not lead to its code. */
class Codes {
  private found: ReadonlyMap<string, CodeFound> | null = null;

  constructor(
    private readonly workbook: RawWorkbook,
    private readonly questions: readonly Question[],
  ) {}

  of(id: string): CodeFound | null {
    return this.all().get(id) ?? null;
  }

  /** The part of a place above the next code below its beginning. */
  cut<Place extends AnswerPlace>(place: Place): Place {
    const below = [...this.all().values()].flatMap(({ sheet, row }) =>
      sheet === place.sheet && row > place.top ? [row - 1] : [],
    );
    return { ...place, bottom: Math.min(place.bottom, ...below) };
  }

  private all(): ReadonlyMap<string, CodeFound> {
    return (this.found ??= this.find());
  }

  /** A code that stands in two places leads nowhere. */
  private find(): ReadonlyMap<string, CodeFound> {
    const wanted = new Set(this.questions.map(({ id }) => id));
    const found = new Map<string, CodeFound>();
    const twice = new Set<string>();
    for (const { name, visibility, cells } of this.workbook.sheets) {
      if (visibility !== 'visible') continue;
      for (const { row, column, value } of cells) {
        if (typeof value !== 'string' || !wanted.has(value)) continue;
        if (found.has(value)) twice.add(value);
        found.set(value, { sheet: name, row, column });
      }
    }
    for (const code of twice) found.delete(code);
    return found;
  }
}
