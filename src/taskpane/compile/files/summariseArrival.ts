import type { Campaign } from '../../../core/compilation/model/Campaign';
import { formKey } from '../../../core/compilation/model/formKey';
import type { RefusedFile } from '../../../core/compilation/model/CityReport';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import type { Arrival, FileRow } from '../compileJob';

/** What the files that came last have changed. */
export interface ArrivalSummary {
  readonly files: number;
  /** Units of which nothing was there before. */
  readonly unitsIn: readonly TrackedUnit[];
  /** Units of which another form counts than before. */
  readonly replaced: readonly TrackedUnit[];
  /** Forms that can be used and do not count: they were there already, or another one counts. */
  readonly notUsed: number;
  readonly refused: readonly RefusedFile[];
  /** How many cases wait for the officer that did not before. */
  readonly conflicts: number;
}

/** @param after compiled from all files, those that came last among them */
export function summariseArrival(
  files: readonly FileRow[],
  { first, before }: Arrival,
  after: Campaign,
): ArrivalSummary {
  const came = files.filter(({ id }) => id >= first);
  const readings = came.flatMap((file) => file.readings);
  const keys = new Set(readings.map(formKey));
  const refused = after.report.refused.filter((each) => keys.has(formKey(each)));
  const refusedKeys = new Set(refused.map(formKey));
  const former = new Map(before?.tracking.units.map((unit) => [unit.unit, formOf(unit)]));
  const formerOf = ({ unit }: TrackedUnit): string | null => former.get(unit) ?? null;
  const changed = after.tracking.units.filter((unit) => {
    const form = formOf(unit);
    return form !== null && keys.has(form) && form !== formerOf(unit);
  });
  const isNew = (unit: TrackedUnit): boolean => formerOf(unit) === null;
  const wasOpen = new Set(before?.conflicts.filter(({ isOpen }) => isOpen).map(({ id }) => id));
  return {
    files: came.length,
    unitsIn: changed.filter(isNew),
    replaced: changed.filter((unit) => !isNew(unit)),
    notUsed: readings.filter((reading) => !refusedKeys.has(formKey(reading))).length - changed.length,
    refused,
    conflicts: after.conflicts.filter(({ id, isOpen }) => isOpen && !wasOpen.has(id)).length,
  };
}

/** The form of a unit that counts, if it has one. */
function formOf({ file, sha256 }: TrackedUnit): string | null {
  return file === null ? null : formKey({ file, sha256 });
}
