import type { ConflictKind } from './Conflict';

/** What a conflict is about: a unit's forms, one form (by unit and `formKey`), a file of another period, or a figure. */
export interface ConflictKeys {
  readonly kind: ConflictKind;
  /** Empty where the form need not name a unit. */
  readonly unit: string;
  /** `formKey` of a form, or id of an indicator, with its numbers where it is in doubt; empty for the forms of a unit. */
  readonly key: string;
}

const MARK = ':';

/** Identity of a conflict: the same at each compilation. */
export function conflictId({ kind, unit, key }: ConflictKeys): string {
  return [kind, ...(kind === 'otherPeriod' ? [] : [unit]), ...(kind === 'severalForms' ? [] : [key])].join(MARK);
}

/** The parts of an id that `conflictId` made; the key of a form may hold the mark itself. */
export function conflictKeys(id: string): ConflictKeys {
  const [kind = '', ...rest] = id.split(MARK);
  if (kind === 'otherPeriod') return { kind, unit: '', key: rest.join(MARK) };
  const [unit = '', ...key] = rest;
  return { kind: kind as ConflictKind, unit, key: key.join(MARK) };
}
