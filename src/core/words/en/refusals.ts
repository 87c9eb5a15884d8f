import { candidatesText } from './candidatesText';
import type { RefusalWords } from '../shape/RefusalWords';
import { counted } from './counted';
import { NOT_A_WORKBOOK_KINDS } from './notAWorkbookKinds';

/** What to do with what is no workbook, where a new file from the unit is not the only way. */
const NOT_A_WORKBOOK_WAYS: ReadonlyMap<string, string> = new Map([
  [
    'otherArchive',
    'Please unpack it (with the program that packed it, such as WinRAR or 7-Zip; all its parts together, if it was split) into a folder and choose the files in it, or pack them anew as .zip.',
  ],
  ['iWork', 'Please open it in Numbers, choose File > Export To > Excel, and send the .xlsx file.'],
  ['otherSheet', 'Please open it in that program, save it as .xlsx and send that file.'],
  [
    'mailStore',
    'Please open it in Outlook, save the mails (or what is attached) into a folder and choose that folder.',
  ],
]);

/** What is locked, where it is not the workbook itself. */
const ENCRYPTED: ReadonlyMap<string, string> = new Map([
  [
    'container',
    'The file is in an archive that is locked with a password and cannot be read. Please unpack it with the password and choose the unpacked file, or make the archive without a password.',
  ],
  [
    'mail',
    'The mail is encrypted and cannot be read. Please open it in the mail program, save the attachment and choose that file.',
  ],
]);

/** What the system does not let be read. */
const UNREADABLE: ReadonlyMap<string, string> = new Map([
  [
    'denied',
    'This file (or folder) may not be read. Please allow it, or copy it to another place, and choose it again.',
  ],
  [
    'gone',
    'The file is not there, or a link to it is broken. Please check that it is still there and choose it again.',
  ],
  ['folder', 'This is a link to a folder; the files in it were not read. Please choose the folder itself.'],
  ['device', 'This is no ordinary file (a pipe or a device) and was not read. Please choose the file of the form.'],
  [
    'name',
    'The name of the file (or folder) is in an old encoding and looks like another one. Please rename it and choose it again.',
  ],
]);

/** What cannot be read alone, where it is not damaged. */
const ZIP_DAMAGED: ReadonlyMap<string, string> = new Map([
  [
    'mail',
    'This is only one piece of a mail that was sent in several and cannot be read alone. Please open the mail in a mail program to have it joined, save the attachment and choose that file, or ask the unit to send it in one mail.',
  ],
  [
    'several',
    'The file holds more than one archive behind each other (or a comment that looks like one), in which different programs see different contents, so it was not read, for safety. Please open it, check that it is the form that is meant, save it as a new file (or pack it again) and send that one.',
  ],
  [
    'volume',
    'This is only one part of an archive that was divided and cannot be read alone. Please put all parts in one folder, unpack them and choose the unpacked files, or send them again in an archive that is not divided.',
  ],
]);

/** Reasons why a file was not used, in English. */
export const refusals: RefusalWords = {
  NO_FORM: () =>
    'This workbook holds no form of this program. Please use the form as issued; do not paste its values into another workbook.',
  SEVERAL_FORMS: ({ text }) =>
    `This workbook has several sheets with a form (${text('sheets')}); which of them counts is not clear. Please keep one form in a file.`,
  CARRIED_PLAN_DAMAGED: ({ text }) =>
    `The plan that the form carries (${text('plan')}) is not whole, so that the form cannot be checked by it. Use the form as the compiling office sent it, or name the plan workbook of this form.`,
  OTHER_PLAN: ({ text }) =>
    `The form belongs to another plan (${text('plan')}). Please use the form of the plan being compiled.`,
  CITY_WORKBOOK: () =>
    "This is the city's compiled workbook, not a unit's form. Please choose the file of a unit's form.",
  PLAN_MISSING: ({ candidates }) =>
    `The form no longer carries the code of its plan and cannot be compiled.${candidatesText(candidates)} Please fill a new form.`,
  UNIT_MISSING: ({ text, candidates }) =>
    `The form no longer carries a unit code${text('name') === '' ? '' : ` (name printed on it: “${text('name')}”)`} and cannot be compiled.${candidatesText(candidates)} Please fill a new form of the unit.`,
  UNIT_UNKNOWN: ({ text, candidates }) =>
    `The unit code “${text('unit')}” is not in the list of reporting units.${candidatesText(candidates)} Please check the list, or have the unit use its own form.`,
  PERIOD_UNKNOWN: ({ text }) =>
    `The period of the form (${text('period') === '' ? 'empty' : `“${text('period')}”`}) is not in the year of the plan. Please have the unit send the form of the right period.`,
  OTHER_PERIOD: ({ period }) =>
    `The form reports ${period('found')}, the period being compiled is ${period('expected')}. Please have the unit send the form of the right period.`,
  UNREADABLE_FILE: ({ text, address }) =>
    text('of') === 'link'
      ? `The file is only a link to another one${text('reason') === '' ? '' : ` (${address('reason')})`} and holds no figures. Please open it, save what it shows as an Excel file (File > Download or Save As, .xlsx) and send that file.`
      : text('of') === 'mail'
        ? `The mail does not carry the file but only says where it lies (${address('reason')}). Please fetch the file from there and choose it, or ask the unit to send the file itself.`
        : (UNREADABLE.get(text('of')) ??
          `The file cannot be opened (${text('reason')}). Please check that it is still there and not open in another program, then choose it again.`),
  EMPTY_FILE: () => 'The file is empty, perhaps because a download or mail was cut off. Please fetch or send it again.',
  TOO_LARGE: ({ megabytes, text }) =>
    text('of') === 'container'
      ? `The archive or mail is larger than ${megabytes('limit')} MB and was not opened. Please unpack it into a folder and choose the files there, or make several smaller archives of it.`
      : `The file is larger than ${megabytes('limit')} MB; a form is usually a few dozen KB. Please remove pictures and extra sheets and save it again.`,
  NOT_A_WORKBOOK: ({ text }) =>
    `This is not an Excel workbook${NOT_A_WORKBOOK_KINDS.get(text('kind')) ?? ''}. ${NOT_A_WORKBOOK_WAYS.get(text('kind')) ?? 'Please send the .xlsx file of the form.'}`,
  LEGACY_XLS: () =>
    'The file is of the Excel 97-2003 kind (.xls). Please open it in Excel, choose Save As .xlsx and send it again.',
  ENCRYPTED: ({ text }) =>
    ENCRYPTED.get(text('of')) ??
    'The file is locked with a password and cannot be read. Please open it (an .xls of which only the structure is protected opens without asking), clear the password, if there is one, under File > Info > Protect Workbook > Encrypt with Password, save it as .xlsx and send it again.',
  RIGHTS_MANAGED: () =>
    'Access to the file is restricted (IRM): only the people named in it can open it. Please choose Unrestricted Access under File > Info > Protect Workbook > Restrict Access, save it as .xlsx and send it again.',
  XLSB: () =>
    'The file is a binary Excel workbook (.xlsb). Please open it in Excel, choose Save As .xlsx and send it again.',
  ODS: () =>
    'The file is an OpenDocument spreadsheet (.ods). Please open it in the program that made it, save it as .xlsx and send it again.',
  CSV_OR_TEXT: () =>
    'The file is plain text (.csv, .txt): it no longer has the codes of unit and period, and its figures are only as they were displayed, rounded; they cannot be used. Please open the form again, choose Save As .xlsx and send it again.',
  WEB_PAGE: () =>
    'The file bears the name of a workbook but is a web page or an XML file. Please open it in Excel, save it as .xlsx and send it again.',
  ZIP_DAMAGED: ({ text }) =>
    ZIP_DAMAGED.get(text('of')) ??
    'The file is damaged or incomplete, usually because a download or mail was cut off. Please send the original file again.',
  ZIP_PACKING: ({ text }) =>
    `The file (${text('part')}) is packed in another way than usual (such as LZMA or bzip2) and cannot be opened; it is not damaged. Please unpack it and choose the unpacked file, or pack it in the usual way.`,
  ZIP_BOMB: ({ megabytes, text }) =>
    text('of') === 'container'
      ? `The archive would unpack to more than ${megabytes('limit')} MB and was not opened further. Please unpack it into a folder and choose the files there, or make several smaller archives of it.`
      : `The file would unpack to more than ${megabytes('limit')} MB and was not opened, for safety. Please get a new form and enter the figures again.`,
  TOO_MANY_ENTRIES: ({ count, text }) =>
    text('of') === 'container'
      ? `The archive or mail holds more than ${count('limit')} files and was not opened. Please unpack it into a folder and choose the files there, or make several smaller archives of it.`
      : `The file has too many parts (more than ${count('limit')}) and was not opened, for safety. Please get a new form and enter the figures again.`,
  NESTED_TOO_DEEP: ({ count }) =>
    `Archives and mails stand in each other more than ${count('limit')} deep and were not all opened. Please take the form out of them and choose it again.`,
  PART_MISSING: ({ text }) =>
    `A part of the file is missing (${text('part')}). Please open it in Excel, let Excel repair it, save it as .xlsx and send it again.`,
  XML_DAMAGED: ({ text }) =>
    `A part of the file is damaged (${text('part')}). Please open it in Excel, let Excel repair it, save it as .xlsx and send it again.`,
  XML_FORBIDDEN: ({ text }) =>
    `The file holds what no workbook may hold (${text('part')}) and was not opened, for safety. Please get a new form and enter the figures again.`,
  XML_TOO_DEEP: ({ text }) =>
    `The file is built in an unusual way (${text('part')}) and was not opened, for safety. Please get a new form and enter the figures again.`,
  TOO_MANY_CELLS: ({ count }) =>
    `The workbook has something in more than ${counted(count('limit'), 'cell', 'cells')}. Please keep the form's sheet only and save it again.`,
  TEXT_TOO_LONG: ({ count }) =>
    `A cell holds more than ${counted(count('limit'), 'character', 'characters')}. Please shorten it and save the file again.`,
  TIMEOUT: ({ count }) =>
    `Reading the file took more than ${counted(count('seconds'), 'second', 'seconds')} and was stopped. Please keep the form's sheet only and save it again.`,
  OUT_OF_MEMORY: () =>
    "There was not enough memory to read this file. Please close other programs and read it again; if that does not help, keep the form's sheet only and save it again.",
  TOO_MANY_FILES: ({ count, text }) =>
    text('of') === 'container'
      ? `The file was not read, because no more than ${counted(count('limit'), 'form', 'forms')} of one archive or mail can be read. Please unpack it into a folder and choose the files there, or make several smaller archives of it.`
      : `The file was not read, because no more than ${counted(count('limit'), 'file', 'files')} can be read at a time. Please choose the rest next time.`,
  READER_FAILED: () =>
    'The program failed to read this file. Please open it in Excel and save it as .xlsx; if that does not help, send the file to those who look after the program.',
};
