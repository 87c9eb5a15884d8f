import type { DrawnRow, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { CellStyle } from '../../core/workbook/CellStyle';
import { asInput } from '../parts/asInput';
import { compactColumns, type Input } from './compactColumns';
import { CALL_BYTES, jsonBytes, type Operation } from './Operation';
import { rectangleAddress } from '../../core/kernel/Rectangle';
import { renameSheets } from '../../core/kernel/renameSheets';

/** Rows are written in blocks of about this many bytes, so that they fill requests well. */
const BLOCK_BYTES = 500_000;

/**
 * Values, formulas and number formats of a sheet, a whole block of rows at a time. Formats come second, as a text
 * format would make texts of formulas.
 * @param target name under which the sheet is being drawn
 * @param sheetNames for formulas: the names under which the sheets are being drawn
 */
export function contentOperations(
  sheet: DrawnSheet,
  target: string,
  sheetNames: ReadonlyMap<string, string>,
  styles: Readonly<Record<string, CellStyle>>,
): readonly Operation[] {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.cells.length));
  if (columns === 0) return [];
  const inputs = sheet.rows.map((row) => inputsOf(row, columns, sheetNames));
  const formats = sheet.rows.map((row) => formatsOf(row, columns, styles));
  return [...matrixOperations(inputs, 'formulas', target), ...matrixOperations(formats, 'numberFormat', target)];
}

function matrixOperations(
  matrix: readonly (readonly Input[])[],
  property: 'formulas' | 'numberFormat',
  target: string,
): readonly Operation[] {
  const { fills, blocks } = compactColumns(matrix);
  return [
    ...fills.map(({ area, value }): Operation => ({
      bytes: CALL_BYTES + jsonBytes(value),
      enqueue: (request) => {
        setAll(request.sheet(target).getRange(rectangleAddress(area)), property, value);
      },
    })),
    ...blocks.flatMap(({ top, left, rows }) =>
      blocksOf(rows)
        .filter((block) => block.rows.some((row) => row.some((input) => input !== null)))
        .map((block): Operation => ({
          bytes: block.bytes + CALL_BYTES,
          enqueue: (request) => {
            const area = {
              top: top + block.top - 1,
              left,
              bottom: top + block.top + block.rows.length - 2,
              right: left + (block.rows[0]?.length ?? 1) - 1,
            };
            request.sheet(target).getRange(rectangleAddress(area))[property] = block.rows;
          },
        })),
    ),
  ];
}

/** Excel takes a single value for all cells of a range; the types know only the matrix of them that it answers. */
function setAll(range: Excel.Range, property: 'formulas' | 'numberFormat', value: Input): void {
  range.set({ [property]: value });
}

function inputsOf(row: DrawnRow, columns: number, sheetNames: ReadonlyMap<string, string>): Input[] {
  return Array.from({ length: columns }, (_, i) => {
    const cell = row.cells[i];
    if (cell?.formula !== undefined) return `=${renameSheets(cell.formula, sheetNames)}`;
    return asInput(cell?.value ?? null);
  });
}

/** Null leaves a cell's number format as it is. */
function formatsOf(row: DrawnRow, columns: number, styles: Readonly<Record<string, CellStyle>>): Input[] {
  return Array.from({ length: columns }, (_, i) => styles[row.cells[i]?.style ?? '']?.numberFormat ?? null);
}

interface Block {
  /** Its first row, from 1. */
  readonly top: number;
  readonly rows: Input[][];
  readonly bytes: number;
}

function blocksOf(rows: readonly Input[][]): readonly Block[] {
  const blocks: { top: number; rows: Input[][]; bytes: number }[] = [];
  rows.forEach((row, i) => {
    const bytes = jsonBytes(row);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= BLOCK_BYTES) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      blocks.push({ top: i + 1, rows: [row], bytes });
    }
  });
  return blocks;
}
