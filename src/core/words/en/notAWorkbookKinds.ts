/** Kinds of file that are recognised, put behind “not an Excel workbook”. */
export const NOT_A_WORKBOOK_KINDS: ReadonlyMap<string, string> = new Map([
  ['pdf', ' but a PDF file'],
  ['document', ' but a Word document'],
  ['slides', ' but a presentation (PowerPoint)'],
  ['image', ' but a picture'],
  ['iWork', ' but a file of Apple (Numbers, Pages)'],
  ['archive', ' but an archive without a form in it'],
  ['otherArchive', ' but an archive of another kind than .zip (.rar, .7z…), which cannot be opened'],
  ['mail', ' but a mail without a form attached'],
  ['otherSheet', ' but a sheet of another program (Gnumeric, EtherCalc, Lotus 1-2-3…)'],
  ['mailStore', ' but a whole store of mails of Outlook (.pst, .ost)'],
  ['database', ' but a database (Access)'],
  ['notebook', ' but a notebook of OneNote'],
  ['calendar', ' but a calendar entry without a form attached'],
  ['parts', ' but some parts of one that was unpacked into a folder'],
]);
