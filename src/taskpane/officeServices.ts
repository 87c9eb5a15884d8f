import { dayInVietNam } from '../core/kernel/dayInVietNam';
import { bundledCatalogues } from '../core/catalogue/bundledCatalogues';
import { bundledRoster } from '../core/catalogue/bundledRoster';
import { ExcelWorkbook } from '../excel/ExcelWorkbook';
import type { PaneServices } from './PaneServices';
import { browserSettings } from './settings/SettingsStore';
import type { OfficeColors } from './theme/paneTheme';

/** The pane's services inside Excel. Reading and writing files is loaded when it is needed. */
export function officeServices(): PaneServices {
  return {
    catalogues: bundledCatalogues,
    roster: bundledRoster,
    workbook: new ExcelWorkbook(),
    readFiles: async (files, { known, signal, onReceived }) => {
      const [{ readMany }, { startReadWorker }] = await Promise.all([
        import('../xlsx/readMany'),
        import('../xlsx/startReadWorker'),
      ]);
      const incoming = files.map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));
      return readMany(incoming, {
        startThread: (listener) => startReadWorker(listener, known),
        onReceived: (readings, _, place) => {
          onReceived(readings, place);
        },
        signal,
      });
    },
    today: () => dayInVietNam(Date.now()),
    writeXlsx: async (plan) => (await import('../xlsx/writeWorkbook')).writeWorkbook(plan),
    settings: browserSettings(() => window.localStorage),
    displayLanguage: Office.context.displayLanguage,
    officeColors: officeColors(),
  };
}

/** The types promise a theme; several versions of Excel give none. */
function officeColors(): OfficeColors | null {
  const context: { readonly officeTheme?: OfficeColors } = Office.context;
  return context.officeTheme ?? null;
}
