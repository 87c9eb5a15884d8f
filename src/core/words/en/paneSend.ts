import type { PaneSendWords } from '../shape/PaneSendWords';
import { counted } from './counted';

export const paneSend: PaneSendWords = {
  title: 'Prepare to send',
  back: 'Back to Check',
  preparing: 'Reading and checking the whole form again…',
  noIdentity:
    'The form does not say which plan, unit or period it is for, so it cannot be prepared yet. Open Form, choose the right unit and period and rebuild the form.',
  stamped: (time) => `Checked, and the stamp written into the workbook, at ${time}.`,
  code: (code) => `Confirmation code: ${code} (on the printed form, the slip and the mail)`,
  answered: (answered, all) => `${answered}/${all} indicators answered`,
  counts: (errors, warnings, kept) =>
    `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} to look at, ${counted(kept, 'warning', 'warnings')} kept with a reason`,
  withErrors: 'The form still has errors: mail and check report will say so.',
  openWarnings: (count) =>
    `${counted(count, 'warning is', 'warnings are')} neither mended nor kept with a reason. Better go back and look before sending.`,
  changed: 'File and mail are only made for the figures that were prepared.',

  fileTitle: '1. The file',
  fileText: 'It is named by plan, period and unit, and carries the stamp. Do not change figures in it after saving.',
  saveFile: 'Save the .xlsx file',
  nextFile: 'Next: save the form',
  nextMail: 'Next: save the mail',
  fileLastResort: 'If nothing helps: save the open workbook itself (Ctrl+S) and send that file; it carries the stamp.',
  copyOwn: 'This file is the open workbook itself.',
  copyOwnText: 'It has all sheets and everything that is in them.',
  copyAnew: 'This file was written anew from the form.',
  copyAnewText:
    'The open workbook’s own file could not be had (as is usual in Excel on the web). It has all figures, the notes in the form and the stamp; comments and formats of your own are not in it.',
  copyMissing: (sheets) =>
    `Other sheets of the workbook are not in it either: ${sheets}. To send them too, save with Excel itself (File → Save, on the web File → Download a copy) and send that file; it carries the stamp.`,

  mailTitle: '2. The mail',
  mailText: 'A draft with the file attached; open it in Outlook or Thunderbird, look it over and press Send.',
  receivers: 'To (e-mail addresses)',
  receiversHint: 'Several are separated by commas. May be left blank and filled in in the mail.',
  notAddresses: (texts) => `Not an e-mail address: ${texts}`,
  saveMail: 'Save the draft .eml',
  showMail: 'The draft does not open? Copy the text',
  subject: 'Subject',
  copySubject: 'Copy the subject',
  copyText: 'Copy the text',

  reportTitle: '3. Check report',
  reportText: 'One page to print, sign or keep, and its data.',
  saveReport: 'Save the report to print',
  saveReportData: 'Save its data',
};
