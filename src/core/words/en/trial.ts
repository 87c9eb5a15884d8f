import type { TrialWords } from '../shape/TrialWords';
import { counted } from './counted';

export const trial: TrialWords = {
  title: 'Chỉ tiêu – trial workbook',
  notice: 'This is the trial workbook in your browser; the real work is done in Excel. No file leaves this computer.',
  newName: 'Trial-workbook.xlsx',
  sheetName: 'Sheet 1',
  open: 'Open',
  save: 'Save',
  samples: 'Samples',
  pane: 'Chỉ tiêu pane',
  opened: (file) => `Opened ${file}.`,
  saved: (file) => `Saved ${file} to the browser's download folder.`,
  notOpened: (file, reason) => `${file} could not be opened. ${reason}`,
  samplesReady: (count) =>
    `Gave ${counted(count, 'sample', 'samples')} (made-up figures, for trying out) to the Compile pane. Press the button at the foot of the pane to write the city workbook.`,
  makingSamples: (done, total) => `Making samples: ${String(done)} of ${String(total)}…`,
  samplesNoPlace: 'The pane on the right cannot take files yet. Open Compile there and press Samples again.',
  locked: 'This cell is locked to keep the form as it should be. Only the cells with a pale background can be filled.',
  lockedBuild:
    'The form is protected: cells can’t be merged, nor rows, columns or sheets added, moved or removed. Only the cells with a pale background can be filled.',
  failed: (details) => `Something went wrong; the workbook is unchanged. Details: ${details}`,
  notStarted:
    'The trial workbook could not be opened: the network is lost, or Chỉ tiêu has a new version. Open this page again once there is a network; a draft, if there is one, is still in this browser.',
  reopen: 'Open this page again',
  notFetched:
    'The page could not be fetched as a whole: the network is lost, or Chỉ tiêu has a new version. What was typed is still in the grid; open this page again once there is a network.',
  partNotFetched:
    'This part could not be fetched: the network is lost, or Chỉ tiêu has a new version. The workbook is unchanged; try again once there is a network.',
  close: 'Close',
  replace: 'The open workbook has unsaved changes. Open another file and drop these changes?',
  print: 'Print',
  prompts: 'Hints',
  paneWidth: 'Width of the Chỉ tiêu pane',
  skipToGrid: 'To the sheet (F6)',
  skipToPane: 'To the Chỉ tiêu pane (F6)',
  formulaNotation: (decimalSeparator) => ({
    title: 'The formula is in another notation',
    text:
      decimalSeparator === ','
        ? 'In this workbook a comma marks decimals and a semicolon stands between arguments. Please write it as =ROUND(1,5;0) or =SUM(A1;B2).'
        : 'In this workbook a point marks decimals and a comma stands between arguments. Please write it as =ROUND(1.5,0) or =SUM(A1,B2).',
  }),
  pasted: (filled, locked) =>
    filled === 0
      ? `Nothing was pasted: ${cellsEn(locked)} locked to keep the form as it should be.`
      : `Pasted into ${counted(filled, 'cell', 'cells')}; ${cellsEn(locked)} locked and unchanged.`,
  entered: (text) => `You typed: “${text}”`,
  editAgain: 'Edit',
  leaveEntry: 'Leave as before',
  draft: (file, clock, day, kilobytes) =>
    `There is unfinished work on ${file}, kept by the browser at ${clock} on ${day} (${kilobytes} kB).`,
  draftOpen: 'Open again',
  draftDrop: 'Drop it',
  draftTooLarge: (megabytes) =>
    `The workbook is larger than ${megabytes} MB, so the browser keeps no draft of it. Press Save before you close the page.`,
  draftNotKept: 'The browser does not let a draft be kept. Press Save before you close the page.',
  charts: (count) =>
    `This sheet has ${counted(count, 'chart', 'charts')}. The trial workbook keeps charts and does not draw them: press Save and open the file in Excel.`,
  grid: {
    toolbar: 'Toolbar',
    closeSide: 'Close the side panel',
    nameBox: 'Cell name',
    names: 'List of cell names',
    formulaLine: 'Expand the formula line',
    sheets: 'Worksheets',
    addSheet: 'Add a worksheet',
    allSheets: 'All worksheets',
    zoomReset: 'Zoom 100%',
    zoom: 'Zoom',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
  },
};

/** Cells by name; of many only the first. */
function cellsEn(cells: readonly string[]): string {
  const named = cells.slice(0, 6).join(', ');
  if (cells.length > 6) return `${named} and ${String(cells.length - 6)} more are`;
  return `${named} ${cells.length === 1 ? 'is' : 'are'}`;
}
