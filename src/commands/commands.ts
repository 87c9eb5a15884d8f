import { bundledCatalogues } from '../core/catalogue/bundledCatalogues';
import { bundledRoster } from '../core/catalogue/bundledRoster';
import { readSubmission } from '../core/form/read/readSubmission';
import { validateSubmission } from '../core/validation/validateSubmission';
import { ExcelWorkbook } from '../excel/ExcelWorkbook';

const workbook = new ExcelWorkbook();

/** Ribbon button *Đến lỗi đầu tiên*: selects the first cell with an error; with none, or no form, it does nothing. */
async function goToFirstError(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const result = readSubmission(await workbook.read(), { catalogues: bundledCatalogues, roster: bundledRoster });
    if (!result.ok) return;
    const catalogue = bundledCatalogues.find(({ plan }) => plan.id === result.submission.identity.plan);
    if (!catalogue) return;
    const findings = validateSubmission(result.submission, catalogue, bundledRoster);
    const first = findings.find(({ severity, cell }) => severity === 'error' && cell !== null);
    if (first?.sheet && first.cell) await workbook.goTo(first.sheet, first.cell);
  } finally {
    // Excel waits for this; without it the button stays busy.
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('goToFirstError', (event: Office.AddinCommands.Event) => {
    void goToFirstError(event);
  });
});
