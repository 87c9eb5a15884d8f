import type { OldUnit } from './OldUnits';

/** The units that are expected to report. */
export interface Roster {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly UnitKind[];
  readonly units: readonly ReportingUnit[];
  /** How many senders the city counts, so that a list still incomplete says so. */
  readonly expectedCount: number | null;
  /** Communes of before a reorganisation: from their names and codes a unit of today is proposed, never decided. */
  readonly oldUnits?: readonly OldUnit[];
}

export interface UnitKind {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** Local governments together make up the city's territory; bodies do not. */
  readonly tier: 'local' | 'body';
  /** How such a unit's authority is called, with `{name}` for its name: `Ủy ban nhân dân {name}`. */
  readonly officialName?: string;
}

export interface ReportingUnit {
  /** Official code of a commune, own stable code of a body. */
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Cụm or khối thi đua; null while not known. */
  readonly cluster: string | null;
  /** False while the name has not been confirmed by an official source. */
  readonly confirmed: boolean;
  readonly email: string | null;
  /** As documents call it, where it is not as its kind says. */
  readonly officialName?: string | null;
}
