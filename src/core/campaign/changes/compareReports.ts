import type { CityReport } from '../../compilation/model/CityReport';
import type { Change, Changes } from '../../compilation/model/Change';
import type { KeptWorkbook } from '../../compilation/model/KeptWorkbook';
import type { Tracking } from '../../compilation/model/Tracking';

/**
 * What is other than in the compilation before: figures, units newly in or out, forms replaced, states. When nothing
 * is, the former list stands, so that compiling the same files again gives the same workbook.
 * @param earlier as read back from the city workbook; null for the first compilation
 */
export function compareReports(earlier: KeptWorkbook | null, report: CityReport, tracking: Tracking): Changes {
  if (earlier === null) return { asOf: null, changes: [] };
  const changes = [...figureChanges(earlier, report), ...unitChanges(earlier, tracking)];
  return changes.length === 0 ? earlier.changes : { asOf: tracking.asOf, changes };
}

function figureChanges({ figures }: KeptWorkbook, report: CityReport): readonly Change[] {
  return report.figures.flatMap(({ indicator: key, value: after }): Change[] => {
    const before = figures.get(key);
    // A formula whose result no program stored says nothing of what stood there.
    if (before === undefined || isSame(before, after)) return [];
    return [{ kind: 'figure', key, before, after }];
  });
}

/** The program that recalculated the workbook may differ in the last digits that a double has. */
function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function unitChanges({ units }: KeptWorkbook, { units: tracked }: Tracking): readonly Change[] {
  const known = new Set(tracked.map(({ unit }) => unit));
  const gone = [...units]
    .filter(([unit, { file }]) => file !== null && !known.has(unit))
    .map(([key, { file }]): Change => ({ kind: 'unitOut', key, before: file, after: null }));
  const changes = tracked.flatMap(({ unit: key, file, sha256, result }): Change[] => {
    const before = units.get(key);
    if (file === null) {
      return before?.file ? [{ kind: 'unitOut', key, before: before.file, after: null }] : [];
    }
    if (!before?.file) return [{ kind: 'unitIn', key, before: null, after: file }];
    const isOther = sha256 === null || before.sha256 === null ? file !== before.file : sha256 !== before.sha256;
    if (isOther) return [{ kind: 'formReplaced', key, before: before.file, after: file }];
    if (before.state === null || before.state === result.state) return [];
    return [{ kind: 'state', key, before: before.state, after: result.state }];
  });
  return [...changes, ...gone];
}
