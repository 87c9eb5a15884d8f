import type { Catalogue } from '../core/catalogue/Catalogue';
import type { Roster } from '../core/catalogue/Roster';
import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { DrawnWorkbook } from '../core/workbook/DrawnWorkbook';
import type { ReadingContext } from '../core/form/read/readSubmission';
import type { RunConformanceOptions } from '../excel/selftest/runConformance';
import type { SelfTestRecord } from '../excel/selftest/SelfTestRecord';
import type { WorkbookPort } from '../excel/WorkbookPort';
import type { OfficeColors } from './theme/paneTheme';
import type { SettingsStore } from './settings/SettingsStore';

/** Everything outside the pane that it uses; tests give their own. */
export interface PaneServices {
  readonly workbook: WorkbookPort;
  readonly catalogues: readonly [Catalogue, ...Catalogue[]];
  readonly roster: Roster;
  /** Reads files one by one; true if all were looked at, false if the signal stopped it. */
  readonly readFiles: (files: readonly File[], options: ReadFilesOptions) => Promise<boolean>;
  /** Today in Viet Nam, as an ISO date. */
  readonly today: () => string;
  /** A plan as the bytes of an `.xlsx` file. */
  readonly writeXlsx: (drawn: DrawnWorkbook) => Promise<Uint8Array>;
  /** Tries what Excel does; null where there is something in the workbook. */
  readonly selfTest: (options: RunConformanceOptions) => Promise<SelfTestRecord | null>;
  readonly settings: SettingsStore;
  /** The program with its version, and Excel with its build, as told to a helper. */
  readonly runningIn: string;
  /** BCP 47 tag of the language that Office shows. */
  readonly displayLanguage: string;
  /** Colours of Office; null where it does not say. */
  readonly officeColors: OfficeColors | null;
}

export interface ReadFilesOptions {
  /** Plans and units by which forms are read: those of the compilation. */
  readonly known: ReadingContext;
  readonly signal: AbortSignal;
  /** `place` is the file's in the list, from 0; a file may hold several forms. */
  readonly onReceived: (readings: readonly ReceivedFile[], place: number) => void;
}
