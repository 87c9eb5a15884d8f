import type { FirstPaneWords } from '../shape/FirstWords';
import { counted } from './counted';

/** What the task pane says before a job is opened, in English. */
export const firstPane: FirstPaneWords = {
  product: 'Chỉ tiêu',
  inPlanBook:
    'The workbook in front is a plan workbook, so nothing else is written into it. Open a blank workbook (Ctrl+N) or the city workbook and go on there; check this one under Plan behind the settings button.',
  planDamaged:
    'The plan that this workbook keeps is damaged, so the one that comes with the program is in use. Choose again under Plan behind the settings button.',
  jobs: { form: 'Form', check: 'Check', compile: 'Compile' },
  strip: {
    reading: 'Reading the workbook…',
    planBook: 'Plan workbook',
    noForm: 'No form in this workbook yet',
    form: (unit, code, period) => `${unit} (${code}) · Period: ${period}`,
    unknownUnit: 'Unit not known',
    answered: (answered, all) => `${answered}/${all} indicators`,
    toFill: (count) => `${counted(count, 'cell', 'cells')} to fill`,
    errors: (count) => `errors: ${count}`,
    warnings: (count) => `warnings: ${count}`,
    fine: 'no errors',
    stale: 'edited since the last check',
    prepared: 'prepared to send',
    changedSincePrepared: 'changed after it was prepared',
    city: (period) => `City workbook · Period: ${period}`,
    cityReceived: (received, expected) => `${received}/${expected} units`,
    unreadable: 'This workbook could not be read yet',
  },
  common: {
    cancel: 'Cancel',
    close: 'Close',
    details: 'Details',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy; select the text and press Ctrl+C',
    toBar: 'Go to the buttons below',
    fetching: 'Loading this part…',
    tryAgain: 'Try again',
    reopen: 'Reopen the pane',
    menu: 'Settings and help',
    undo: 'Undo',
  },
  form: {
    ownRows: 'Show only rows of the unit’s own figures',
    teach: 'Choose the unit and the period, then insert the plan’s form into the open workbook.',
    plan: 'Plan',
    unit: 'Reporting unit',
    unitPlaceholder: 'Type a name or code',
    unitHint: (name, code) => `Type with or without diacritics, or a code, e.g. ${name}, ${code}.`,
    noUnit: 'No unit matches. Try fewer letters or the code.',
    moreUnits: (count) => `${counted(count, 'more unit', 'more units')}; type on to narrow the list.`,
    period: 'Period',
    insert: 'Insert the form',
    inserting: 'Inserting the form…',
    refresh: 'Refresh the form, keep the figures',
    willInsert: (sheets) => `These sheets will be added to this workbook: ${sheets}. Other sheets do not change.`,
    willRefresh:
      'This unit’s form is in the workbook. It will be rebuilt from the template and the figures entered stay.',
    willReplace: (unit, period) =>
      `The workbook holds the form of ${unit}, ${period}. The new form will replace it and the figures entered in the old one will be lost.`,
    replaceTitle: 'Replace the form that is there?',
    replaceText: (sheets) =>
      `These sheets will be replaced by the new form, and the figures entered there will be lost: ${sheets}. It is wise to save a copy first; “Bring figures in…” on the Check tab takes its figures over.`,
    replaceConfirm: 'Replace the form',
    inserted: (unit, period) => `Inserted the form of ${unit}, ${period}.`,
    refreshed: (kept) => `Rebuilt the form from the template and kept ${counted(kept, 'filled cell', 'filled cells')}.`,
    recomputed: (indicators) =>
      `The ratio formula is back in ${indicators}; figures typed over the formula were not kept.`,
    howToUndo: 'To undo: delete the sheets just added, or close the workbook without saving.',
    howToGoBack: 'To go back: close the workbook without saving; what was entered since it was last saved is lost too.',
    next: 'Enter the figures in the tinted cells, then open the Check tab.',
    notAtCell: 'Excel did not go to the first cell to fill; please open the form’s sheet yourself.',
  },
  problems: {
    title: 'Not done',
    EDITING: 'A cell is still being edited. Press Enter to finish, then try again.',
    PROTECTED: 'The sheet or workbook is protected with a password. Unprotect it (Excel’s Review tab), then try again.',
    GONE: 'The sheet or cell is no longer in the workbook. Press Check to read the workbook again.',
    CHANGED: 'This cell has just been edited, so nothing was written. Look at the list again and retry.',
    COPY_DIFFERS:
      'The copy would not say the same as the form in front, so it was not made. Please save the workbook by Excel itself (Ctrl+S) and send that file; it carries the stamp.',
    TOO_LARGE: 'The data is larger than Excel takes at once. Make an .xlsx file and open it in Excel.',
    BUSY: 'Excel is busy or has not answered. Wait a moment and try again.',
    NO_ANSWER:
      'Excel does not answer. See whether Excel asks you something, then try again; this pane can still be used.',
    ELSEWHERE:
      'Excel shows another workbook or window, or is busy with something else. Come back to this workbook; the pane will read it again by itself.',
    UNFINISHED:
      'Excel stopped midway and has not yet let the workbook be put back as it was. The pane will do so as soon as Excel allows. Until then:',
    left: {
      unprotected: (sheet) => `the sheet “${sheet}” may be unprotected`,
      marks: (sheet) => `the sheet “${sheet}” may be marked only in part`,
      validations: (sheet) => `the sheet “${sheet}” may have only some of its lists and limits back`,
      cells: (sheet, cells) => `the cells ${cells} of “${sheet}” may have been changed`,
      properties: 'the stamp and the notes of kept warnings may be written only in part: do not send this file yet',
      sheets: 'hidden sheets that were being drawn may be left; they do not count as a form',
    },
    NOT_FETCHED:
      'This part could not be fetched: the network is lost, or Chỉ tiêu has a new version. Try again once there is a network; if it stays so, press Reopen the pane. The figures in the workbook are not affected.',
    UNKNOWN:
      'Excel could not do this. The workbook is as before. Try again; if it stays so, send the Details to your support.',
    crashedTitle: 'The Chỉ tiêu pane has a fault',
    crashed:
      'The figures in the workbook are not affected. Press Try again; if it stays so, press Reopen the pane or copy the Details for your support.',
    unsupportedTitle: 'This Excel cannot run the pane',
    unsupported:
      'Excel 2021 or later, Microsoft 365 or Excel on the web is needed. The form itself opens and can be filled in this Excel; only the checks in the pane do not run.',
  },
  remarks: {
    MANUAL_CALCULATION:
      'Excel calculates manually, so results of formulas may be older than the figures. Press F9, or choose Formulas › Calculation Options › Automatic, then press Check.',
    MARKS_IMPOSSIBLE:
      'Excel cannot read a conditional format of this workbook, so no cell is coloured. Checking goes on; to colour cells, save, close and reopen the workbook.',
    INPUTS_UNREAD: 'Excel did not tell the lists, limits and looks of cells, so these were not checked.',
    LOOKS_REFUSED:
      'The sheets are in place, but Excel refused the print setup or the frozen header. Choose A4 paper before printing.',
    SHEETS_LEFT: 'The new sheets are in place, but Excel did not let the old ones be deleted; they are hidden.',
    NOT_CALCULATED: 'Excel has not recalculated the formulas just inserted. Press F9.',
  },
};
