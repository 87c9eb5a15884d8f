import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { quotient } from '../../kernel/quotient';
import type { EntryPart } from '../contract/EntryPart';
import { yearChangeKindOf } from '../contract/yearChangeKindOf';
import { changeOf } from '../contract/changeOf';
import type { YearChange } from '../contract/YearChange';
import type { Submission } from './Submission';

/** A figure beside that of the same period of last year. */
export interface BesideLastYear {
  readonly id: string;
  readonly lastYear: number;
  /** Null while there is no result. */
  readonly value: number | null;
  /** Null where nothing can be said. */
  readonly change: YearChange | null;
}

/** The figures beside which the form gives last year's, in the official order. */
export function changesOf({ entries }: Pick<Submission, 'entries'>, catalogue: Catalogue): readonly BesideLastYear[] {
  const valueOf = (id: string, part: EntryPart): number | null =>
    entries.find((entry) => entry.indicator === id && entry.part === part)?.value ?? null;
  return indicatorsOf(catalogue).flatMap((indicator): readonly BesideLastYear[] => {
    const { id, method } = indicator;
    const lastYear = valueOf(id, 'lastYear');
    if (lastYear === null) return [];
    // A program that saves a form without computing it leaves the percent of a ratio to its parts.
    const parts = (): number | null =>
      method.kind === 'ratio' ? quotient(valueOf(id, 'numerator'), valueOf(id, 'denominator'), method.scale) : null;
    const value = valueOf(id, 'value') ?? parts();
    return [{ id, lastYear, value, change: changeOf(yearChangeKindOf(indicator), value, lastYear) }];
  });
}
