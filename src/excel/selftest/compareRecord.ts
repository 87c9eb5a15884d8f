import { conformanceCases } from './conformanceCases';
import type { Answer } from './ConformanceCase';
import type { CaseOutcome, SelfTestRecord } from './SelfTestRecord';

/** One case in which an Excel, the documentation and the trial workbook do not agree. */
export interface Difference {
  readonly id: string;
  readonly call: string;
  readonly source: string;
  /** Outcomes as JSON; null where the case was not run. */
  readonly excel: string | null;
  readonly documented: string;
  readonly trial: string | null;
}

/** Every case whose outcome in a record is not what is documented, or not what the trial workbook answers. */
export function compareRecord(record: SelfTestRecord, trial: readonly CaseOutcome[]): readonly Difference[] {
  const [inExcel, inTrial] = [byId(record.answers), byId(trial)];
  return conformanceCases.flatMap((each): readonly Difference[] => {
    const { id, call, source } = each;
    const documented = said('code' in each ? { code: each.code } : { answer: each.answer });
    const [excel, trialled] = [inExcel.get(id) ?? null, inTrial.get(id) ?? null];
    if (excel === documented && trialled === documented) return [];
    return [{ id, call, source, excel, documented, trial: trialled }];
  });
}

function byId(outcomes: readonly CaseOutcome[]): ReadonlyMap<string, string> {
  return new Map(outcomes.map((outcome) => [outcome.id, said(outcome)]));
}

function said(outcome: { readonly answer: Answer } | { readonly code: string }): string {
  return JSON.stringify('code' in outcome ? { code: outcome.code } : { answer: outcome.answer });
}

/** Whether this is a record of the self-test. Records come from elsewhere. */
export function isRecord(value: unknown): value is SelfTestRecord {
  const record = value as Partial<SelfTestRecord> | null;
  return (
    typeof record === 'object' &&
    record?.format === 'chitieu.self-test/1' &&
    typeof record.platform === 'string' &&
    typeof record.build === 'string' &&
    Array.isArray(record.answers) &&
    record.answers.every((outcome: unknown) => typeof (outcome as { id?: unknown } | null)?.id === 'string')
  );
}
