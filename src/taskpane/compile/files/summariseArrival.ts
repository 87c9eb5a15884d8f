import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { Conflict } from '../../../core/compilation/model/Conflict';
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
  const { forms, open } = before === null ? keptState(after) : stateOf(before);
  const formerOf = ({ unit }: TrackedUnit): string | null => forms.get(unit) ?? null;
  const changed = after.tracking.units.filter((unit) => {
    const form = formOf(unit);
    return form !== null && keys.has(form) && form !== formerOf(unit);
  });
  const isNew = (unit: TrackedUnit): boolean => formerOf(unit) === null;
  return {
    files: came.length,
    unitsIn: changed.filter(isNew),
    replaced: changed.filter((unit) => !isNew(unit)),
    notUsed: readings.filter((reading) => !refusedKeys.has(formKey(reading))).length - changed.length,
    refused,
    conflicts: after.conflicts.filter(({ id, isOpen }) => isOpen && !open.has(id)).length,
  };
}

/** The form of each unit that counts, and the cases that wait for the officer. */
interface FormerState {
  readonly forms: ReadonlyMap<string, string | null>;
  readonly open: ReadonlySet<string>;
}

function stateOf({ tracking, conflicts }: Campaign): FormerState {
  return { forms: new Map(tracking.units.map((unit) => [unit.unit, formOf(unit)])), open: openOf(conflicts) };
}

/** Files may come before the workbook that is kept has been compiled by itself: then its sheets say how things stood. */
function keptState({ kept }: Campaign): FormerState {
  return {
    forms: new Map([...(kept?.units ?? [])].map(([unit, state]) => [unit, formOf(state)])),
    open: openOf(kept?.conflicts.map(({ conflict }) => conflict) ?? []),
  };
}

function openOf(conflicts: readonly Conflict[]): ReadonlySet<string> {
  return new Set(conflicts.filter(({ isOpen }) => isOpen).map(({ id }) => id));
}

/** The form of a unit that counts, if it has one. */
function formOf({ file, sha256 }: Pick<TrackedUnit, 'file' | 'sha256'>): string | null {
  return file === null ? null : formKey({ file, sha256 });
}
