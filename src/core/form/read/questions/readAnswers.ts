import type { Catalogue } from '../../../catalogue/Catalogue';
import { isAsked } from '../../../catalogue/questions/isAsked';
import type { ListAnswer, PlainAnswer, Question } from '../../../catalogue/questions/Question';
import { questionsOf } from '../../../catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../../catalogue/Roster';
import { cellAddress } from '../../../kernel/cellAddress';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { AnswerFinder, signOf, type AnswerPlace } from './AnswerFinder';
import type { AnswerReading, Said } from './AnswerReading';
import type { Answer, AnswerContent, AnswerList, AnswerRow, SubmissionAnswers } from './Answers';
import { AnswerSight } from './AnswerSight';
import { copiedSheets, type Sign } from './copiedSheets';
import { KnownAnswers } from './KnownAnswers';
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
  return questions.length === 0 ? null : new AnswerReader(workbook, questions).read();
}

class AnswerReader {
  private readonly finder: AnswerFinder;
  private readonly known: KnownAnswers;
  private readonly places: AnswerPlace[] = [];
  private readonly signs = new Map<string, Sign>();
  private readonly sights = new Map<string, AnswerSight>();

  constructor(
    private readonly workbook: RawWorkbook,
    private readonly questions: readonly Question[],
  ) {
    this.finder = new AnswerFinder(workbook, questions);
    this.known = new KnownAnswers(workbook);
  }

  read(): SubmissionAnswers | null {
    const said = this.questions.map((question) => this.said(question));
    if (this.places.length === 0) return null;
    const answers: Answer[] = [];
    const lists: AnswerList[] = [];
    for (const each of said) {
      if (isListed(each)) lists.push(this.seenList(each));
      else answers.push(this.seen(each.sheet, each));
    }
    const copies = copiedSheets(this.workbook, this.signs, this.places);
    return copies.length === 0 ? { answers, lists } : { answers, lists, copies };
  }

  private said(question: Question): Said {
    const reading = this.known.of(question) ?? this.reading(question);
    if (reading === null) return nothingOf(question);
    this.places.push(reading.place);
    const { sheet, top, left } = reading.place;
    const [behind, under] = signOf(question);
    if (!this.signs.has(sheet)) this.signs.set(sheet, { code: question.id, row: top - under, column: left - behind });
    return reading.said;
  }

  private reading(question: Question): AnswerReading | null {
    const { id, answer } = question;
    const place = this.finder.place(question);
    if (place === null) return null;
    const said = answer.kind === 'list' ? this.list(id, answer, place) : this.answer(id, answer, place);
    const reading = { place, said };
    this.known.keep(question, reading, this.finder);
    return reading;
  }

  private answer(question: string, answer: PlainAnswer, { sheet, top, left }: AnswerPlace): Answer {
    const cell = this.finder.index(sheet).at(top, left);
    return { question, sheet, cell: cellAddress(top, left), ...readAnswer(cell, answer, this.workbook.date1904) };
  }

  private list(question: string, { columns }: ListAnswer, { sheet, top, left, bottom }: AnswerPlace): AnswerList {
    const index = this.finder.index(sheet);
    const rows: AnswerRow[] = [];
    for (let row = top; row <= bottom; row += 1) {
      // Most rows of most lists are empty.
      if (columns.every((_, i) => index.at(row, left + i) === undefined)) continue;
      const cells = columns.map(({ id, answer }, i) => ({
        column: id,
        cell: cellAddress(row, left + i),
        ...readAnswer(index.at(row, left + i), answer, this.workbook.date1904),
      }));
      if (cells.some(({ state }) => state !== 'blank')) rows.push({ row, cells });
    }
    return { question, sheet, cell: cellAddress(top, left), rows };
  }

  private seenList(list: AnswerList): AnswerList {
    if (list.rows.length === 0) return list;
    const rows = list.rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => this.seen(list.sheet, cell)) }));
    return { ...list, rows };
  }

  /** The same, with what its sheet makes of it. */
  private seen<Content extends AnswerContent>(sheet: string, content: Content): Content {
    return content.cell === null || content.state === 'blank' ? content : this.sight(sheet).seen(content);
  }

  private sight(wanted: string): AnswerSight {
    const known = this.sights.get(wanted);
    if (known) return known;
    const sight = new AnswerSight(
      this.finder.sheet(wanted),
      this.places.filter(({ sheet }) => sheet === wanted),
    );
    this.sights.set(wanted, sight);
    return sight;
  }
}

const isListed = (said: Said): said is AnswerList => 'rows' in said;

/** A question that is not in the workbook. */
function nothingOf({ id, answer }: Question): Said {
  if (answer.kind === 'list') return { question: id, sheet: '', cell: null, rows: [] };
  return { question: id, sheet: '', cell: null, raw: null, formula: null, value: null, state: 'missing' };
}
