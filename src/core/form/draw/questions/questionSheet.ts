import { deadlineText } from '../../../words/deadlineText';
import { officialName } from '../../../catalogue/officialName';
import { isAsked } from '../../../catalogue/questions/isAsked';
import { isList } from '../../../catalogue/questions/isList';
import type {
  ListColumn,
  ListQuestion,
  PlainAnswer,
  Question,
  QuestionForm,
} from '../../../catalogue/questions/Question';
import { cellAddress } from '../../../kernel/cellAddress';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import { formatNumber } from '../../../numbers/formatNumber';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../../workbook/DrawnValidation';
import type { DrawnName } from '../../../workbook/DrawnWorkbook';
import { sheetOf } from '../../../workbook/sheetOf';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import type { FormStyleName } from '../../contract/formStyles';
import { ownText } from '../ownText';
import { promptTitle } from '../../../workbook/promptTitle';
import { IDENTITY_SHEET } from '../../contract/identitySheet';
import { answerRule } from '../../contract/questions/answerRule';
import { choiceKey, choicesOf, type ChoiceWord } from '../../contract/questions/choiceLists';
import { answerName, listName } from '../../contract/questions/questionNames';
import type { QuestionStyleName } from '../../contract/questions/questionStyles';
import type { FormRequest } from '../FormRequest';
import { fillPrint } from '../fillPrint';

/** Column of the answer; in a list it is the second one, in which the longest texts stand. */
const ANSWER = 3;
const CODE_WIDTH = 13;
const LABEL_WIDTH = 44;
const ANSWER_WIDTH = 64;
const HEAD_ROWS = 7;
/** Excel's highest row is 409 points. */
const HIGHEST = 400;
/** Characters of a line in the column of answers. */
const LINE = 73;

/** One printable sheet of questions with its defined names. */
export interface QuestionSheet {
  readonly sheet: DrawnSheet;
  readonly names: readonly DrawnName[];
}

/**
 * A sheet of questions for one unit and period; null if none of them is asked. Lists are bounded tables: an Excel table
 * cannot grow on a protected sheet, and other programs fill a range as well.
 * @param name what the sheet is called in its workbook
 * @param lists drop-down lists in the order of their columns on the hidden sheet, from its column `firstList` on
 */
export function questionSheet(
  form: QuestionForm,
  name: string,
  request: FormRequest,
  lists: readonly (readonly ChoiceWord[])[],
  firstList: number,
): QuestionSheet | null {
  const drawing = new QuestionDrawing(form, name, request, lists, firstList);
  return drawing.isEmpty ? null : drawing.draw();
}

class QuestionDrawing {
  readonly isEmpty: boolean;
  private readonly rows: DrawnRow[] = [];
  private readonly names: DrawnName[] = [];
  private readonly validations: DrawnValidation[] = [];
  private readonly sections: readonly { readonly title: string; readonly questions: readonly Question[] }[];
  private readonly isEnglish: boolean;

  constructor(
    private readonly form: QuestionForm,
    private readonly name: string,
    private readonly request: FormRequest,
    private readonly lists: readonly (readonly ChoiceWord[])[],
    private readonly firstList: number,
  ) {
    const { unit, period, words } = request;
    this.isEnglish = words.language === 'en';
    this.sections = form.sections
      .map(({ title, titleEn, questions }) => ({
        title: this.isEnglish ? titleEn : title,
        questions: questions.filter((question) => isAsked(question, unit, period)),
      }))
      .filter(({ questions }) => questions.length > 0);
    this.isEmpty = this.sections.length === 0;
  }

  draw(): QuestionSheet {
    const widths = this.widths();
    const last = columnLetters(widths.length);
    this.head();
    for (const { title, questions } of this.sections) {
      this.rows.push({ height: 24, cells: [styled('questionSection', title)] });
      for (const question of questions) this.question(question);
    }
    this.signOff();
    const sheet = sheetOf({
      name: this.name,
      columns: widths.map((width) => ({ width })),
      rows: this.rows,
      merges: [`A4:${last}4`, `A5:${last}5`, `A6:${last}6`],
      frozen: { rows: HEAD_ROWS, columns: 0 },
      print: fillPrint([HEAD_ROWS, HEAD_ROWS], `A1:${last}${String(this.rows.length)}`),
      protected: true,
      validations: this.validations,
    });
    return { sheet, names: this.names };
  }

  private widths(): readonly number[] {
    const widths = [CODE_WIDTH, LABEL_WIDTH, ANSWER_WIDTH];
    for (const question of this.sections.flatMap(({ questions }) => questions)) {
      if (!isList(question)) continue;
      question.answer.columns.slice(2).forEach((column, i) => {
        widths[ANSWER + i] = Math.max(widths[ANSWER + i] ?? 0, widthOf(column));
      });
    }
    return widths;
  }

  private head(): void {
    const { catalogue, roster, unit, period, words } = this.request;
    const { plan } = catalogue;
    const line = (left: DrawnCell, right: DrawnCell): DrawnRow => ({ cells: [left, null, right] });
    const { columns } = words.questions;
    this.rows.push(
      line(
        styled('bold', words.form.symbol(this.form.symbol)),
        ownText('bold', words.form.reportingUnit(officialName(unit, roster))),
      ),
      line(
        styled('plain', words.form.underPlan(plan.number, words.date(plan.date))),
        ownText('plain', words.form.unitCode(unit.code)),
      ),
      line(
        styled('plain', words.form.deadline(deadlineText(plan.deadlines.result, words))),
        styled('plain', words.form.receiver(plan.receiver)),
      ),
      { height: 24, cells: [styled('title', this.isEnglish ? this.form.titleEn : this.form.title)] },
      { height: 18, cells: [styled('subtitle', words.form.periodOf(words.period(period)))] },
      { height: 21, cells: [styled('italic', words.questions.note)] },
      { height: 21, cells: [columns.code, columns.question, columns.answer].map((text) => styled('head', text)) },
    );
  }

  private question(question: Question): void {
    if (isList(question)) this.list(question);
    else if (question.answer.kind !== 'list') this.plain(question, question.answer);
  }

  private plain(question: Question, answer: PlainAnswer): void {
    const label = this.label(question);
    const height = Math.max(
      wrappedHeight([{ text: label, width: LABEL_WIDTH - 2 }]),
      answer.kind === 'text' ? Math.min(HIGHEST, 15 * (Math.ceil(answer.max / LINE) + 1)) : 0,
    );
    this.rows.push({
      height,
      cells: [styled('questionCode', question.id), styled('questionLabel', label), styled(styleOf(answer), null)],
    });
    const cell = cellAddress(this.rows.length, ANSWER);
    this.names.push({ name: answerName(question.id), sheet: this.name, range: cell });
    this.validate(answer, cell, cell, labelOf(question, this.isEnglish));
  }

  private list(question: ListQuestion): void {
    const { columns, rows } = question.answer;
    this.rows.push({
      height: 21,
      cells: [styled('questionCode', question.id), styled('questionList', this.label(question))],
    });
    this.rows.push({
      height: 33,
      cells: [
        styled('head', this.request.words.questions.columns.row),
        ...columns.map((column) => styled('head', this.label(column))),
      ],
    });
    const first = this.rows.length + 1;
    for (let number = 1; number <= rows; number += 1) {
      this.rows.push({
        cells: [styled('questionCode', String(number)), ...columns.map(({ answer }) => styled(styleOf(answer), null))],
      });
    }
    const last = this.rows.length;
    const range = `${cellAddress(first, 2)}:${cellAddress(last, columns.length + 1)}`;
    this.names.push({ name: listName(question.id), sheet: this.name, range });
    columns.forEach((column, i) => {
      const top = cellAddress(first, i + 2);
      this.validate(column.answer, top, `${top}:${cellAddress(last, i + 2)}`, labelOf(column, this.isEnglish));
    });
  }

  private label(item: Pick<Question, 'label' | 'labelEn' | 'required'>): string {
    return labelOf(item, this.isEnglish) + (item.required ? this.request.words.questions.required : '');
  }

  private validate(answer: PlainAnswer, cell: string, range: string, label: string): void {
    const { words } = this.request;
    const text = this.prompt(answer);
    this.validations.push({
      range,
      rule: answerRule(answer, cell, this.source(answer)),
      prompt: { title: promptTitle(label), text },
      error: { title: words.questions.errorTitle, text, style: 'stop' },
    });
  }

  private source(answer: PlainAnswer): string | null {
    const choices = choicesOf(answer);
    if (choices === null) return null;
    const place = this.lists.findIndex((list) => choiceKey(list) === choiceKey(choices));
    const letters = columnLetters(this.firstList + place);
    return sheetReference(IDENTITY_SHEET, `${letters}1:${letters}${String(choices.length)}`);
  }

  private prompt(answer: PlainAnswer): string {
    const { words } = this.request;
    const { prompts } = words.questions;
    const number = (value: number): string => formatNumber(value, { decimals: 0, language: words.language });
    switch (answer.kind) {
      case 'text':
        return prompts.text(answer.max);
      case 'wholeNumber':
        return prompts.wholeNumber(number(answer.min), number(answer.max));
      case 'date':
        return prompts.date(words.date(answer.from), words.date(answer.to));
      case 'choice':
      case 'yesNo':
        return prompts.choice;
    }
  }

  private signOff(): void {
    const { words, catalogue } = this.request;
    const w = words.form.signOff;
    const line = (style: FormStyleName, left: string, right: string): DrawnRow => ({
      cells: [null, styled(style, left), styled(style, right)],
    });
    this.rows.push(
      { cells: [] },
      line('italicCenter', '', w.place(catalogue.form.place, catalogue.plan.year)),
      line('boldCenter', w.preparer, w.head),
      line('italicCenter', w.hint, w.headHint),
      { height: 48, cells: [] },
      line('signature', '', ''),
    );
  }
}

function labelOf({ label, labelEn }: { readonly label: string; readonly labelEn: string }, isEnglish: boolean): string {
  return isEnglish ? labelEn : label;
}

function widthOf({ answer }: ListColumn): number {
  return { text: 22, wholeNumber: 12, date: 13, choice: 20, yesNo: 11 }[answer.kind];
}

function styleOf({ kind }: PlainAnswer): QuestionStyleName {
  if (kind === 'date') return 'questionDate';
  return kind === 'wholeNumber' ? 'questionNumber' : 'questionText';
}

function styled(style: FormStyleName | QuestionStyleName, value: DrawnCell['value']): DrawnCell {
  return { value, style };
}
