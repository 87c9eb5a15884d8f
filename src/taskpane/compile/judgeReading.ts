import type { Catalogue } from '../../core/catalogue/Catalogue';
import { findUnit } from '../../core/catalogue/findUnit';
import type { ReportingUnit, Roster } from '../../core/catalogue/Roster';
import type { ReceivedFile } from '../../core/consolidation/ReceivedFile';
import { validateReceived } from '../../core/sending/validateReceived';
import { countFindings } from '../check/countFindings';

/** What one form among the files comes to. */
export type Judgement =
  | { readonly ok: true; readonly unit: ReportingUnit | null; readonly errors: number; readonly warnings: number }
  | { readonly ok: false; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Judged once, when first seen: a list of a thousand files is scrolled through again and again. */
const judged = new WeakMap<ReceivedFile, Judgement>();

export function judgeReading(reading: ReceivedFile, catalogues: readonly Catalogue[], roster: Roster): Judgement {
  const known = judged.get(reading);
  if (known) return known;
  const judgement = judge(reading, catalogues, roster);
  judged.set(reading, judgement);
  return judgement;
}

function judge({ result }: ReceivedFile, catalogues: readonly Catalogue[], roster: Roster): Judgement {
  if (!result.ok) return { ok: false, ...result.refusal };
  const { submission } = result;
  const catalogue = catalogues.find(({ plan }) => plan.id === submission.identity.plan) ?? catalogues[0];
  const { error, warning } = countFindings(catalogue ? validateReceived(submission, catalogue, roster) : []);
  const unit = submission.identity.unit === null ? undefined : findUnit(roster, submission.identity.unit);
  return { ok: true, unit: unit ?? null, errors: error, warnings: warning };
}
