import type { Catalogue } from '../../../catalogue/Catalogue';
import { isAsked } from '../../../catalogue/questions/isAsked';
import { isList } from '../../../catalogue/questions/isList';
import type { ListQuestion, PlainAnswer, Question } from '../../../catalogue/questions/Question';
import { questionsOf } from '../../../catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../../catalogue/Roster';
import { cellAddress } from '../../../kernel/cellAddress';
import { CellIndex } from '../../../workbook/CellIndex';
import type { RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';
import { answerPlaces, type AnswerPlace } from './answerPlaces';
import type { Answer, AnswerList, AnswerRow, SubmissionAnswers } from './Answers';
import { AnswerSight } from './AnswerSight';
import { readAnswer } from './readAnswer';

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
  const isThere = answers.some(({ cell }) => cell !== null) || lists.some(({ cell }) => cell !== null);
  return isThere ? { answers, lists } : null;
}

class AnswerReader {
  private readonly indexes = new Map<string, CellIndex>();
  private readonly sights = new Map<string, AnswerSight>();
  private readonly places: ReadonlyMap<string, AnswerPlace>;

  constructor(
    private readonly workbook: RawWorkbook,
    questions: readonly Question[],
  ) {
    this.places = answerPlaces(workbook, questions, (sheet) => this.index(sheet));
  }

  answer(question: Question, answer: PlainAnswer): Answer {
    const at = this.places.get(question.id);
    if (at === undefined) {
      return { question: question.id, sheet: '', cell: null, raw: null, formula: null, value: null, state: 'missing' };
    }
    const cell = this.index(at.sheet).at(at.top, at.left);
    return {
      question: question.id,
      sheet: at.sheet,
      cell: cellAddress(at.top, at.left),
      ...this.sight(at.sheet).seen(readAnswer(cell, answer, this.workbook.date1904), at.top, at.left),
    };
  }

  list(question: ListQuestion): AnswerList {
    const { columns } = question.answer;
    const block = this.places.get(question.id);
    if (block === undefined) return { question: question.id, sheet: '', cell: null, rows: [] };
    const index = this.index(block.sheet);
    const sight = this.sight(block.sheet);
    const rows: AnswerRow[] = [];
    for (let row = block.top; row <= block.bottom; row += 1) {
      // Most rows of most lists are empty.
      if (columns.every((_, i) => index.at(row, block.left + i) === undefined)) continue;
      const cells = columns.map(({ id, answer }, i) => ({
        column: id,
        cell: cellAddress(row, block.left + i),
        ...sight.seen(readAnswer(index.at(row, block.left + i), answer, this.workbook.date1904), row, block.left + i),
      }));
      if (cells.some(({ state }) => state !== 'blank')) rows.push({ row, cells });
    }
    return { question: question.id, sheet: block.sheet, cell: cellAddress(block.top, block.left), rows };
  }

  private index(sheet: string): CellIndex {
    const known = this.indexes.get(sheet);
    if (known) return known;
    const index = new CellIndex(this.sheetNamed(sheet));
    this.indexes.set(sheet, index);
    return index;
  }

  private sight(sheet: string): AnswerSight {
    const known = this.sights.get(sheet);
    if (known) return known;
    const here = [...this.places.values()].filter((place) => place.sheet === sheet);
    const sight = new AnswerSight(this.sheetNamed(sheet), here);
    this.sights.set(sheet, sight);
    return sight;
  }

  private sheetNamed(wanted: string): RawSheet {
    return this.workbook.sheets.find(({ name }) => name === wanted) ?? NO_SHEET;
  }
}

const NO_SHEET = { name: '', visibility: 'visible', cells: [] } as const;
