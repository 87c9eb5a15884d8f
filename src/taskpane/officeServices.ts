import { dayInVietNam } from '../core/kernel/dayInVietNam';
import type { WholeSheets } from '../core/workbook/WholeSheets';
import { ExcelWorkbook } from '../excel/ExcelWorkbook';
import { WorkbookError } from '../excel/WorkbookError';
import { PROGRAM_VERSION } from '../site/programVersion';
import { later } from './later/later';
import type { PaneServices } from './PaneServices';
import { browserSettings } from './settings/SettingsStore';
import type { OfficeColors } from './theme/paneTheme';

const reading = later(async () => {
  const [{ readMany, ThreadNotFetched }, { startReadWorker }] = await Promise.all([
    import('../xlsx/readMany'),
    import('../xlsx/startReadWorker'),
  ]);
  return { readMany, ThreadNotFetched, startReadWorker };
});
const writing = later(() => import('../xlsx/writeWorkbook'));
const changing = later(async () => (await import('../excel/changes')).changes);
const trying = later(() => import('../excel/selftest/runSelfTest'));

/**
 * The pane's services inside Excel. Reading and writing files is loaded when it is needed.
 * @param plans those that come with the program
 */
export function officeServices(plans: Pick<PaneServices, 'catalogues' | 'roster'>): PaneServices {
  return {
    ...plans,
    workbook: new ExcelWorkbook(undefined, undefined, undefined, changing.get, pagesSheets()),
    readFiles: async (files, { known, signal, onReceived }) => {
      const { readMany, ThreadNotFetched, startReadWorker } = await reading.get();
      const incoming = files.map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));
      return readMany(incoming, {
        startThread: (listener) => startReadWorker(listener, known),
        onReceived: (readings, _, place) => {
          onReceived(readings, place);
        },
        signal,
      }).catch((error: unknown) => {
        throw error instanceof ThreadNotFetched ? new WorkbookError('NOT_FETCHED', error.message) : error;
      });
    },
    today: () => dayInVietNam(Date.now()),
    writeXlsx: async (drawn) => (await writing.get()).writeWorkbook(drawn),
    selfTest: async (options) => (await trying.get()).runSelfTest(dayInVietNam(Date.now()), options),
    settings: browserSettings(() => window.localStorage),
    runningIn: runningIn(),
    displayLanguage: Office.context.displayLanguage,
    officeColors: officeColors(),
  };
}

/** The page around the pane, where there is one that knows whole sheets: the trial workbook's. */
function pagesSheets(): WholeSheets | null {
  return (window as Window & { readonly chitieuSheets?: WholeSheets }).chitieuSheets ?? null;
}

/**
 * The types promise that Excel says what it is; the pane stands without it too. What the trial workbook's page gives
 * itself out as is of no use to who helps.
 */
function runningIn(): string {
  const program = `Chỉ tiêu ${PROGRAM_VERSION}`;
  const context: { readonly diagnostics?: Office.ContextInformation } = Office.context;
  if (context.diagnostics === undefined || pagesSheets() !== null) return program;
  const { host, version, platform } = context.diagnostics;
  return `${program} · ${String(host)} ${version} (${String(platform)})`;
}

/** The types promise a theme; several versions of Excel give none. */
function officeColors(): OfficeColors | null {
  const context: { readonly officeTheme?: OfficeColors } = Office.context;
  return context.officeTheme ?? null;
}
