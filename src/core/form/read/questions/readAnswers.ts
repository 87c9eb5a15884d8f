import type { Catalogue } from '../../../catalogue/Catalogue';
import { isAsked } from '../../../catalogue/questions/isAsked';
import { isList } from '../../../catalogue/questions/isList';
import type { ListQuestion, PlainAnswer, Question } from '../../../catalogue/questions/Question';
import { questionsOf } from '../../../catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../../catalogue/Roster';
import { cellAddress } from '../../../kernel/cellAddress';
import { CellIndex } from '../../../workbook/CellIndex';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { answerName, listName } from '../../contract/questions/questionNames';
import { namedBlock } from '../namedBlock';
import type { Answer, AnswerList, AnswerRow, SubmissionAnswers } from './Answers';
import { readAnswer } from './readAnswer';

/** Columns of the sheets of questions in which codes and answers stand, for a workbook that has lost its names. */
const CODE_COLUMN = 1;
const ANSWER_COLUMN = 3;
const LIST_COLUMN = 2;
/** A list's rows stand under the row with its code and the row of captions. */
const LIST_OFFSET = 2;

/**
 * The answers of a form: found by their defined names, or by the code before them where a program dropped the names.
 * Null if the plan asks nothing or none of its questions is in the workbook.
 */
export function readAnswers(
  workbook: RawWorkbook,
  catalogue: Catalogue,
  unit: ReportingUnit | undefined,
  period: string | null,
): SubmissionAnswers | null {
  const questions = questionsOf(catalogue).filter((question) => isAsked(question, unit, period ?? ''));
  if (questions.length === 0) return null;
  const reader = new AnswerReader(workbook, questions);
  const answers = questions.flatMap((question) =>
    question.answer.kind === 'list' ? [] : [reader.answer(question, question.answer)],
  );
  const lists = questions.filter(isList).map((question) => reader.list(question));
  const isThere = answers.some(({ cell }) => cell !== null) || lists.some(({ found }) => found);
  return isThere ? { answers, lists } : null;
}

/** Rows and columns from 1, both included. */
interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

class AnswerReader {
  private readonly indexes = new Map<string, CellIndex>();
  private codes: ReadonlyMap<string, Omit<Block, 'left' | 'bottom'>> | null = null;

  constructor(
    private readonly workbook: RawWorkbook,
    private readonly questions: readonly Question[],
  ) {}

  answer(question: Question, answer: PlainAnswer): Answer {
    const at = this.named(answerName(question.id)) ?? this.coded(question, ANSWER_COLUMN, 0, 1);
    if (at === null) {
      return { question: question.id, sheet: '', cell: null, raw: null, formula: null, value: null, state: 'missing' };
    }
    const cell = this.index(at.sheet).at(at.top, at.left);
    return {
      question: question.id,
      sheet: at.sheet,
      cell: cellAddress(at.top, at.left),
      ...readAnswer(cell, answer, this.workbook.date1904),
    };
  }

  list(question: ListQuestion): AnswerList {
    const { columns, rows: count } = question.answer;
    const block = this.named(listName(question.id)) ?? this.coded(question, LIST_COLUMN, LIST_OFFSET, count);
    if (block === null) return { question: question.id, sheet: '', found: false, rows: [] };
    const index = this.index(block.sheet);
    const rows: AnswerRow[] = [];
    for (let row = block.top; row <= block.bottom; row += 1) {
      // Most rows of most lists are empty.
      if (columns.every((_, i) => index.at(row, block.left + i) === undefined)) continue;
      const cells = columns.map(({ id, answer }, i) => ({
        column: id,
        cell: cellAddress(row, block.left + i),
        ...readAnswer(index.at(row, block.left + i), answer, this.workbook.date1904),
      }));
      if (cells.some(({ state }) => state !== 'blank')) rows.push({ row, cells });
    }
    return { question: question.id, sheet: block.sheet, found: true, rows };
  }

  private named(name: string): Block | null {
    const block = namedBlock(this.workbook, name);
    return block === null ? null : { ...block, sheet: block.sheet.name };
  }

  private coded({ id }: Question, left: number, offset: number, rows: number): Block | null {
    this.codes ??= this.findCodes();
    const code = this.codes.get(id);
    if (!code) return null;
    const top = code.top + offset;
    return { sheet: code.sheet, top, left, bottom: top + rows - 1 };
  }

  /** A code that stands in two places leads nowhere. */
  private findCodes(): ReadonlyMap<string, Omit<Block, 'left' | 'bottom'>> {
    const wanted = new Set(this.questions.map(({ id }) => id));
    const found = new Map<string, { sheet: string; top: number }>();
    const twice = new Set<string>();
    for (const { name, visibility, cells } of this.workbook.sheets) {
      if (visibility !== 'visible') continue;
      for (const { row, column, value } of cells) {
        if (column !== CODE_COLUMN || typeof value !== 'string' || !wanted.has(value)) continue;
        if (found.has(value)) twice.add(value);
        found.set(value, { sheet: name, top: row });
      }
    }
    for (const code of twice) found.delete(code);
    return found;
  }

  private index(sheet: string): CellIndex {
    const known = this.indexes.get(sheet);
    if (known) return known;
    const index = new CellIndex(this.workbook.sheets.find(({ name }) => name === sheet) ?? NO_SHEET);
    this.indexes.set(sheet, index);
    return index;
  }
}

const NO_SHEET = { name: '', visibility: 'visible', cells: [] } as const;
