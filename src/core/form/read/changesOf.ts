import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { changeKind, changeOf, type ChangeKind } from '../contract/formChange';
import type { Submission } from './Submission';

/** A figure beside that of the same period of last year. */
export interface YearChange {
  readonly id: string;
  readonly lastYear: number;
  /** In percent, or in points of a rate; null where neither says anything, or there is no result yet. */
  readonly change: { readonly kind: ChangeKind; readonly value: number } | null;
}

/** The figures beside which the form gives last year's, in the official order. */
export function changesOf({ entries }: Pick<Submission, 'entries'>, catalogue: Catalogue): readonly YearChange[] {
  const valueOf = (id: string, part: 'value' | 'lastYear'): number | null =>
    entries.find((entry) => entry.indicator === id && entry.part === part)?.value ?? null;
  return indicatorsOf(catalogue).flatMap((indicator): readonly YearChange[] => {
    const { id } = indicator;
    const lastYear = valueOf(id, 'lastYear');
    if (lastYear === null) return [];
    const kind = changeKind(indicator);
    const value = kind === null ? null : changeOf(kind, valueOf(id, 'value'), lastYear);
    return [{ id, lastYear, change: kind === null || value === null ? null : { kind, value } }];
  });
}
