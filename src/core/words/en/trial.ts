import type { TrialWords } from '../shape/TrialWords';

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
    `Gave ${String(count)} samples (made-up figures, for trying out) to the Compile pane. Press the button at the foot of the pane to write the city workbook.`,
  makingSamples: (done, total) => `Making samples: ${String(done)} of ${String(total)}…`,
  samplesNoPlace: 'The pane on the right cannot take files yet. Open Compile there and press Samples again.',
  locked: 'This cell is locked to keep the form as it should be. Only the cells with a pale background can be filled.',
  failed: (details) => `Something went wrong; the workbook is unchanged. Details: ${details}`,
  close: 'Close',
  replace: 'The open workbook has unsaved changes. Open another file and drop these changes?',
};
