import type { Relation } from '../../catalogue/Catalogue';
import type { RowReading } from './RowReading';
import type { TableReading } from './TableReading';

type Row = RowReading<'relations'>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Columns in which each kind of rule has its figures. */
const POINTERS = {
  first: ['total', 'value', 'growth', 'a', 'lesser'],
  others: ['parts', 'bounds', 'terms', 'per', 'b', 'greater'],
} as const;

/** The rules between figures. */
export function readRelations(tables: TableReading): readonly Relation[] {
  return tables.read(
    'relations',
    (i) => `/relations/${String(i)}`,
    POINTERS,
    (row, i) => relationOf(row, i),
  );
}

function relationOf(row: Row, index: number): Relation {
  const words = row.text('words');
  const id = row.code('id', ID, `r${String(index + 1)}`);
  const kind = row.requiredChoice('kind', 'relationKind', 'order');
  const sourceEn = row.optional('sourceEn');
  const base = {
    severity: row.choice('severity', 'severity') ?? 'warning',
    words: { vi: words, en: row.text('wordsEn', words) },
    source: row.text('source', words),
    ...(sourceEn === '' ? {} : { sourceEn }),
  } as const;
  const first = row.text('first');
  const others = row.list('others');
  if (others.length === 0) row.report('others', 'cellMissing');
  const other = others[0] ?? '';
  const number = (column: 'tolerance' | 'min' | 'max'): number => row.required(column, row.number(column));
  switch (kind) {
    case 'partsAtMostTotal':
      return { id, kind, ...base, total: first, parts: others, tolerance: row.number('tolerance') ?? 0 };
    case 'gapShare':
      return { id, kind, ...base, total: first, parts: others, min: number('min'), max: number('max') };
    case 'between':
      return { id, kind, ...base, value: first, bounds: others, tolerance: row.number('tolerance') ?? 0 };
    case 'weightedSum':
      return {
        id,
        kind,
        ...base,
        value: first,
        terms: termsOf(row, others),
        tolerance: row.number('tolerance') ?? 0,
      };
    case 'impliedGrowth':
      return { id, kind, ...base, growth: first, per: other, min: number('min'), max: number('max') };
    case 'difference':
      return { id, kind, ...base, a: first, b: other, max: number('max') };
    case 'order':
      return { id, kind, ...base, lesser: first, greater: other, strict: row.yesNo('strict', false) };
  }
}

/** Weights stand in the order of the figures, with a decimal point or comma. */
function termsOf(row: Row, ids: readonly string[]): readonly { readonly id: string; readonly weight: number }[] {
  const weights = row.list('weights').map((text) => Number(text.replace(',', '.')));
  if (weights.length !== ids.length || weights.some((weight) => !Number.isFinite(weight))) {
    row.report('weights', 'weightsDiffer', { figures: ids.length, weights: weights.length });
  }
  return ids.map((id, i) => ({ id, weight: weights[i] ?? 0 }));
}
