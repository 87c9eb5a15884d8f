import { useMemo } from 'react';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { Period } from '../../core/catalogue/Period';
import type { Roster } from '../../core/catalogue/Roster';
import { consolidate } from '../../core/consolidation/consolidate';
import type { CityReport } from '../../core/report/CityReport';
import type { FileRow } from './compileJob';

/** The report over the files, compiled anew only when one of its parts changes; null while there is nothing to compile. */
export function useReport(
  files: readonly FileRow[] | null,
  catalogue: Catalogue,
  roster: Roster,
  period: Period,
): CityReport | null {
  return useMemo(() => {
    const received = files?.flatMap((file) => file.readings) ?? [];
    return received.length === 0 ? null : consolidate({ catalogue, roster, period, files: received });
  }, [files, catalogue, roster, period]);
}
