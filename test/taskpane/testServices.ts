import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { PaneServices } from '../../src/taskpane/PaneServices';
import { DEFAULT_SETTINGS, type Settings } from '../../src/taskpane/settings/Settings';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { xlsxOf } from '../support/xlsxOf';
import type { FakeWorkbook } from './FakeWorkbook';

/** The pane's services over a workbook in memory. Files are read in the same thread. */
export function testServices(workbook: FakeWorkbook): PaneServices {
  let settings: Settings = DEFAULT_SETTINGS;
  return {
    catalogues: bundledCatalogues,
    roster: bundledRoster,
    workbook,
    readFiles: async (files, { known, signal, onReceived }) => {
      // What goes to the worker must be plain values.
      structuredClone(known);
      for (const [place, file] of files.entries()) {
        if (signal.aborted) return false;
        const content = new Uint8Array(await file.arrayBuffer());
        onReceived(await receiveFile({ name: file.name, content }, known), place);
      }
      return true;
    },
    today: () => '2026-12-10',
    writeXlsx: (drawn) => Promise.resolve(xlsxOf(drawn)),
    selfTest: () => Promise.resolve(null),
    settings: {
      load: () => settings,
      save: (saved) => {
        settings = saved;
      },
    },
    runningIn: 'Chỉ tiêu 9.8.7 · Excel 16.0.17328 (PC)',
    displayLanguage: 'vi-VN',
    officeColors: null,
  };
}
