import type { Book } from '../../book/Book';
import type { BookName } from '../../book/BookOf';
import { formatAddress, parseAddress, quoteSheetName, splitReference } from '../../book/address';
import type { Sheet } from '../../book/Sheet';
import { textArgument } from '../arguments';
import { keepLimits } from '../limits';
import { invalidArgument, itemAlreadyExists, itemNotFound, unsupported } from '../OfficeError';
import { isOfficeObject, type OfficeObject, officeType } from '../OfficeObject';
import { rangeOfReference } from './range';

interface Owner {
  readonly book: Book;
  /** A sheet's own names; none are made here, so they are an empty list. Null for the workbook's. */
  readonly sheet: Sheet | null;
}

interface NameState {
  readonly book: Book;
  readonly name: BookName;
}

/** Letters, digits, `_`, `.`; not something that reads as a cell. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

export const names: (owner: Owner) => OfficeObject = officeType<Owner>({
  name: 'NamedItemCollection',
  scalars: {},
  items: ({ book, sheet }) => (sheet ? [] : book.names.map((name) => namedItem({ book, name }))),
  find: ({ book, sheet }, key) => {
    const name = sheet || typeof key !== 'string' ? null : (book.nameOf(key) ?? book.nameWithId(key));
    return name && namedItem({ book, name });
  },
  methods: {
    Add: ({ book, sheet }, args) => {
      const location = 'NamedItemCollection.add';
      const text = textArgument(args, 0, location);
      if (sheet) throw unsupported('has names of the whole workbook only', location);
      if (!NAME.test(text) || LOOKS_LIKE_CELL.test(text)) {
        throw invalidArgument(location);
      }
      if (book.nameOf(text)) {
        throw itemAlreadyExists(location);
      }
      const comment = typeof args[2] === 'string' ? args[2] : '';
      const name = { id: book.newId('n'), name: text, refersTo: refersTo(args[1], location), visible: true, comment };
      book.setName(name);
      return namedItem({ book, name });
    },
  },
});

function refersTo(reference: unknown, location: string): string {
  if (typeof reference === 'string' && reference.startsWith('=') && reference.length > 1) {
    // A name refers to at most 8,192 characters, as a cell does.
    keepLimits('Range.Formulas', reference);
    return reference.slice(1);
  }
  const cells = isOfficeObject(reference) ? reference.cells : null;
  const sheet = cells?.sheet;
  if (!cells || !sheet) {
    throw invalidArgument(location);
  }
  return cells.areas.map((area) => `${quoteSheetName(sheet.name)}!${formatAddress(area, true)}`).join(',');
}

function rangeOfName({ book, name }: NameState): OfficeObject | null {
  const { sheet } = splitReference(name.refersTo);
  const owner = sheet === null ? book.activeSheet : book.sheetNamed(sheet);
  return owner && rangeOfReference(name.refersTo, owner);
}

/** What a name stands for that is not cells: a constant, or a formula, whose result is not known here. */
function constantOf(state: NameState): { readonly type: string; readonly value: string | number | boolean } {
  const { refersTo: text } = current(state);
  // Cells of a sheet that is gone.
  const isLost = text.includes('#REF!') || parseAddress(splitReference(text).address) !== null;
  if (isLost) return { type: 'Error', value: '#REF!' };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { type: 'String', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: text.toUpperCase() === 'TRUE' };
  if (text.trim() !== '' && Number.isFinite(Number(text))) return { type: 'Double', value: Number(text) };
  throw unsupported('does not calculate what a name stands for', 'NamedItem.value');
}

/** The latest state of the name: another object may have changed it. */
function current(state: NameState): BookName {
  const name = state.book.nameWithId(state.name.id);
  if (!name) {
    throw itemNotFound('NamedItem');
  }
  return name;
}

const namedItem = officeType<NameState>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.id }),
  cells: (state) => {
    const cells = rangeOfName(state)?.cells;
    if (!cells) {
      throw itemNotFound('NamedItem.getRange');
    }
    return cells;
  },
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: (state) => (rangeOfName(state) ? 'Range' : constantOf(state).type) },
    Value: {
      get: (state) => {
        const cells = rangeOfName(state)?.cells;
        return cells
          ? cells.areas.map((area) => `${quoteSheetName(cells.sheet.name)}!${formatAddress(area, true)}`).join(',')
          : constantOf(state).value;
      },
    },
    Formula: {
      get: (state) => `=${current(state).refersTo}`,
      set: (state, value) => {
        state.book.setName({ ...current(state), refersTo: refersTo(value, 'NamedItem.formula') });
      },
    },
    Visible: {
      get: (state) => current(state).visible,
      set: (state, value) => {
        state.book.setName({ ...current(state), visible: value === true });
      },
    },
    Comment: {
      get: (state) => current(state).comment,
      set: (state, value) => {
        state.book.setName({ ...current(state), comment: String(value) });
      },
    },
    Scope: { get: () => 'Workbook' },
  },
  children: {
    // All names are the workbook's, and such have no sheet of their own.
    Worksheet: () => {
      throw itemNotFound('NamedItem.worksheet');
    },
    WorksheetOrNullObject: () => null,
  },
  methods: {
    GetRange: (state) => {
      const object = rangeOfName(state);
      if (!object) {
        throw itemNotFound('NamedItem.getRange');
      }
      return object;
    },
    GetRangeOrNullObject: (state) => rangeOfName(state),
    Delete: (state) => {
      state.book.removeName(current(state));
    },
  },
});
