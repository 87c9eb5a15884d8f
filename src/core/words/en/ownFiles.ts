import type { OwnFileWords } from '../shape/OwnFileWords';
import { counted } from './counted';
import { NOT_A_WORKBOOK_KINDS } from './notAWorkbookKinds';

/** What holds files, of which nothing is looked at here. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['archive', ' but an archive, which has to be unpacked first'],
  ['mail', ' but a mail'],
  ['calendar', ' but a calendar entry'],
]);

/** Reasons why a file that was chosen for one's own work was not used, in English. */
export const ownFiles: OwnFileWords = {
  wanted: {
    planBook: 'the plan workbook (.xlsx)',
    targets: 'the list of targets (.xlsx, .txt or .tsv)',
    roster: 'the list of units (.xlsx)',
    scoring: 'the table of points (.xlsx)',
    register: 'the register of incoming documents (.xlsx)',
    cityWorkbook: 'the city workbook (.xlsx)',
    workbook: 'an Excel workbook (.xlsx)',
  },
  refusals: {
    UNREADABLE_FILE: ({ text }, wanted) =>
      text('of') === 'link'
        ? `The file is only a link to another one${text('reason') === '' ? '' : ` (${text('reason')})`}. Please open it, download the file and choose ${wanted}.`
        : `The file cannot be opened (${text('reason')}). Please check that it is still there and not open in another program, then choose it again.`,
    EMPTY_FILE: (_, wanted) =>
      `The file is empty, perhaps because a download or copy was cut off. Please choose ${wanted} again.`,
    TOO_LARGE: ({ megabytes }, wanted) =>
      `The file is larger than ${megabytes('limit')} MB and was not opened. Please remove pictures and extra sheets, save it and choose ${wanted} again.`,
    NOT_A_WORKBOOK: ({ text }, wanted) =>
      `This is not an Excel workbook${HOLDERS.get(text('kind')) ?? NOT_A_WORKBOOK_KINDS.get(text('kind')) ?? ''}. Please choose ${wanted}.`,
    LEGACY_XLS: () =>
      'The file is of the Excel 97-2003 kind (.xls). Please open it in Excel, choose Save As .xlsx and choose that file.',
    ENCRYPTED: () =>
      'The file is locked with a password and cannot be read. Please open it in Excel, clear the password under File > Info > Protect Workbook > Encrypt with Password, save it as .xlsx and choose it again.',
    RIGHTS_MANAGED: () =>
      'Access to the file is restricted (IRM): only the people named in it can open it. Please choose Unrestricted Access under File > Info > Protect Workbook > Restrict Access, save it as .xlsx and choose it again.',
    XLSB: () =>
      'The file is a binary Excel workbook (.xlsb). Please open it in Excel, choose Save As .xlsx and choose that file.',
    ODS: () =>
      'The file is an OpenDocument spreadsheet (.ods). Please open it in the program that made it, save it as .xlsx and choose that file.',
    CSV_OR_TEXT: (_, wanted) =>
      `The file is plain text (.csv, .txt) and not an Excel workbook. Please choose ${wanted}.`,
    WEB_PAGE: () =>
      'The file bears the name of a workbook but is a web page or an XML file. Please open it in Excel, save it as .xlsx and choose that file.',
    ZIP_DAMAGED: (_, wanted) =>
      `The file is damaged or incomplete, usually because a download or copy was cut off. Please get the original file and choose ${wanted} again.`,
    ZIP_PACKING: ({ text }) =>
      `The file (${text('part')}) is packed in another way than usual (such as LZMA or bzip2) and cannot be opened; it is not damaged. Please open it in Excel, save it as .xlsx and choose it again.`,
    ZIP_BOMB: ({ megabytes }, wanted) =>
      `The file would unpack to more than ${megabytes('limit')} MB and was not opened, for safety. Please remove pictures and extra sheets, save it and choose ${wanted} again.`,
    TOO_MANY_ENTRIES: ({ count }, wanted) =>
      `The file has too many parts (more than ${count('limit')}) and was not opened, for safety. Please remove pictures and extra sheets, save it and choose ${wanted} again.`,
    PART_MISSING: ({ text }) =>
      `A part of the file is missing (${text('part')}). Please open it in Excel, let Excel repair it, save it as .xlsx and choose it again.`,
    XML_DAMAGED: ({ text }) =>
      `A part of the file is damaged (${text('part')}). Please open it in Excel, let Excel repair it, save it as .xlsx and choose it again.`,
    XML_FORBIDDEN: ({ text }) =>
      `The file holds what no workbook may hold (${text('part')}) and was not opened, for safety. Please open it in Excel, save it as .xlsx and choose it again.`,
    XML_TOO_DEEP: ({ text }) =>
      `The file is built in an unusual way (${text('part')}) and was not opened, for safety. Please open it in Excel, save it as .xlsx and choose it again.`,
    TOO_MANY_CELLS: ({ count }, wanted) =>
      `The workbook has something in more than ${counted(count('limit'), 'cell', 'cells')}. Please keep the sheet that is needed only, save it and choose ${wanted} again.`,
    TEXT_TOO_LONG: ({ count }) =>
      `A cell holds more than ${counted(count('limit'), 'character', 'characters')}. Please shorten it, save the file and choose it again.`,
  },
};
