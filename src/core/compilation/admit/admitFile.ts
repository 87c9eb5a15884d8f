import { findUnit } from '../../catalogue/findUnit';
import { isPeriod } from '../../catalogue/Period';
import type { Roster } from '../../catalogue/Roster';
import { candidateParams } from '../../identity/candidateParams';
import { proposeUnits, type UnitClues } from '../../identity/proposeUnits';
import type { RefusedFile } from '../model/CityReport';
import type { SubmissionIdentity } from '../../form/read/Submission';
import type { AdmissionRefusal } from '../model/AdmissionRefusal';
import type { AdmittedForm } from '../model/AdmittedForm';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { formKey } from '../model/formKey';
import { contentOf } from './contentOf';
import type { ReceivedFile } from '../model/ReceivedFile';
import { sentTimeOf } from './sentTimeOf';
import { stampFitOf } from './stampFitOf';

/**
 * A received file as a form that takes part, or as a refused file with its reason. A form takes part by the codes that
 * it carries alone: the plan, a unit of the roster and the period that is compiled. Nothing missing is guessed from
 * names.
 */
export function admitFile(
  received: ReceivedFile,
  input: Omit<ConsolidationInput, 'files'>,
): { readonly form: AdmittedForm } | { readonly refused: RefusedFile } {
  const { file, sha256, result } = received;
  const refuse = (refusal: Pick<RefusedFile, 'code' | 'params'>): { readonly refused: RefusedFile } => ({
    refused: { file, sha256, code: refusal.code, params: refusal.params },
  });
  if (!result.ok) return refuse(result.refusal);
  const { submission } = result;
  const { plan, unit: code, unitName: name } = submission.identity;
  if (plan === null) {
    // Which unit it may be is proposed all the same: it is the unit that must be asked for another file.
    return refuse({ code: 'PLAN_MISSING', params: candidateParams(proposeUnits({ code, name, file }, input.roster)) });
  }
  const foreign = foreignPart(submission.identity, input);
  const isTaken = foreign?.code === 'OTHER_PERIOD' && input.ofThisPeriod?.has(formKey(received)) === true;
  if (foreign && !isTaken) return refuse(foreign);
  const unit = code === null ? undefined : findUnit(input.roster, code);
  if (!unit) return refuse(unknownUnit({ code, name, file }, input.roster));
  const stamp = stampFitOf(submission, input.catalogue.plan.version);
  return {
    form: {
      file,
      sha256,
      unit,
      notes: received.notes ?? [],
      submission,
      stamp,
      sent: sentTimeOf(submission, stamp),
      received: received.received ?? null,
      content: contentOf(submission, unit, input.catalogue),
      foreignPeriod: isTaken ? submission.identity.period : null,
    },
  };
}

/** No unit is known; which it may be is proposed to the officer. */
function unknownUnit(clues: UnitClues, roster: Roster): AdmissionRefusal {
  const candidates = candidateParams(proposeUnits(clues, roster));
  if (clues.code === null) return { code: 'UNIT_MISSING', params: { name: clues.name ?? '', ...candidates } };
  return { code: 'UNIT_UNKNOWN', params: { unit: clues.code, ...candidates } };
}

/** What does not fit in plan and period, or null. */
function foreignPart(
  identity: SubmissionIdentity,
  { catalogue, period }: Omit<ConsolidationInput, 'files'>,
): AdmissionRefusal | null {
  if (identity.plan !== catalogue.plan.id) return { code: 'OTHER_PLAN', params: { plan: identity.plan ?? '' } };
  if (identity.period === period) return null;
  if (identity.period === null || !isPeriod(identity.period, catalogue.plan.year)) {
    return { code: 'PERIOD_UNKNOWN', params: { period: identity.period ?? '' } };
  }
  return { code: 'OTHER_PERIOD', params: { found: identity.period, expected: period, unit: identity.unit ?? '' } };
}
