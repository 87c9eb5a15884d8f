import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';

/** A unit with the files of its forms that do not count. */
export interface UnusedForms {
  readonly unit: TrackedUnit;
  readonly files: readonly string[];
}

/** Units of which forms were received that do not count: other ones, and copies to the byte, which the log keeps once. */
export function unusedForms({ report, tracking }: Campaign): readonly UnusedForms[] {
  const files = new Map(tracking.units.map(({ unit, others }) => [unit, new Set(others)]));
  for (const { unit, finding } of report.findings) {
    if (unit !== null && finding.code === 'DUPLICATE_SUBMISSION') files.get(unit)?.add(finding.params.other);
  }
  return tracking.units
    .map((unit) => ({ unit, files: [...(files.get(unit.unit) ?? [])] }))
    .filter((each) => each.files.length > 0);
}
