import type { DrawnRow, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { CellStyle } from '../../core/workbook/CellStyle';
import { asInput } from './asInput';
import { jsonBytes, type Operation } from './Operation';
import { rectangleAddress } from './Rectangle';
import { renameSheets } from './renameSheets';

/** Rows are written in blocks of about this many bytes, so that they fill requests well. */
const BLOCK_BYTES = 500_000;

/**
 * Values, formulas and number formats of a sheet, a whole block of rows at a time. Formats come second, as a text
 * format would make texts of formulas.
 * @param target name under which the sheet is being drawn
 * @param sheetNames for formulas: the names under which the plan's sheets are being drawn
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
  const write = (property: 'formulas' | 'numberFormat', block: Block): Operation => ({
    bytes: block.bytes,
    enqueue: (context) => {
      const address = rectangleAddress({
        top: block.top,
        left: 1,
        bottom: block.top + block.rows.length - 1,
        right: columns,
      });
      context.workbook.worksheets.getItem(target).getRange(address)[property] = block.rows;
    },
  });
  return [
    ...blocksOf(inputs).map((block) => write('formulas', block)),
    ...blocksOf(formats)
      .filter((block) => block.rows.some((row) => row.some((format) => format !== null)))
      .map((block) => write('numberFormat', block)),
  ];
}

type Input = string | number | boolean | null;

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
