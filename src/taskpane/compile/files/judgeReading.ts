import { findUnit } from '../../../core/catalogue/findUnit';
import type { ReportingUnit } from '../../../core/catalogue/Roster';
import type { ReceivedFile } from '../../../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../../../core/form/read/readSubmission';
import { validateReceived } from '../../../core/stamp/validateReceived';
import { countFindings } from '../../check/countFindings';

/** What one form among the files comes to. */
export type Judgement =
  | { readonly ok: true; readonly unit: ReportingUnit | null; readonly errors: number; readonly warnings: number }
  | { readonly ok: false; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Judged once, when first seen: a list of a thousand files is scrolled through again and again. */
const judged = new WeakMap<ReceivedFile, { readonly known: ReadingContext; readonly judgement: Judgement }>();

export function judgeReading(reading: ReceivedFile, known: ReadingContext): Judgement {
  const before = judged.get(reading);
  if (before?.known === known) return before.judgement;
  const judgement = judge(reading, known);
  judged.set(reading, { known, judgement });
  return judgement;
}

/** The unit that a form says it is of; null where none is known. */
export function unitOfReading({ result }: ReceivedFile, { roster }: ReadingContext): ReportingUnit | null {
  const code = result.ok ? result.submission.identity.unit : null;
  return code === null ? null : (findUnit(roster, code) ?? null);
}

function judge(reading: ReceivedFile, known: ReadingContext): Judgement {
  const { result } = reading;
  const { catalogues, roster } = known;
  if (!result.ok) return { ok: false, ...result.refusal };
  const { submission } = result;
  const catalogue = catalogues.find(({ plan }) => plan.id === submission.identity.plan) ?? catalogues[0];
  const { error, warning } = countFindings(catalogue ? validateReceived(submission, catalogue, roster) : []);
  return { ok: true, unit: unitOfReading(reading, known), errors: error, warnings: warning };
}
