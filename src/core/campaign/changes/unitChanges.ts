import type { Change } from '../../compilation/model/Change';
import type { KeptUnit } from '../../compilation/model/KeptWorkbook';
import type { DutyState } from '../../compilation/model/Tracking';

/** A unit with the form that counts. */
export interface UnitState {
  readonly unit: string;
  readonly state: DutyState;
  readonly file: string | null;
  readonly sha256: string | null;
}

/** Units newly in or out, forms replaced, and states where the form stayed; in the order of `after`, those gone last. */
export function unitChanges(before: ReadonlyMap<string, KeptUnit>, after: readonly UnitState[]): readonly Change[] {
  const known = new Set(after.map(({ unit }) => unit));
  const gone = [...before]
    .filter(([unit, { file }]) => file !== null && !known.has(unit))
    .map(([key, { file }]): Change => ({ kind: 'unitOut', key, before: file, after: null }));
  const changes = after.flatMap(({ unit: key, file, sha256, state }): Change[] => {
    const former = before.get(key);
    if (file === null) {
      return former?.file ? [{ kind: 'unitOut', key, before: former.file, after: null }] : [];
    }
    if (!former?.file) return [{ kind: 'unitIn', key, before: null, after: file }];
    const isOther = sha256 === null || former.sha256 === null ? file !== former.file : sha256 !== former.sha256;
    if (isOther) return [{ kind: 'formReplaced', key, before: former.file, after: file }];
    if (former.state === null || former.state === state) return [];
    return [{ kind: 'state', key, before: former.state, after: state }];
  });
  return [...changes, ...gone];
}
