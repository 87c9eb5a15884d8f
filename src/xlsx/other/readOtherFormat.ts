import type { CellObject, DefinedName, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import type { FileNote } from '../../core/compilation/model/ReceivedFile';
import { rectangleAddress } from '../../core/kernel/Rectangle';
import type { RawNote, RawSheet } from '../../core/workbook/RawWorkbook';
import type { ReadLimits } from '../read/ReadLimits';
import type { WorkbookRead } from '../read/ReadResult';
import { Refused } from '../read/Refused';
import { resultKind } from '../read/resultKind';
import { cutNotes } from '../sheetNotes';
import { MAX_ROW } from '../sheetSize';
import type { OtherFormat } from './OtherFormat';
import type { Marks } from './Marks';
import { marksOfOds } from './marksOfOds';
import { marksOfXlsb } from './marksOfXlsb';
import { marksOfXls } from './marksOfXls';
import { rawCells } from './rawCells';
import { textOf } from './textOf';

/** What has to be known of a file before it is read, by its format. */
const MARKS_OF: Readonly<Record<OtherFormat, (bytes: Uint8Array, limits: ReadLimits) => Marks>> = {
  LEGACY_XLS: marksOfXls,
  XLSB: marksOfXlsb,
  ODS: marksOfOds,
};

const BESIDE = { code: 'BESIDE_UNREAD' } as const;

const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;

/**
 * Reads the cells of an `.xls`, `.xlsb` or `.ods` file by SheetJS. A file that it cannot read is refused with the
 * format as the reason.
 *
 * @throws Refused
 */
export async function readOtherFormat(
  bytes: Uint8Array,
  format: OtherFormat,
  limits: ReadLimits,
): Promise<WorkbookRead> {
  const marks = MARKS_OF[format](bytes, limits);
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = quietly(() =>
      read(marks.bytes, {
        type: format === 'LEGACY_XLS' ? 'buffer' : 'array',
        dense: true,
        cellNF: true,
        cellFormula: true,
        sheetRows: MAX_ROW,
        // Only .ods needs them, see rawCell; elsewhere a few bytes can ask for a sheet full of them.
        sheetStubs: format === 'ODS',
      }),
    );
  } catch (error) {
    throw new Refused(error instanceof Error && /password|encrypt/i.test(error.message) ? 'ENCRYPTED' : format);
  }
  const text = (value: unknown): string => marks.decode(textOf(value));
  const about = marks.properties ?? {
    custom: marks.custom ?? new Map(Object.entries(book.Custprops ?? {}).map(([name, value]) => [name, text(value)])),
    program: textOf(book.Props?.Application),
    modified: timeOf(book.Props?.ModifiedDate),
  };
  const isExcels = /microsoft/i.test(about.program);
  const zeroOfText = marks.zeroOfText || isExcels;
  const trusted = { ...marks, zeroOfText, isBare: format === 'LEGACY_XLS' && isNeverComputed(book) };
  const unread: FileNote[] = [];
  const all = book.SheetNames.map((name, place): RawSheet => {
    const sight = marks.sights[place];
    const hidden = book.Workbook?.Sheets?.[place]?.Hidden ?? (sight?.isHidden === true ? 1 : 0);
    const sheet = book.Sheets[name];
    const merges = sheet?.['!merges']?.map(rangeText) ?? [];
    const found = { name: text(name), visibility: VISIBILITY[hidden], cells: rawCells(sheet, place, trusted) };
    const notes = notesOf(sheet, (value) => marks.withoutRuns?.(text(value)) ?? text(value));
    // The other library passes over what it cannot read.
    if (sight !== undefined && notes.length < sight.noteCount)
      unread.push({ ...BESIDE, sheet: found.name, of: 'notes' });
    unread.push(...cutNotes(found.name, 'drawing', { left: sight?.boxesLeft ?? 0 }));
    if (sight?.isDrawingUnread === true) unread.push({ ...BESIDE, sheet: found.name, of: 'drawing' });
    return {
      ...found,
      ...(merges.length > 0 && { merges }),
      ...(notes.length > 0 && { notes }),
      ...sight?.frame(),
    };
  });
  const sheets = format === 'ODS' ? all.filter(({ name }) => !OF_OTHER_FILE.test(name)) : all;
  if (sheets.reduce((sum, { cells }) => sum + cells.length, 0) > limits.cells) {
    throw new Refused('TOO_MANY_CELLS', { limit: limits.cells });
  }
  const workbook = {
    sheets,
    names: [
      ...namesOf(book).map(({ Name, Ref }) => ({ name: text(Name), refersTo: text(Ref) })),
      ...(marks.formulaNames ?? []),
    ],
    properties: about.custom,
    modified: about.modified,
    date1904: book.Workbook?.WBProps?.date1904 === true,
    ...(marks.iterates && { iterates: true as const }),
  };
  return { workbook, notes: unread };
}

/** What an `.ods` keeps of the sheets of other files that its formulas take from: no sheet of its own may have such a name. */
const OF_OTHER_FILE = /^'[^']+'#/;

/** Names of the workbook first, then those of single sheets. */
function namesOf({ Workbook: about }: WorkBook): readonly DefinedName[] {
  const names = about?.Names ?? [];
  const isLocal = ({ Sheet: sheet }: DefinedName): boolean => sheet !== undefined;
  return names.some(isLocal) ? [...names.filter((name) => !isLocal(name)), ...names.filter(isLocal)] : names;
}

/** What people wrote beside the cells of a sheet. */
function notesOf(sheet: WorkSheet | undefined, text: (value: unknown) => string): RawNote[] {
  return Object.entries(sheet?.['!data'] ?? []).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { c: comments }]: [string, CellObject]): RawNote[] => {
      if (comments === undefined || comments.length === 0) return [];
      // Of an .xls the other library takes how the letters look, which begins with zeros, for more of them.
      const said = comments.map(({ t }) => text(t).replace(/\0[^]*$/, '')).join(' / ');
      return [{ row: Number(row) + 1, column: Number(column) + 1, text: said }];
    }),
  );
}

const rangeText = ({ s: from, e: to }: Range): string =>
  rectangleAddress({ top: from.r + 1, left: from.c + 1, bottom: to.r + 1, right: to.c + 1 });

/** A file may hold a time that is none. */
function timeOf(value: unknown): string | null {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
}

/** The other library tells the console of what it does not know in a file; that is nobody's concern here. */
function quietly<Result>(work: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

/** Whether a formula that must give a number holds an empty text: then no formula of the workbook was computed. */
function isNeverComputed({ Sheets: sheets }: WorkBook): boolean {
  return Object.values(sheets).some((sheet) =>
    Object.values(sheet['!data'] ?? []).some((row) =>
      Object.values(row).some(({ f, v }: CellObject) => v === '' && f !== undefined && resultKind(f) === 'number'),
    ),
  );
}
