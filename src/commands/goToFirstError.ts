import { issuedCatalogues } from '../core/catalogue/issuedCatalogues';
import { bundledRoster } from '../core/catalogue/bundledRoster';
import { readSubmission } from '../core/form/read/readSubmission';
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
    const result = readSubmission(await workbook.read(), { catalogues: issuedCatalogues, roster: bundledRoster });
    if (!result.ok) return 'noForm';
    const catalogue = issuedCatalogues.find(({ plan }) => plan.id === result.submission.identity.plan);
    const findings = validateSubmission(result.submission, catalogue ?? issuedCatalogues[0], bundledRoster);
    const first = findings.find(({ severity, cell }) => severity === 'error' && cell !== null);
    if (!first?.sheet || !first.cell) return 'noErrors';
    await workbook.goTo(first.sheet, first.cell);
    return null;
  } catch (error) {
    return asWorkbookError(error).code;
  }
}
