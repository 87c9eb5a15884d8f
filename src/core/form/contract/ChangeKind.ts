import type { DistanceKind } from '../../catalogue/distanceKindOf';

/** In what a result is held against that of the same period of last year. */
export type ChangeKind = Exclude<DistanceKind, 'range'>;
