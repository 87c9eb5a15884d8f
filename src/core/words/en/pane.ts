import { firstPane } from './firstPane';
import { paneCheck } from './paneCheck';
import { paneSaving } from './paneSaving';
import { paneCampaign } from './paneCampaign';
import type { PaneWords } from '../shape/PaneWords';
import { counted } from './counted';

/** The task pane in English. */
export const pane: PaneWords = {
  ...firstPane,
  check: paneCheck,
  compile: {
    teach: 'Drop the forms that you received (or a whole folder) here to compile them.',
    teachMore: 'File names do not matter: each form is recognised by the codes inside. No file is changed.',
    drop: 'Drop the files to read them',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    addFiles: 'Add files',
    startOver: 'Start over',
    period: 'Period to compile',
    reading: (done, all) => `Read ${done} of ${counted(all, 'file', 'files')}`,
    timeLeft: (seconds) =>
      seconds < 60 ? `about ${String(seconds)} s left` : `about ${String(Math.ceil(seconds / 60))} min left`,
    stop: 'Stop',
    stopped: (done, all) =>
      `Stopped after ${done} of ${counted(all, 'file', 'files')}. Nothing was written to the workbook.`,
    again: (count) => `Files that are in the list already, not counted again: ${count}.`,
    ignored: (count) => `Temporary files of spreadsheet programs passed over: ${count}.`,
    waiting: 'waiting',
    fileFine: 'valid',
    fileWarnings: (count) => `warnings: ${count}`,
    fileErrors: (count) => `errors: ${count}`,
    fileUnitUnknown: 'Unit not known',
    reportingRate: 'Reporting',
    rate: (received, expected, percent) => `${received} of ${counted(expected, 'unit', 'units')} (${percent}%)`,
    rosterShort: (listed, expected) => `The list has ${counted(listed, 'unit', 'units')}; expected: ${expected}.`,
    groupResults: (count) => `The plan's ${counted(count, 'main indicator', 'main indicators')}`,
    figureResults: (count) => `Their ${counted(count, 'figure', 'figures')}`,
    lists: { files: 'Files', faulty: 'With errors', duplicates: 'Duplicates', missing: 'Not sent' },
    code: {
      label: 'Check a confirmation code',
      hint: 'Type the code from the paper, the PDF or the mail, such as K7M2-9QXR.',
      fits: (files) => `Fits the figures in ${files}.`,
      differs: 'Fits no received file: the figures on paper differ from those in the file, or that file has not come.',
      mistyped: 'This is no code: it takes eight letters and digits; please look at each sign.',
    },
    emptyList: 'Nothing here.',
    used: (file) => `Used: ${file}`,
    notUsed: (files) => `Not used: ${files}`,
    write: 'Write the city workbook',
    writing: 'Writing the city workbook…',
    replaceTitle: 'Replace the city workbook that is there?',
    replaceText: (sheets) => `These sheets will be replaced by new ones: ${sheets}. It is wise to save a copy first.`,
    besideFormTitle: 'Write into a workbook that is a form?',
    besideForm:
      'The open workbook is a unit’s form. Written here, it becomes the city workbook and is no longer recognised as a form. It is better to open a blank workbook first.',
    replaceConfirm: 'Replace them',
    besideFormConfirm: 'Write it here anyway',
    written: (sheet) => `Wrote the city workbook, worksheet “${sheet}”. To undo: close the workbook without saving.`,
    download: 'Make an .xlsx file',
    downloadReport: 'Make a file of the data',
    downloadHint: 'If no file is saved, use Write the city workbook and save the workbook.',
    nothing: 'No form could be read in the chosen files.',
  },
  saving: paneSaving,
  campaign: paneCampaign,
  menu: {
    language: 'Language',
    languages: { auto: 'As in Excel', vi: 'Tiếng Việt', en: 'English' },
    autoCheck: 'Check while editing',
    help: 'Help',
    plan: 'Plan…',
  },
  commands: {
    failed: 'Not done. Open the Chỉ tiêu pane to see why.',
    noForm: 'The open workbook holds no form.',
    noErrors: 'The form has no errors.',
  },
};
