import type { CityReport } from '../../compilation/model/CityReport';
import type { Change, Changes } from '../../compilation/model/Change';
import type { KeptWorkbook } from '../../compilation/model/KeptWorkbook';
import type { Tracking } from '../../compilation/model/Tracking';
import { isSameFigure } from './isSameFigure';
import { unitChanges } from './unitChanges';

/**
 * What is other than in the compilation before: figures, units newly in or out, forms replaced, states. When nothing
 * is, the former list stands, so that compiling the same files again gives the same workbook.
 * @param kept as read back from the city workbook; null for the first compilation
 */
export function compareReports(kept: KeptWorkbook | null, report: CityReport, tracking: Tracking): Changes {
  if (kept === null) return { asOf: null, changes: [] };
  const units = tracking.units.map(({ unit, file, sha256, result }) => ({ unit, file, sha256, state: result.state }));
  const changes = [...figureChanges(kept, report), ...unitChanges(kept.units, units)];
  return changes.length === 0 ? kept.changes : { asOf: tracking.asOf, changes };
}

function figureChanges({ figures }: KeptWorkbook, report: CityReport): readonly Change[] {
  return report.figures.flatMap(({ indicator: key, value: after }): Change[] => {
    const before = figures.get(key);
    // A formula whose result no program stored says nothing of what stood there.
    if (before === undefined || isSameFigure(before, after)) return [];
    return [{ kind: 'figure', key, before, after }];
  });
}
