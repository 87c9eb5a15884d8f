import { entryName, remarkName } from '../../contract/cellNames';
import type { FormRow } from '../../contract/formRows';
import type { FormColumns, NamedColumns } from './FormColumns';
import type { SheetNames } from './namedCells';

/** Names of the cells of one kind, by the row of a figure. */
const NAMES: readonly (readonly [kind: keyof FormColumns, nameOf: (row: FormRow) => string])[] = [
  ['value', ({ name }) => name],
  ['ownPlan', ({ indicator }) => entryName(indicator.id, 'plan')],
  ['lastYear', ({ indicator }) => entryName(indicator.id, 'lastYear')],
  ['status', ({ indicator }) => remarkName(indicator.id, 'status')],
  ['source', ({ indicator }) => remarkName(indicator.id, 'source')],
  ['note', ({ indicator }) => remarkName(indicator.id, 'note')],
];

/** The columns to which most of the names of each kind lead. */
export function namedColumns(rows: readonly FormRow[], names: SheetNames): NamedColumns {
  return Object.fromEntries(
    NAMES.flatMap(([kind, nameOf]) => {
      const column = mostOf(rows.flatMap((row) => names.get(nameOf(row))?.column ?? []));
      return column === null ? [] : [[kind, column]];
    }),
  );
}

function mostOf(columns: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
