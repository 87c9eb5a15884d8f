import type { ListQuestion } from '../../../catalogue/questions/Question';

/** The table of answers: keys of its columns in their order. */
export const ANSWER_COLUMNS = {
  answers: [
    'number',
    'question',
    'label',
    'unit',
    'name',
    'group',
    'answer',
    'length',
    'found',
    'use',
    'file',
    'sheet',
    'cell',
  ],
} as const;

/** Columns of a list's table that stand before and behind the list's own. */
export const LIST_BEFORE = ['number', 'unit', 'name', 'group'] as const;
export const LIST_AFTER = ['doubles', 'use', 'file', 'sheet', 'row'] as const;

/** Name of a list's table. */
export function listTable({ id }: Pick<ListQuestion, 'id'>): string {
  return `list-${id}`;
}

/** Keys of a list's table; its own columns are told apart from the others by a prefix. */
export function listColumns({ answer }: Pick<ListQuestion, 'answer'>): readonly string[] {
  return [...LIST_BEFORE, ...answer.columns.map(({ id }) => `own-${id}`), ...LIST_AFTER];
}
