import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { readDrawn } from '../../src/xlsx/readDrawn';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { SAMPLE_PLAN } from './sampleWorkbook';

function open(bytes: Uint8Array): DrawnWorkbook {
  const result = readDrawn(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.drawn;
}

/**
 * The plan with each style written out at its cells, since names of styles don't survive; empty cells at a row's end
 * neither.
 */
function spelledOut({ styles, sheets, ...rest }: DrawnWorkbook): unknown {
  const expanded = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells
        .slice(0, row.cells.findLastIndex((cell) => cell !== null) + 1)
        .map((cell) => cell && { ...cell, style: cell.style === undefined ? {} : styles[cell.style] }),
    })),
  }));
  return { ...rest, sheets: expanded };
}

describe('readDrawn', () => {
  test('gives back the plan that was written', () => {
    const bytes = writeWorkbook(SAMPLE_PLAN);
    // A text that no file can carry comes back mended.
    const expected = JSON.parse(JSON.stringify(spelledOut(SAMPLE_PLAN)).replace('\\ud800', '\ufffd')) as unknown;
    expect(spelledOut(open(bytes))).toEqual(expected);
  });

  test('what it gave back is written as the same bytes again and again', () => {
    const once = writeWorkbook(open(writeWorkbook(SAMPLE_PLAN)));
    expect(Buffer.from(writeWorkbook(open(once))).equals(Buffer.from(once))).toBe(true);
  });

  test('refuses what is no workbook', () => {
    expect(readDrawn(new Uint8Array())).toEqual({ ok: false, refusal: { code: 'EMPTY_FILE', params: {} } });
  });
});
