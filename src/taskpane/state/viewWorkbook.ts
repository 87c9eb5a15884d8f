import { findUnit } from '../../core/catalogue/findUnit';
import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import { applyKept } from '../../core/sending/applyKept';
import { keptOf } from '../../core/sending/keptProperties';
import { readIdentity } from '../../core/submission/readIdentity';
import { readSubmission, type ReadingContext } from '../../core/submission/readSubmission';
import type { Submission } from '../../core/submission/Submission';
import { COUNT_KEYS } from '../../core/template/identitySheet';
import { validateAgainstPrevious } from '../../core/validation/validateAgainstPrevious';
import { validateSubmission } from '../../core/validation/validateSubmission';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { stampStatus } from './stampStatus';
import type { CityView, EarlierReport, WorkbookView } from './WorkbookView';

/**
 * Everything that the pane says about a workbook, from the workbook alone.
 * @param earlier a report of the unit to hold the form against
 */
export function viewWorkbook(
  workbook: RawWorkbook,
  context: ReadingContext,
  earlier: EarlierReport | null = null,
): WorkbookView {
  const result = readSubmission(workbook, context);
  if (result.ok) return viewForm(workbook, result.submission, context, earlier);
  return result.refusal.code === 'CITY_WORKBOOK' ? viewCity(workbook) : { kind: 'none', refusal: result.refusal };
}

function viewForm(
  workbook: RawWorkbook,
  submission: Submission,
  { catalogues, roster }: ReadingContext,
  earlier: EarlierReport | null,
): WorkbookView {
  const { identity } = submission;
  const catalogue = catalogues.find(({ plan }) => plan.id === identity.plan) ?? catalogues[0];
  if (!catalogue) return { kind: 'none', refusal: { code: 'NO_FORM', params: {} } };
  const answered = submission.entries.filter((entry) => entry.part === 'value' && entry.state !== 'blank');
  const compared = earlier === null ? [] : validateAgainstPrevious(submission, earlier.submission, catalogue, roster);
  const findings = [...validateSubmission(submission, catalogue, roster), ...compared];
  const carried = keptOf(workbook);
  const { open, kept, gone } = applyKept(findings, carried);
  const used = carried.filter((each) => !gone.includes(each));
  return {
    kind: 'form',
    submission,
    catalogue,
    unit: identity.unit === null ? null : (findUnit(roster, identity.unit) ?? null),
    findings,
    open,
    kept,
    carried,
    stamp: stampStatus(submission, catalogue, used),
    earlier,
    answered: answered.length,
    all: indicatorsOf(catalogue).length,
  };
}

function viewCity(workbook: RawWorkbook): CityView {
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
