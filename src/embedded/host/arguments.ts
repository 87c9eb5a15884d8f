import type { Area } from '../book/Area';
import { parseAddress, splitReference } from '../book/address';
import type { Sheet } from '../book/Sheet';
import { invalidArgument, itemNotFound } from './OfficeError';
import { type Arguments, type Cells, isOfficeObject } from './OfficeObject';

export function textArgument(args: Arguments, index: number, location: string): string {
  const value = args[index];
  if (typeof value !== 'string' || value === '') {
    throw invalidArgument(location);
  }
  return value;
}

/** A whole number; `fallback` where the argument was left out. */
export function wholeArgument(args: Arguments, index: number, location: string, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw invalidArgument(location);
  }
  return value;
}

/** The cells of an argument that is a range or an address (on `sheet`, unless the address names another). */
export function cellsArgument(value: unknown, sheet: Sheet, location: string): Cells {
  if (isOfficeObject(value) && value.cells) {
    return value.cells;
  }
  if (typeof value !== 'string') {
    throw invalidArgument(location);
  }
  return parseCells(value, sheet, location);
}

/** Characters that `getRange` and `getRanges` take (learn.microsoft.com, `Excel.Worksheet.getRanges`). */
const LONGEST_ADDRESS = 8192;

/** A comma that is not in the quoted name of a sheet. */
const BETWEEN = /,(?=(?:[^']*'[^']*')*[^']*$)/;

/** Reads `A1:B2`, `'Số liệu'!A1`, a list of such parted by commas, or a defined name. */
export function parseCells(text: string, sheet: Sheet, location: string): Cells {
  if (text.length > LONGEST_ADDRESS) {
    throw invalidArgument(location);
  }
  let owner = sheet;
  const areas: Area[] = [];
  for (const part of text.split(BETWEEN)) {
    const reference = splitReference(part);
    if (reference.sheet !== null) {
      const named = sheet.book.sheetNamed(reference.sheet);
      if (!named) {
        throw itemNotFound(location);
      }
      owner = named;
    }
    const area = parseAddress(reference.address);
    const name = area ? null : sheet.book.nameOf(reference.address);
    if (area) {
      areas.push(area);
    } else if (name) {
      const cells = parseCells(name.refersTo, sheet, location);
      owner = cells.sheet;
      areas.push(...cells.areas);
    } else {
      throw invalidArgument(location);
    }
  }
  return { sheet: owner, areas };
}
