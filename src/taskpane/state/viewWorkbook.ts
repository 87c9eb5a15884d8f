import { findUnit } from '../../core/catalogue/findUnit';
import { applyJustified } from '../../core/stamp/applyJustified';
import { justifiedOf } from '../../core/stamp/justifiedProperties';
import { noteFindings } from '../../core/compilation/admit/noteFindings';
import { knownWith, type KnownWith } from '../../core/planbook/carried/knownWith';
import { PLAN_BOOK_KIND } from '../../core/planbook/contract/planTables';
import { planHashes } from '../../core/planbook/rows/planHashes';
import { countAnswered } from '../../core/form/read/countAnswered';
import { readIdentity } from '../../core/form/read/readIdentity';
import { readSubmission, type ReadingContext } from '../../core/form/read/readSubmission';
import type { Submission } from '../../core/form/read/Submission';
import { COUNT_KEYS } from '../../core/form/contract/identitySheet';
import { validateAgainstFormer } from '../../core/validation/validateAgainstFormer';
import { validateSubmission } from '../../core/validation/validateSubmission';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { stampStatus } from './stampStatus';
import { waitingBlanks } from './waitingBlanks';
import type { CityState, FormerForm, WorkbookView } from './WorkbookView';

/**
 * Everything that the pane says about a workbook, from the workbook alone.
 * @param earlier a report of the unit to hold the form against
 */
export function viewWorkbook(
  workbook: RawWorkbook,
  context: ReadingContext,
  earlier: FormerForm | null = null,
): WorkbookView {
  if (readIdentity(workbook).kind === PLAN_BOOK_KIND) return { kind: 'planBook' };
  const carried = { hashes: planHashes(context.catalogues), takeUnknown: true };
  const known = knownWith(workbook, { ...context, carried });
  const result = readSubmission(workbook, known.context);
  if (result.ok) return viewForm(workbook, result.submission, known, earlier);
  return result.refusal.code === 'CITY_WORKBOOK' ? viewCity(workbook) : { kind: 'none', refusal: result.refusal };
}

function viewForm(
  workbook: RawWorkbook,
  submission: Submission,
  { context: { catalogues, roster }, notes }: KnownWith,
  earlier: FormerForm | null,
): WorkbookView {
  const { identity } = submission;
  const catalogue = catalogues.find(({ plan }) => plan.id === identity.plan) ?? catalogues[0];
  if (!catalogue) return { kind: 'none', refusal: { code: 'NO_FORM', params: {} } };
  const compared = earlier === null ? [] : validateAgainstFormer(submission, earlier.submission, catalogue, roster);
  const findings = [...noteFindings(notes), ...validateSubmission(submission, catalogue, roster), ...compared];
  const carried = justifiedOf(workbook);
  const { open: found, kept, gone } = applyJustified(findings, carried);
  const waiting = waitingBlanks(submission, found);
  const used = carried.filter((each) => !gone.includes(each));
  const unit = identity.unit === null ? null : (findUnit(roster, identity.unit) ?? null);
  return {
    kind: 'form',
    submission,
    catalogue,
    unit,
    findings,
    open: found.filter((finding) => !waiting.includes(finding)),
    waiting,
    justified: kept,
    carried,
    stamp: stampStatus(submission, catalogue, used),
    former: earlier,
    ...countAnswered(submission, catalogue, unit),
  };
}

function viewCity(workbook: RawWorkbook): CityState {
  const count = (key: string): number | null => {
    const text = workbook.properties.get(key);
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
  };
  return {
    kind: 'city',
    period: readIdentity(workbook).period,
    received: count(COUNT_KEYS.received),
    expected: count(COUNT_KEYS.expected),
  };
}
