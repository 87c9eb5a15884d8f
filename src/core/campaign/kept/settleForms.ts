import { groupBy } from '../../kernel/groupBy';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import { duplicateFinding } from '../../compilation/admit/duplicateFinding';
import { formKey } from '../../compilation/model/formKey';
import { isChosen } from '../../compilation/model/isChosen';
import { newestFirst, ruleBetween } from '../../compilation/admit/newestFirst';
import type { Gathered } from '../../compilation/model/Gathered';
import type { FileFinding, UnitReceipt } from '../../compilation/model/CityReport';
import type { LoggedForm } from '../../compilation/model/FormLog';
import { countOpen } from '../../compilation/model/countOpen';

/**
 * The report with what the log knows of forms that are not among today's files: by which rule a form came to count and
 * which others the unit sent. So the workbook is the same whether all files are compiled again or only the new ones.
 */
export function settleForms(
  report: Gathered,
  log: readonly LoggedForm[],
  input: Omit<ConsolidationInput, 'files'>,
): Gathered {
  const formsOf = groupBy(log, ({ unit }) => unit);
  const findingsOf = groupBy(report.findings, ({ unit }) => unit);
  const findings: FileFinding[] = [];
  const receipts = report.receipts.map((receipt): UnitReceipt => {
    const forms = [...(formsOf.get(receipt.unit) ?? [])].sort(newestFirst);
    const used = forms.find((form) => isUsed(form, receipt));
    const others = forms.filter((form) => form !== used);
    const own = [
      ...(findingsOf.get(receipt.unit) ?? []).filter((each) => !isReplaced(each)),
      ...(used === undefined ? [] : others.map((other) => duplicate(used, other, others))),
    ];
    findings.push(...own);
    if (used === undefined) return { ...receipt, rule: null, others: others.map(({ file }) => file) };
    const chosen = input.chosen?.get(receipt.unit);
    const rivals = others.filter((form) => input.excluded?.has(formKey(form)) !== true);
    return {
      ...receipt,
      rule: chosen !== undefined && isChosen(used, chosen) ? 'officer' : ruleBetween(used, rivals[0]),
      warnings: countOpen(own, 'warning'),
      others: others.map(({ file }) => file),
    };
  });
  return { ...report, receipts, findings };
}

/** True for the logged form that the receipt names as the one that counts. */
export function isUsed(
  form: Pick<LoggedForm, 'file' | 'sha256'>,
  receipt: Pick<UnitReceipt, 'file' | 'sha256'>,
): boolean {
  return form.sha256 === null ? receipt.file === form.file : receipt.sha256 === form.sha256;
}

/** What is worked out anew. That the same bytes came twice the log does not tell; it stays as it was found. */
function isReplaced({ finding }: FileFinding): boolean {
  if (finding.code === 'LIST_ROW_OTHER_UNIT') return true;
  return finding.code === 'DUPLICATE_SUBMISSION' && finding.severity === 'warning';
}

function duplicate(used: LoggedForm, other: LoggedForm, others: readonly LoggedForm[]): FileFinding {
  return { file: used.file, unit: used.unit, finding: duplicateFinding(used, other, others) };
}
