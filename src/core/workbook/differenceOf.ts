import type { RawDifference, RawSheet } from './RawWorkbook';

/** How a sheet differs from one of another file; undefined where that is not known, or its cells were changed since. */
export function differenceOf({ cells, difference }: RawSheet): RawDifference | undefined {
  return difference?.cells === cells ? difference : undefined;
}
