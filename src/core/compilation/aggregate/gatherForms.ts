import { groupBy } from '../../kernel/groupBy';
import type { FigureLine, FileFinding, UnitReceipt } from '../model/CityReport';
import type { Gathered } from '../model/Gathered';
import { notesOf } from '../../stamp/notesOf';
import { validateReceived } from '../../stamp/validateReceived';
import type { Finding } from '../../validation/Finding';
import { admitFiles } from '../admit/admitFiles';
import type { AdmittedForm } from '../model/AdmittedForm';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { duplicateFinding } from '../admit/duplicateFinding';
import { formKey } from '../model/formKey';
import { receiptOf } from '../admit/receiptOf';
import { linesOf } from './linesOf';
import { noteFindings } from '../admit/noteFindings';
import { periodFindings } from '../admit/periodFindings';
import { withOwnPlans } from './withOwnPlans';
import { pickForm } from '../admit/pickForm';

/**
 * What the received files say, by unit, before any figure of the city is made of it. The order of the files does not
 * matter: units stand in the order of the roster, lines in that of the plan, refused files by name. Every file is found
 * again among the receipts, as used or as one of its unit's others, or among the refused.
 * It yields after each unit, so that whoever gathers for a page may let the page answer meanwhile.
 * @param admission the same files, if they have been looked at before
 */
export function* gatherForms(input: ConsolidationInput, admission = admitFiles(input)): Generator<void, Gathered> {
  const { refused } = admission;
  const { catalogue, roster, period } = input;
  const forms = groupBy(admission.forms, ({ unit }) => unit.code);
  const receipts: UnitReceipt[] = [];
  const lines: FigureLine[] = [];
  const findings: FileFinding[] = [];
  for (const unit of roster.units) {
    const all = forms.get(unit.code) ?? [];
    const excluded = all.filter((form) => input.excluded?.has(formKey(form)));
    const [first, ...more] = all.filter((form) => !excluded.includes(form));
    if (!first) {
      receipts.push(receiptOf(unit, null, [], excluded));
      continue;
    }
    const picked = pickForm([first, ...more], input.chosen?.get(unit.code));
    const { used, others } = picked;
    const checked = validateReceived(used.submission, catalogue, roster);
    const notes = notesOf(used.submission, checked);
    const own = [
      ...noteFindings(used.notes),
      ...periodFindings(used, period),
      ...checked,
      ...duplicateFindings(used, others),
    ].map((finding) => fileFinding(used, finding, notes.get(finding)));
    receipts.push(receiptOf(unit, picked, own, excluded));
    lines.push(...withOwnPlans(linesOf(used, checked, catalogue, input.adopted), ownPlansOf(others)));
    findings.push(...own);
    yield;
  }
  return { plan: catalogue.plan.id, period, lines, receipts, refused, findings };
}

/** The plans of the first of the other forms that has any. */
function ownPlansOf(others: readonly AdmittedForm[]): ReadonlyMap<string, number> {
  const plans = others.map(
    ({ submission }) =>
      new Map(
        submission.entries.flatMap(({ indicator, part, value }) =>
          part === 'plan' && value !== null ? [[indicator, value] as const] : [],
        ),
      ),
  );
  return plans.find(({ size }) => size > 0) ?? new Map<string, number>();
}

function duplicateFindings(used: AdmittedForm, others: readonly AdmittedForm[]): readonly Finding[] {
  const sent = others.map(sentForm);
  return sent.map((other) => duplicateFinding(sentForm(used), other, sent));
}

function sentForm({ unit, file, sha256 }: AdmittedForm): Parameters<typeof duplicateFinding>[0] {
  return { unit: unit.code, file, sha256 };
}

function fileFinding({ file, unit }: AdmittedForm, finding: Finding, note: string | undefined): FileFinding {
  return { file, unit: unit.code, finding, ...(note === undefined ? {} : { note }) };
}
