import type { Indicator } from '../../catalogue/Catalogue';
import type { Role } from '../../catalogue/roleOf';
import type { DrawnValidation } from '../../workbook/DrawnValidation';
import type { EntryPart } from '../contract/EntryPart';
import type { Words } from '../../words/shape/Words';
import { rowCode, type RowPart } from '../contract/cellNames';
import { inputScope } from '../contract/inputScope';
import { promptTitle } from '../../workbook/promptTitle';
import { rangeText } from './rangeText';
import { entryRule, statusRule } from '../contract/rowRules';

/** A row of the form, and who fills it. */
export interface ValidatedRow {
  readonly indicator: Indicator;
  readonly part: RowPart;
  /** Null if the unit is not known. */
  readonly role: Role | null;
}

/** What the result's cell, or a numerator's or denominator's, may hold; a computed percent only says that it is. */
export function resultValidation(row: ValidatedRow, words: Words, cell: string): DrawnValidation {
  const { indicator, part } = row;
  if (part === 'value' && indicator.method.kind === 'ratio') {
    const prompt = promptOf(row, words, words.form.prompts.computed);
    return { range: cell, rule: entryRule(indicator, part, cell), prompt, error: null };
  }
  const text = [words.form.prompts.value(allowedText(row, words)), roleNote(row, words)];
  return numberValidation(row, part, words, cell, promptOf(row, words, text.filter((line) => line !== '').join('\n')));
}

/**
 * What the cell of the unit's own plan may hold. Its prompt names the column and the unit of measure; the code stands in
 * the frozen columns. So many rows have one, and Excel is told once.
 */
export function ownPlanValidation(row: ValidatedRow, words: Words, cell: string): DrawnValidation {
  const { prompts } = words.form;
  const title = promptTitle(prompts.ownPlanTitle(row.indicator.unitOfMeasure));
  return numberValidation(row, 'plan', words, cell, { title, text: prompts.ownPlan });
}

/** The drop-down list of the data statuses; its words stand in the hidden sheet. */
export function statusValidation(words: Words, cell: string): DrawnValidation {
  const { columns, prompts, errors } = words.form;
  return {
    range: cell,
    rule: statusRule(),
    prompt: { title: columns.status, text: prompts.status },
    error: { title: errors.statusTitle, text: errors.status, style: 'stop' },
  };
}

/** Words shown beside a cell that may hold any text. */
export function promptOnly(cell: string, title: string, text: string): DrawnValidation {
  return { range: cell, rule: { kind: 'any' }, prompt: { title, text }, error: null };
}

function numberValidation(
  row: ValidatedRow,
  entry: EntryPart,
  words: Words,
  cell: string,
  prompt: DrawnValidation['prompt'],
): DrawnValidation {
  const { errors } = words.form;
  return {
    range: cell,
    rule: entryRule(row.indicator, entry, cell),
    prompt,
    // Not refused: what is typed is read as what is pasted is, and asked about where it is no plain number.
    error: { title: errors.title, text: errors.value(allowedText(row, words)), style: 'warning' },
  };
}

function promptOf({ indicator, part }: ValidatedRow, words: Words, text: string): DrawnValidation['prompt'] {
  const { unitOfMeasure } = inputScope(indicator, part);
  return { title: promptTitle(words.form.prompts.title(rowCode(indicator.id, part), unitOfMeasure)), text };
}

function allowedText({ indicator, part }: ValidatedRow, words: Words): string {
  const { hardRange, wholeNumber } = inputScope(indicator, part);
  return rangeText(hardRange, wholeNumber, words.form.range, words.language);
}

function roleNote({ role }: ValidatedRow, words: Words): string {
  const { prompts } = words.form;
  if (role === 'compares') return prompts.optional;
  return role === 'outside' ? prompts.outside : '';
}
