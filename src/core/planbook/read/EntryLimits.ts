import type { EntryLimit } from '../../catalogue/Catalogue';
import type { RowReading } from './RowReading';
import type { TableReading } from './TableReading';

/** Above which numerators and denominators are questioned, by the code of their row: `15.1.TU`, `15.1.MAU`. */
export class EntryLimits {
  private readonly limits = new Map<string, { readonly limit: EntryLimit; readonly row: RowReading<'limits'> }>();
  private readonly taken = new Set<string>();

  constructor(tables: TableReading) {
    tables.read(
      'limits',
      () => '',
      {},
      (row) => {
        const basis = row.text('basis');
        const limit = {
          unit: row.number('unit'),
          city: row.number('city'),
          confidence: row.choice('confidence', 'confidence') ?? 'assumed',
          basis: { vi: basis, en: row.text('basisEn', basis) },
        };
        const code = row.text('code');
        if (this.limits.has(code)) row.report('code', 'duplicate', { value: code });
        this.limits.set(code, { limit, row });
      },
    );
  }

  /** Undefined where there is none. */
  take(code: string): EntryLimit | undefined {
    this.taken.add(code);
    return this.limits.get(code)?.limit;
  }

  /** A limit of no row of the form would be missed in silence. */
  reportUnused(): void {
    for (const [code, { row }] of this.limits) {
      if (!this.taken.has(code)) row.report('code', 'unknownIndicator', { value: code });
    }
  }
}
