import { issuedCatalogues } from '../core/catalogue/issuedCatalogues';
import { bundledRoster } from '../core/catalogue/bundledRoster';
import { readSubmission } from '../core/form/read/readSubmission';
import { knownWith } from '../core/planbook/carried/knownWith';
import { planHashes } from '../core/planbook/rows/planHashes';
import { validateSubmission } from '../core/validation/validateSubmission';
import { asWorkbookError, type WorkbookErrorCode } from '../excel/WorkbookError';
import type { WorkbookPort } from '../excel/WorkbookPort';

/** What is to be said to the user where no cell could be selected. */
export type Said = 'noForm' | 'noErrors' | WorkbookErrorCode;

/**
 * Ribbon button *Đến lỗi đầu tiên*: selects the first cell with an error. Never throws.
 * @returns null once it is selected, else why nothing was
 */
export async function goToFirstError(workbook: Pick<WorkbookPort, 'read' | 'goTo'>): Promise<Said | null> {
  try {
    const found = await workbook.read();
    // A form of another plan is checked by the plan that it carries.
    const carried = { hashes: planHashes(issuedCatalogues), takeUnknown: true };
    const { context } = knownWith(found, { catalogues: issuedCatalogues, roster: bundledRoster, carried });
    const result = readSubmission(found, context);
    if (!result.ok) return 'noForm';
    const catalogue = context.catalogues.find(({ plan }) => plan.id === result.submission.identity.plan);
    const findings = validateSubmission(result.submission, catalogue ?? issuedCatalogues[0], context.roster);
    const first = findings.find(({ severity, cell }) => severity === 'error' && cell !== null);
    if (!first?.sheet || !first.cell) return 'noErrors';
    await workbook.goTo(first.sheet, first.cell);
    return null;
  } catch (error) {
    return asWorkbookError(error).code;
  }
}
