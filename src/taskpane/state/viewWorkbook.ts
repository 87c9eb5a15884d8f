import { findUnit } from '../../core/catalogue/findUnit';
import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import { readIdentity } from '../../core/submission/readIdentity';
import { readSubmission, type ReadingContext } from '../../core/submission/readSubmission';
import type { Submission } from '../../core/submission/Submission';
import { COUNT_KEYS } from '../../core/template/identitySheet';
import { validateSubmission } from '../../core/validation/validateSubmission';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import type { CityView, FormView, WorkbookView } from './WorkbookView';

/** Everything that the pane says about a workbook, from the workbook alone. */
export function viewWorkbook(workbook: RawWorkbook, context: ReadingContext): WorkbookView {
  const result = readSubmission(workbook, context);
  if (result.ok) return viewForm(result.submission, context);
  return result.refusal.code === 'CITY_WORKBOOK' ? viewCity(workbook) : { kind: 'none', refusal: result.refusal };
}

function viewForm(submission: Submission, { catalogues, roster }: ReadingContext): WorkbookView {
  const { identity } = submission;
  const catalogue = catalogues.find(({ plan }) => plan.id === identity.plan) ?? catalogues[0];
  if (!catalogue) return { kind: 'none', refusal: { code: 'NO_FORM', params: {} } };
  const answered = submission.entries.filter((entry) => entry.part === 'value' && entry.state !== 'blank');
  const view: FormView = {
    kind: 'form',
    submission,
    catalogue,
    unit: identity.unit === null ? null : (findUnit(roster, identity.unit) ?? null),
    findings: validateSubmission(submission, catalogue, roster),
    answered: answered.length,
    all: indicatorsOf(catalogue).length,
  };
  return view;
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
