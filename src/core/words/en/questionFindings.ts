import type { PlainAnswer } from '../../catalogue/questions/Question';
import type { FindingContext, QuestionFindingWords } from '../shape/FindingWords';
import { shortText } from '../shortText';
import { counted } from './counted';

const quote = (text: string): string => `“${shortText(text)}”`;

const WANTED: Readonly<Record<PlainAnswer['kind'], string>> = {
  text: 'words',
  wholeNumber: 'a whole number',
  date: 'a date (such as 15/11/2026)',
  choice: 'a line of the list',
  yesNo: 'Yes or No',
};

/** “Number of collectives…”, or “List…, row 3, column Number of decision”. */
function where(
  { question, column, row }: { readonly question: string; readonly column: string; readonly row: number },
  context: FindingContext,
): string {
  const name = quote(context.question(question));
  return column === '' ? name : `${name}, row ${String(row)}, column ${quote(context.column(question, column))}`;
}

/** What a day must not precede. */
function named(
  { afterQuestion, afterColumn }: { readonly afterQuestion: string; readonly afterColumn: string },
  context: FindingContext,
): string {
  return quote(afterColumn === '' ? context.question(afterQuestion) : context.column(afterQuestion, afterColumn));
}

/** What is wrong with answers. */
export const questionFindings: QuestionFindingWords = {
  BELOW_OWN_PLAN: ({ count, figures }, { number }) =>
    `${counted(number(count), 'result is', 'results are')} below the unit’s own plan: ${figures}. Please give the causes under shortcomings.`,
  ANSWER_REQUIRED: ({ question }, { question: name }) => `${quote(name(question))} is not answered; it must be.`,
  ANSWER_UNREADABLE: (params, context) =>
    `${where(params, context)}: ${quote(params.text)} cannot be used; ${WANTED[params.kind]} is needed.`,
  ANSWER_TOO_LONG: (params, context) =>
    `${where(params, context)}: ${counted(context.number(params.length), 'character', 'characters')}, more than the ${context.number(params.max)} allowed. Shorten it.`,
  ANSWER_OUT_OF_RANGE: (params, context) =>
    `${where(params, context)}: ${context.number(params.value)} is not between ${context.number(params.min)} and ${context.number(params.max)}.`,
  ANSWER_DATE_OUTSIDE: (params, context) =>
    `${where(params, context)}: ${context.date(params.date)} is not between ${context.date(params.from)} and ${context.date(params.to)}. Look at it again.`,
  ANSWER_DATE_ORDER: (params, context) =>
    `${where(params, context)}: ${context.date(params.date)} is before ${named(params, context)} (${context.date(params.after)}). Look at both days.`,
  ANSWER_FORMULA: (params, context) =>
    `${where(params, context)}: the cell holds the formula ${quote(`=${params.formula}`)}. Only what it shows is used; type it as words.`,
  ANSWER_MARKUP: (params, context) =>
    `${where(params, context)}: source of a web page (${quote(params.tag)}) stands among the words. Correct it with a click.`,
  ANSWER_STRUCK: (params, context) =>
    `${where(params, context)}: ${quote(params.text)} is struck through, so it is not used yet. Take the line away if it holds, or delete it and write it anew.`,
  ANSWER_STRUCK_IN_PART: (params, context) =>
    `${where(params, context)}: a part of the words is struck through (${quote(params.text)}) and is taken as it looks. Delete what no longer holds.`,
  ANSWER_UNSEEN: (params, context) =>
    `${where(params, context)}: ${quote(params.text)} can't be seen (letters in the colour of their ground, or a format that hides them) and counts all the same. Clear the format of the cell and look at it again.`,
  ANSWER_MERGED: (params, context) =>
    `${where(params, context)}: the cell is among the merged cells ${params.range}, which cover the place of another answer; only this one is taken as given. Unmerge the cells and fill each.`,
  ANSWER_COPY: ({ copy, count, cells }, { number }) =>
    `The sheet ${quote(copy)} is a copy of this one and differs in ${counted(number(count), 'cell', 'cells')} (${cells}${count > cells.split(', ').length ? ', …' : ''}), so it is not clear which one holds; this one is used. Keep the right one and delete the other.`,
  ANSWER_HIDDEN: ({ count, cells }, { number }) =>
    `${counted(number(count), 'cell with an answer stands', 'cells with answers stand')} in hidden rows or columns or on a hidden sheet (${cells}${count > cells.split(', ').length ? ', …' : ''}), counted all the same. Show them (clear the filter) and look at them again.`,
  ANSWER_REPAINTED: ({ count, cells }, { number }) =>
    `${counted(number(count), 'cell with an answer', 'cells with answers')} (${cells}${count > cells.split(', ').length ? ', …' : ''}) may be shown otherwise, struck through or hidden by a conditional format; what is stored counts all the same. Clear the conditional formats and look at them again.`,
  SELF_SCORE_UNREADABLE: ({ label, text }) =>
    `Own points, ${quote(label)}: ${quote(text)} is no number of points. Please write a number.`,
  SELF_SCORE_OUT_OF_RANGE: ({ label, points, least, most }, { number }) =>
    `Own points, ${quote(label)}: ${number(points)} is not between ${number(least)} and ${number(most)}. What is taken off is below 0.`,
  LIST_CELL_MISSING: (params, context) => `${where(params, context)}: blank, but this row must have it.`,
  LIST_ROW_STRUCK: ({ question, row, text }, context) =>
    `${quote(context.question(question))}: row ${String(row)} (${quote(text)}) is struck through, so it does not count. Take the line away if the row holds, else delete what stands in it.`,
  LIST_ROW_TWICE: ({ question, row, first, text }, context) =>
    `${quote(context.question(question))}: row ${String(row)} is the same as row ${String(first)} (${quote(text)}).`,
  LIST_ROW_OTHER_UNIT: ({ question, row, text, units, more }, context) =>
    `${quote(context.question(question))}: ${quote(text)} (row ${String(row)} of the form) stands in the form of ${units}${more === 0 ? '' : ` and ${context.number(more)} more`} too. See whether it is the same.`,
  LIST_COUNT: ({ question, list, said, rows, equal }, context) =>
    `${quote(context.question(question))} says ${context.number(said)}, but ${quote(context.question(list))} has ${counted(context.number(rows), 'row', 'rows')}${equal ? '' : ', more than that'}. Correct one of them.`,
};
