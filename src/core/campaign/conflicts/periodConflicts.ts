import { LEAVE, USE, type Conflict } from '../../compilation/model/Conflict';
import { conflictId } from '../../compilation/model/conflictId';
import { formKey } from '../../compilation/model/formKey';
import type { ConflictSearch } from './ConflictSearch';
import { usedOrLeft } from './usedOrLeft';

/** Forms of another period, refused or taken for this one. */
export function periodConflicts({ input, received, report, decisions }: ConflictSearch): readonly Conflict[] {
  const conflict = (file: string, sha256: string | null, unit: string, found: string, applied: string): Conflict => {
    const id = conflictId({ kind: 'otherPeriod', unit, key: formKey({ file, sha256 }) });
    const about = { kind: 'otherPeriod', found, expected: input.period } as const;
    return usedOrLeft({ id, about, unit: unit === '' ? null : unit, file, sha256, rule: 'left', applied }, decisions);
  };
  const refused = report.refused
    .filter(({ code }) => code === 'OTHER_PERIOD')
    .map(({ file, sha256, params }) =>
      conflict(file, sha256, String(params['unit'] ?? ''), String(params['found'] ?? ''), LEAVE),
    );
  const taken = received.flatMap(({ file, sha256, unit, foreignPeriod }) =>
    foreignPeriod === null ? [] : [conflict(file, sha256, unit.code, foreignPeriod, USE)],
  );
  // Copies of the same bytes are one.
  return [...new Map([...refused, ...taken].map((each) => [each.id, each])).values()];
}
