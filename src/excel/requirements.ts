/**
 * What this add-in asks of Excel. 1.14 is what Excel LTSC 2021 has, the oldest that Microsoft supports add-ins on; the
 * manifest names it, the pane looks before it does anything, and a test compares each call under `src/excel` with it.
 */
export const REQUIREMENT_SET = 'ExcelApi';
export const REQUIREMENT_VERSION = '1.14';

/** True if the Excel that the pane runs in has all that it calls. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported(REQUIREMENT_SET, REQUIREMENT_VERSION);
}
