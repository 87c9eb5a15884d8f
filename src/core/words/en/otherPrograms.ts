import type { OtherProgramsWords } from '../shape/OtherProgramsWords';

export const otherPrograms: OtherProgramsWords = {
  title: 'What other programs do to a form',
  about:
    'Each opened the filled form and saved it; all figures, unit and period came back. What changes around them, as seen:',
  heads: { program: 'program', kept: 'kept', changed: 'changed', dropped: 'dropped' },
  rows: [
    {
      program: 'LibreOffice 7.4, .xlsx',
      kept: 'names, lists to choose from, protection, print titles',
      changed: 'very hidden sheets become hidden; prompts end at 255 letters',
      dropped: 'authors of comments',
    },
    {
      program: 'LibreOffice 7.4, .xls',
      kept: 'figures',
      changed: 'saved without a window, a formula that gave a sign holds 0: it is asked about',
      dropped: 'password of the protection',
    },
    {
      program: 'LibreOffice 7.4, .ods',
      kept: 'figures, computed texts',
      changed: '–',
      dropped: 'some flags of the protection',
    },
    {
      program: 'LibreOffice 7.4, Office Open XML (ISO)',
      kept: 'figures',
      changed: '–',
      dropped: 'custom properties: the hidden sheet says unit and plan',
    },
    {
      program: 'Gnumeric 1.12, .xlsx, .xls, .ods',
      kept: 'names, lists to choose from',
      changed: 'hidden sheets become visible',
      dropped: 'password of the protection',
    },
    {
      program: 'openpyxl 3.0',
      kept: 'names, lists to choose from',
      changed: '–',
      dropped: 'results of formulas (taken from their parts), runs',
    },
    {
      program: 'SheetJS 0.20, .xlsx, .xlsb, .ods',
      kept: 'names, hidden sheets',
      changed: 'custom properties with Vietnamese letters are garbled',
      dropped: 'lists to choose from, conditional formats, protection',
    },
    {
      program: 'exceljs 4.4',
      kept: 'protection',
      changed: 'a list over several rows is written twice',
      dropped: 'custom properties',
    },
    {
      program: 'Excelize (excelize-wasm 0.1.3)',
      kept: 'names, lists to choose from, protection, hidden sheets, custom properties',
      changed: '–',
      dropped: 'results of formulas, where its caller asks for that',
    },
    {
      program: 'hucre 1.0',
      kept: 'names',
      changed: '–',
      dropped: 'number formats, hidden flag of names',
    },
  ],
};
