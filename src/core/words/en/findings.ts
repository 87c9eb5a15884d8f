import type { Relation } from '../../catalogue/Catalogue';
import type { LegacyEncoding } from '../../kernel/decodeLegacyText';
import type { AmbiguityReason, UnreadableReason } from '../../numbers/NumberReading';
import type { Slip, SlipReferenceName } from '../../numbers/slipOfMagnitude';
import type { RemarkField } from '../../form/contract/cellNames';
import type { Decider, Incomparable } from '../../validation/Finding';
import type { HeadedColumn } from '../../form/read/place/ChangedHeading';
import { candidatesText } from './candidatesText';
import type { FindingContext, FindingWords } from '../shape/FindingWords';
import { formColumns } from './formColumns';
import { questionFindings } from './questionFindings';
import { shortText } from '../shortText';
import { unitOfMeasureInEnglish } from './unitsOfMeasure';
import { counted } from './counted';

/** Text out of a file: shortened, on one line. */
const quote = (text: string): string => `“${shortText(text)}”`;

function rangeWords(
  min: number | null,
  max: number | null,
  exclusive: boolean,
  number: (value: number) => string,
): string {
  if (min !== null && max !== null) return `${number(min)} to ${number(max)}`;
  if (min !== null) return exclusive ? `above ${number(min)}` : `${number(min)} or more`;
  return max === null ? 'without limit' : `${number(max)} at most`;
}

/** What a cell holds or would show. */
function contentWords(content: number | string, number: (value: number) => string): string {
  if (typeof content === 'number') return number(content);
  return content === '' ? 'nothing' : quote(content);
}

/** What the form calls a column. */
const columnName = (area: string, column: HeadedColumn): string =>
  formColumns(area)[column === 'label' ? 'indicator' : column];

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  words: 'the cell holds words',
  symbols: 'there are letters or signs among the digits',
  malformed: 'its separators are in the wrong places',
  twoNumbers: 'there are two numbers in one cell',
  date: 'the cell holds a date',
  fraction: 'it is written as a fraction',
  roundedExponent: 'it is written with an exponent (E) and has lost its last digits',
  tooManyDigits: 'it has too many digits',
  tooLong: 'it is too long',
  formula: 'it is a formula written as text',
  errorCode: 'it is an error code of Excel',
  foreignUnit: "its unit of measure is not this cell's",
  percentElsewhere: 'it has a % sign where this cell is not in %',
  change: 'it says an increase or decrease where the figure itself is wanted',
  bound: 'it is a bound (above, below, at least, ≥…), not the figure itself',
  brackets: 'the number is in brackets',
  unclearState: 'it may mean that nothing occurred (-), not yet collected (…) or outside the scope (x)',
  legacyText: 'it is typed in an old encoding (TCVN3 or VNI)',
  struckInPart: 'a part of it is struck through',
  unseenInPart: 'a part of it cannot be seen (letters in the colour of their ground, or too small)',
  notFinite: 'the number is beyond what can be computed',
};

const DECIDED: Readonly<Record<Decider | 'nothing', string>> = {
  nothing: '',
  wholeNumber: ', since the indicator is in whole numbers',
  hardRange: ', since the other reading is not possible',
  expected: ', since the other reading is too far from what can be expected',
  otherHalf: ', since the other reading gives a ratio that cannot be, with what stands in its other half',
};

const AMBIGUOUS: Readonly<Record<AmbiguityReason, string>> = {
  threeDigits: 'its separator may group thousands or mark decimals',
  dash: 'the “-” may be a minus sign or the mark of a list',
  brackets: 'the brackets may mean a negative number',
  decrease: 'the word “giảm” may mean a negative number',
  percentFraction: 'the cell is formatted as a percentage, so it may be a fraction or a percentage',
  percentFormat: 'the cell is formatted as a percentage, so it shows another number than it holds',
};

const references = (area: string): Readonly<Record<SlipReferenceName, string>> => ({
  ownPlan: "the unit's own plan",
  cityTarget: `the ${area} target`,
  previous: 'the previous report',
  median: 'what is usual among the units',
});

const SLIPS: Readonly<Record<Slip['kind'], (unit: string) => string>> = {
  percentFraction: () => 'perhaps a percentage was entered as a fraction',
  decimalMark: () => 'perhaps thousands and decimal separators were mixed up',
  otherUnit: (unit) => `perhaps it is in ${unitOfMeasureInEnglish(unit)}`,
  magnitude: () => 'perhaps zeros are missing or too many, or it is in another unit of measure',
};

const COMPARED: Readonly<Record<Relation['kind'], (left: string, right: string) => string>> = {
  partsAtMostTotal: (left, right) => `the parts add up to ${left}, the total is ${right}`,
  gapShare: (left, right) => `the rest is ${left}%, the limit ${right}%`,
  between: (left, right) => `the figure is ${left}, the limit ${right}`,
  weightedSum: (left, right) => `the figure is ${left}, computed from its parts ${right}`,
  impliedGrowth: (left, right) => `the implied change is ${left}%, the limit ${right}%`,
  difference: (left, right) => `the difference is ${left}, the limit ${right}`,
  order: (left, right) => `the two figures are ${left} and ${right}`,
};

const REMARKS: Readonly<Record<RemarkField, string>> = {
  status: 'Data status',
  source: 'Source and date',
  note: 'Note',
};

const ENCODINGS: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

const INCOMPARABLE: Readonly<
  Record<Incomparable, (of: { unit: string; period: string }, context: FindingContext) => string>
> = {
  plan: () => 'it belongs to another plan',
  unit: ({ unit, period }, { unitName, period: inWords }) =>
    `it is of ${unit === '' ? 'a unit without a code' : unitName(unit)}, ${period === '' ? 'without a period' : inWords(period)}`,
  period: ({ period }) => (period === '' ? 'one of the two names no period' : `its period is ${quote(period)}`),
  later: ({ period }, { period: inWords }) => `it is of ${inWords(period)}, later than this one`,
};

/** Findings in English. */
export const findings = (area: string): FindingWords => ({
  ...questionFindings,
  PLAN_MISSING: () =>
    "The form no longer says which plan it belongs to. Please get the unit's form again and move the figures into it.",
  UNIT_MISSING: ({ name, ...candidates }) =>
    `The form carries no unit code${name === '' ? '' : ` (name on the form: ${quote(name)})`}.${candidatesText(candidates)} Please get the form of the right unit and move the figures into it.`,
  UNIT_UNKNOWN: ({ unit, ...candidates }) =>
    `The unit code ${quote(unit)} is not in the list of reporting units.${candidatesText(candidates)} Please check the code or update the list.`,
  UNIT_NAME_DIFFERS: ({ found, expected }) =>
    `The name on the form is ${quote(found)}, its code is that of ${expected}. Please use the form of the right unit.`,
  PERIOD_UNKNOWN: ({ period }) =>
    period === ''
      ? 'The form names no reporting period. Please get the form of the period to be reported.'
      : `The reporting period ${quote(period)} is not in the plan's year. Please get the form of the period to be reported.`,
  TEMPLATE_VERSION: ({ found, expected }) =>
    `The form ${found === '' ? 'names no version' : `is of version ${found}`}, the current version is ${expected}. Its figures are still read; please use the new form.`,

  CODE_MISSING: (_, { cell }) =>
    `${cell} is no longer on the form: its row or code was deleted. Please refresh the form; the figures entered are kept.`,
  CODE_DUPLICATE: () =>
    'This code stands in several rows, so it is not known which one reports. Please delete the extra rows and keep one.',
  CODE_MISMATCH: ({ named }) =>
    `The code of the row or the number of the column and the name of the cell do not agree (the name points to cell ${named}). Figures go by the code of their row and the number of their column (the row A, B, C, D, 1, 2, 3… under the captions). If that row was numbered anew, please write it as it was; else put the figures back into the right row and column or refresh the form.`,
  CODE_CHANGED: ({ found, expected, isOther }) =>
    isOther
      ? `The code of this row is ${quote(found)}, that of another figure; in the template it is ${quote(expected)}. Please see which figure the number in this row belongs to, then restore the code.`
      : `The code of this row ${found.trim() === '' ? 'was deleted' : `was changed to ${quote(found)}`}, in the template it is ${quote(expected)}. The figure is still read; please restore the code.`,
  UNIT_OF_MEASURE_CHANGED: ({ found, expected }) =>
    `The unit of measure on the form ${found.trim() === '' ? 'was deleted' : `is ${quote(found)}`}, in the plan it is ${quote(expected)}. Please restore it and enter the figure in ${unitOfMeasureInEnglish(expected)}.`,
  FORMULA_REPLACED: () =>
    'The formula of the ratio was replaced or deleted. Please restore it; only numerator and denominator need to be entered.',
  PERCENT_REPLACED: () =>
    'The percentage of the target in this row is no longer computed. It is not compiled; its formula can be restored.',
  VALIDATION_LOST: ({ count, cells }, { number }) =>
    `The list or limits of ${counted(number(count), 'input cell', 'input cells')} (${cells}${count > cells.split(', ').length ? ', …' : ''}) are gone or were replaced, usually by a paste. The figures are checked as ever; the rules can be restored and what was entered stays.`,
  MERGED_CELL: ({ range }, { cell }) =>
    `${cell} is among the merged cells ${range}, which cover another figure's cell, so whose figure it is is open and it is not used yet. Please unmerge the cells and enter each figure again.`,
  HIDDEN_FIGURES: ({ count, cells }, { number }) =>
    `${counted(number(count), 'figure stands', 'figures stand')} in hidden rows or columns or on a hidden sheet (${cells}${count > cells.split(', ').length ? ', …' : ''}), counted all the same. Please show them (clear the filter, unfreeze panes) and check the figures.`,
  FORMULAS_SHOWN: ({ count, cells }, { number }) =>
    `The sheet shows formulas in the place of their results, so ${counted(number(count), 'figure is', 'figures are')} not to be seen (${cells}${count > cells.split(', ').length ? ', …' : ''}), and counted all the same. Please switch off Show Formulas (Formulas tab, or Ctrl + \`) and check the figures.`,
  CONDITIONAL_FORMAT: ({ count, cells }, { number }) =>
    `${counted(number(count), 'figure', 'figures')} (${cells}${count > cells.split(', ').length ? ', …' : ''}) may be shown as others, struck through or hidden by a conditional format; what is stored is counted all the same. Please clear the conditional formats and check the figures.`,
  CELL_NOTE: ({ text, of }, { cell }) =>
    `${of === 'answer' ? 'The answer' : cell} has a comment beside it: ${quote(text)}. Only what is in the cell is used; if the comment says otherwise, please change the cell.`,
  DRAWN_OVER: ({ text, of }, { cell }) =>
    `${of === 'answer' ? 'The answer' : cell} is covered by a text box or another shape: ${quote(text)}. Only what is in the cell is used; please put what is right into the cell and delete the box.`,
  HEADING_CHANGED: ({ found, heads, says }) => {
    const own = columnName(area, heads);
    return says === ''
      ? `The heading of the column “${own}” was changed to ${quote(found)}; its figures are still read as “${own}”. Please check the figures in the column and restore the heading.`
      : `The column “${own}” has the heading ${quote(found)}, which is that of another one (${columnName(area, says)}): it is not clear what its figures are. Please check the figures in the columns, and restore the heading “${own}” or move the figures into the original form.`;
  },
  LABEL_CHANGED: ({ found, expected }) =>
    `The name of the indicator on the form ${found.trim() === '' ? 'was deleted' : `is ${quote(found)}`}, in the plan it is ${quote(expected)}. Please restore it and check that the figure is of this indicator.`,

  REQUIRED_BLANK: (_, { cell, unitOfMeasure }) =>
    `${cell} has no figure. Please enter a number (${unitOfMeasure}), or “-” if nothing occurred, “…” if not yet collected, “x” if outside the unit's scope.`,
  ERROR_CELL: ({ error }, { cell }) =>
    `${cell} shows the error ${error}. Please mend the formula or enter the number itself.`,
  FORMULA_WITHOUT_RESULT: ({ formula }, { cell }) =>
    `${cell} has the formula ${quote(`=${formula}`)}, but the file does not hold its result. Please open the file in Excel and save it again, or enter the number itself.`,
  BOOLEAN_CELL: ({ text }, { cell }) => `${cell} holds ${text}, which is not a number. Please enter the number again.`,
  DATE_CELL: ({ text }, { cell }) =>
    `${cell} holds a date (${quote(text)}), perhaps made by Excel from a number as it was typed. Please enter the number again.`,
  NOT_A_NUMBER: ({ text, reason, decoded }, { cell }) =>
    decoded === ''
      ? `${cell} says ${quote(text)}, which cannot be read as a number: ${UNREADABLE[reason]}. Please enter the number alone and put explanations into the column Note.`
      : `${cell} says ${quote(text)} in an old encoding, perhaps ${quote(decoded)}. It is not used yet; please confirm it or enter it again.`,
  TEXT_NUMBER: ({ text, value, passedOver, decidedBy }, { cell, amount }) =>
    `${cell} holds a number as text (${quote(text)}), read as ${amount(value)}${DECIDED[decidedBy]}${passedOver === '' ? '' : `, without ${quote(passedOver)}`}. Please turn it into a number.`,
  AMBIGUOUS_NUMBER: ({ text, first, second, reason }, { cell, number, amount }) =>
    `${cell}${text === '' ? '' : ` says ${quote(text)}, which`} may be ${number(first)} or ${amount(second)}: ${AMBIGUOUS[reason]}. It is not used yet; please choose the right one.`,
  RANGE_TYPED: ({ text, low, high }, { cell, number }) =>
    `${cell} holds a range (${quote(text)}: ${number(low)} to ${number(high)}). Please enter one number; the range may stand in the column Note.`,
  OTHER_UNIT: ({ text, found, expected, value }, { cell, amount }) =>
    `${cell} is given in ${quote(found)} (${quote(text)}), this cell is in ${unitOfMeasureInEnglish(expected)}. Converted it is ${amount(value)}; please confirm or enter it again.`,
  STATE_AS_WORDS: ({ text, sign }, { cell }) =>
    `${cell} says ${quote(text)}, understood as the sign “${sign}”. Please enter “${sign}”.`,
  PERCENT_CELL: ({ stored, value }, { cell, number, amount }) =>
    `${cell} is formatted as a percentage: it holds ${number(stored)} and was read as ${amount(value)}. Please turn it into a plain number.`,
  DISGUISED_CELL: ({ shown, value }, { cell, number }) =>
    shown === ''
      ? `${cell} holds the number ${number(value)}, which its format does not show. Please clear the format of the cell and check the number.`
      : `${cell} shows ${quote(shown)} by its own format, but the number that is stored and counted is ${number(value)}. Please clear the format of the cell and check the number.`,
  STRUCK_OUT: ({ text }, { cell }) =>
    `${cell} says ${quote(text)}, which is struck through, so it is not used yet. Please take the line away if the figure is right, or delete it and enter the new one without such a line.`,
  FORMAT_UNKNOWN: ({ value }, { cell, number }) =>
    `${cell} holds ${number(value)}, but the file lacks the cell's format, so how the cell shows it is not known (it may be a date or a percentage). Please check the number and enter it anew in the original form.`,
  FORMULA_LINKED: ({ value }, { cell, number }) =>
    `${cell} is a formula that takes its number from another file; the stored result ${number(value)} may be an old one and cannot be traced. Please update the link, check the number and enter the number itself.`,
  FORMULA_OUTDATED: ({ formula, stored, result }, { cell, number }) =>
    `${cell} has the formula ${quote(`=${formula}`)} with ${contentWords(stored, number)} stored as its result, but computed from the cells as they are it gives ${contentWords(result, number)}; ${typeof stored === 'number' ? 'the stored number is used' : 'what is stored is used'}. Please open the workbook, press F9, check it and save it again, or choose the right number.`,
  FORMULA_MAY_BE_STALE: ({ value }, { cell, number }) =>
    `${cell} is a formula in a workbook that is computed on request only; the stored result ${number(value)} may be an old one. Please open the workbook, press F9, check and save it, or enter the number itself.`,
  SCALED_CELL: ({ shown, value }, { cell, number, amount }) =>
    `${cell} shows ${number(shown)} but holds ${amount(value)}. Please check the number and remove the shortened format.`,

  HARD_RANGE: ({ value, min, max, exclusive }, { cell, number, amount }) =>
    `${cell} holds ${amount(value)}, outside what is possible (${rangeWords(min, max, exclusive, number)}). Please check the number, its separators and its unit of measure.`,
  PLAUSIBLE_RANGE: ({ value, min, max }, { cell, number, amount }) =>
    `${cell} holds ${amount(value)}, far from what is usual (${rangeWords(min, max, false, number)}). Please check it; if it is right, choose “Keep” and give the reason, which goes along with the form.`,
  WHOLE_NUMBER: ({ value }, { cell, number, unitOfMeasure }) =>
    `${cell} holds ${number(value)}, but this cell is in whole numbers (${unitOfMeasure}). Please check the thousands separator and enter a whole number.`,
  MAGNITUDE: ({ value, proposed, kind, unit, reference, referenceValue, implied }, { cell, number, amount }) =>
    `${cell} holds ${number(value)}, many times off ${implied ? 'what follows from ' : ''}${references(area)[reference]} (${amount(referenceValue)}): ${SLIPS[kind](unit)}. The right number may be ${number(proposed)}; please check.`,
  UNIT_EXCEEDS_CITY: ({ value, target, factor }, { number, amount }) =>
    `The figure of this one unit (${number(value)}) is more than ${number(factor)} times the target of the whole ${area} (${amount(target)}). Please check it; if it is right, choose “Keep” and give the reason, which goes along with the form.`,

  DENOMINATOR_NOT_POSITIVE: ({ value }, { number }) =>
    `The denominator must be above 0, the form holds ${number(value)}. If nothing occurred, please enter “-” in both numerator and denominator.`,
  NUMERATOR_EXCEEDS: ({ numerator, denominator }, { number }) =>
    `The numerator (${number(numerator)}) is greater than the denominator (${number(denominator)}) of which it is a part. Please check both numbers.`,
  RATIO_HALF_GIVEN: ({ missing }) =>
    missing === 'numerator'
      ? 'The denominator is given but the numerator is no number. Please enter the numerator (0 if there is none), or the same sign in both cells.'
      : 'The numerator is given but the denominator is no number. Please enter the denominator, or the same sign in both cells.',
  RATIO_MISMATCH: ({ value, computed }, { amount }) =>
    `The ratio on the form is ${amount(value)}, computed from numerator and denominator it is ${amount(computed)}. Please restore the formula or correct numerator and denominator.`,
  RATIO_RECOMPUTED: ({ error, computed }, { amount }) =>
    `The ratio cell ${error === '' ? 'has no result' : `shows the error ${error}`}; computed from numerator and denominator it is ${amount(computed)}. ${error === '' ? 'There is nothing to do.' : 'Please restore the formula.'}`,

  RELATION: ({ relation, kind, left, right }, context) =>
    `${context.relation(relation)} This form: ${COMPARED[kind](context.number(left), context.number(right))}. Please check the figures concerned.`,
  NOT_LEAD: ({ lead }, { unitName }) =>
    `This indicator is outside what the unit reports (usual source: ${unitName(lead)}). The figure is recorded but not compiled; please enter “x” if it was entered by mistake.`,
  STATUS_UNKNOWN: ({ text }) =>
    `The data status ${quote(text)} is not in the list. Please choose estimated (ước tính), preliminary (sơ bộ) or official (chính thức).`,
  STATUS_MISSING: () =>
    'The data status is missing. Please choose estimated (ước tính), preliminary (sơ bộ) or official (chính thức).',

  LEGACY_TEXT: ({ text, decoded, encoding, field }) =>
    `The column ${REMARKS[field]} is typed in an old encoding (${ENCODINGS[encoding]}): ${quote(text)}, that is ${quote(decoded)}. Other computers may not show it; please convert it to Unicode.`,

  PREVIOUS_NOT_COMPARABLE: ({ reason, ...of }, context) =>
    `The earlier report that was chosen cannot be compared: ${INCOMPARABLE[reason](of, context)}. Please choose the unit's own report of an earlier period of the same plan.`,
  FELL_SINCE_PREVIOUS: ({ value, previous, period: earlier }, { number, period }) =>
    `The cumulative figure ${number(value)} is below the one reported for ${period(earlier)} (${number(previous)}), though a figure cumulated from the year's start does not fall. Please check it; if the earlier figure was revised, choose “Keep” and say so, which goes along with the form.`,
  JUMP_SINCE_PREVIOUS: ({ value, previous, period: earlier }, { number, period }) =>
    `The figure ${number(value)} is far from the one reported for ${period(earlier)} (${number(previous)}). Please check it; if it is right, choose “Keep” and give the reason, which goes along with the form.`,

  PLAN_DAMAGED: () =>
    'The plan that the form carries is damaged. The form is checked and compiled by the plan of the office.',
  PLAN_DIFFERS: () =>
    'The plan that the form carries is not the one that is compiled. The form is checked and compiled by the latter; look at the figures that were changed.',
  MACROS_IGNORED: () =>
    'The file carries macros. They were not read, not run and do not reach the city workbook; the figures were read as usual and nothing needs to be done.',
  SHEET_CUT: ({ name, row }, { number }) =>
    `The sheet “${name}” has so many blank rows that it was read down to row ${number(row)} only. If there is something below, please delete the blank rows and send again.`,
  SHEET_WITHOUT_PART: ({ name }) =>
    `The sheet “${name}” has no content in the file and was not read; nothing needs to be done.`,
  BESIDE_UNREAD: ({ name, of }) =>
    `The ${of === 'notes' ? 'notes beside cells' : 'text boxes and drawings'} of the sheet “${name}” are damaged in the file and could not be read; the cells were read as usual. If another figure is said there, please write the right one into its cell and send again.`,
  BESIDE_CUT: ({ name, of, left }, { number }) =>
    `The sheet “${name}” has more ${of === 'notes' ? 'notes beside cells' : 'text boxes'} than are looked at (${number(left)} too many); the cells were read as usual. If another figure is said there, please write the right one into its cell, delete what is not needed and send again.`,

  STAMP_MISSING: () =>
    'The form has not been through “Prepare to send”, so it is not known whether figures were changed after a check. The figures are checked as usual; nothing needs to be done.',
  STAMP_UNREADABLE: () =>
    'The mark of the check is damaged, so it is not known whether figures were changed after it. Please have the unit go through “Prepare to send” and send again.',
  STAMP_OTHER_FORM: ({ unit, period: stamped }, { unitName, period }) =>
    `The mark of the check is that of ${unitName(unit)}, ${period(stamped)}, not of this form. Please have the unit go through “Prepare to send” with the right form and send again.`,
  STAMP_MISMATCH: ({ time, figures, count, answers }, { number, date }) =>
    `The form was changed after its check of ${date(time)}${figures === '' ? '' : ` (${counted(number(count), 'figure', 'figures')}: ${figures})`}${answers === 0 ? '' : ` (${counted(number(answers), 'answer', 'answers')} besides figures)`}. Please have the unit confirm it or go through “Prepare to send” again.`,
  STAMP_OTHER_RULES: ({ catalogue, rules, expectedCatalogue, expectedRules }) =>
    `Before it was sent the form was checked with another version (indicators ${quote(catalogue)}, rules ${quote(rules)}; in force “${expectedCatalogue}”, “${expectedRules}”). It has been checked again with the one in force.`,

  DUPLICATE_SUBMISSION: ({ unit, used, other }, { unitName }) =>
    `${unitName(unit)} has several forms: ${quote(used)} is compiled, ${quote(other)} is not used. Please confirm the right one and remove the other.`,
  OTHER_PERIOD: ({ found, expected }, { period }) =>
    `The form reports ${period(found)}, the period being compiled is ${period(expected)}; it is not compiled. Please ask the unit for the form of the right period.`,
  UNIT_NOT_EXPECTED: ({ unit }, { unitName }) =>
    `${unitName(unit)} is not in the list of units that are to report. Please check the list of units.`,
});
