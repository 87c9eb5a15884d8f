import fc from 'fast-check';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CellIndex } from '../../../src/core/workbook/CellIndex';
import type { RawCell, RawSheet } from '../../../src/core/workbook/RawWorkbook';
import { resultOf, type FormulaResult } from '../../../src/core/workbook/resultOf';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { describeWith } from '../../support/describeWith';
import { recalculate } from '../../support/recalculate';
import { pack, parts, relations } from '../../xlsx/handmade';

const SEED = Number(process.env['CHITIEU_SEED'] ?? 56);
const COUNT = Number(process.env['CHITIEU_FORMULAS'] ?? 2000);
/** Formulas stand in this column, beside what they take. */
const COLUMN = 8;

/** A1:C5 hold numbers, texts, blanks, a truth value and an error. */
const CELLS: readonly (readonly string[])[] = [
  ['<c r="A1"><v>7</v></c>', '<c r="B1"><v>3</v></c>', '<c r="C1"><v>-2.5</v></c>'],
  ['<c r="A2"><v>-7</v></c>', '<c r="B2"><v>0.1</v></c>', '<c r="C2" t="inlineStr"><is><t>chưa có</t></is></c>'],
  ['<c r="A3"><v>12345678.91</v></c>', '<c r="C3" t="inlineStr"><is><t>95</t></is></c>'],
  ['<c r="A4"><v>0</v></c>', '<c r="B4"><v>1.005</v></c>', '<c r="C4" t="inlineStr"><is><t>-</t></is></c>'],
  ['<c r="A5"><v>100</v></c>', '<c r="B5"><v>66.65</v></c>', '<c r="C5"><f>1/0</f></c>'],
];

const number = fc.oneof(
  fc.integer({ min: -20, max: 200 }).map(String),
  fc.constantFrom('0.1', '2.5', '33.33', '-0.05', '1.15', '1000000'),
  fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A5', 'B1', 'B2', 'B3', 'B4', 'B5', 'C1', 'C2', 'C3', 'C4', 'C5'),
);
const block = fc.constantFrom('A1:A5', 'A1:B5', 'B1:B5', 'C1:C4', 'B3', 'A1:C1', 'A1:C5', 'A4:B4');
const decimals = fc.constantFrom('-1', '0', '1', '2', '3');
const comparison = fc.constantFrom('=', '<>', '<', '>', '<=', '>=');
const text = fc.constantFrom('""', '"-"', '"chưa có"', '"95"', 'C2', 'C3', 'C4');
const sought = fc.oneof(
  fc
    .integer({ min: -8, max: 101 })
    .chain((bound) => fc.constantFrom(String(bound), `">${bound}"`, `"<=${bound}"`, `"=${bound}"`)),
  text,
);

const { formula } = fc.letrec<{ formula: string; condition: string }>((tie) => {
  const [part, condition] = [tie('formula'), tie('condition')];
  const call = (name: string, ...given: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...given).map((all) => `${name}(${all.join(',')})`);
  const listed = fc.array(fc.oneof(block, part), { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
  return {
    condition: fc.oneof(
      fc.tuple(part, comparison, part).map((all) => all.join('')),
      fc.tuple(part, fc.constantFrom('=', '<>'), text).map((all) => all.join('')),
      call('ISNUMBER', part),
      call('ISERROR', part),
      fc
        .tuple(fc.constantFrom('AND', 'OR'), condition, condition)
        .map(([name, one, other]) => `${name}(${one},${other})`),
      call('NOT', condition),
    ),
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      number,
      fc
        .tuple(part, fc.constantFrom('+', '-', '*', '/', '^'), part)
        .map(([one, sign, other]) => `(${one})${sign}${other}`),
      part.map((one) => `-(${one})%`),
      fc.constantFrom('SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'PRODUCT').chain((name) => call(name, listed)),
      fc.constantFrom('ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC').chain((name) => call(name, part, decimals)),
      fc.constantFrom('INT', 'ABS', 'TRUNC').chain((name) => call(name, part)),
      call('MOD', part, part),
      fc.constantFrom(1, 2, 4, 5, 6, 9, 109).chain((kind) => call('SUBTOTAL', fc.constant(String(kind)), block)),
      call('SUMPRODUCT', block, block),
      call('COUNTIF', block, sought),
      call('SUMIF', block, sought),
      call('SUMIF', fc.constant('A1:A5'), sought, fc.constantFrom('B1:B5', 'C1:C5')),
      call('IF', condition, part, part),
      call('IFERROR', part, part),
      call('VALUE', text),
      fc.tuple(part, text).map(([one, other]) => `${one}&${other}`),
    ),
  };
});

const rowsOf = (formulas: readonly string[]): string =>
  formulas
    .map((each, i) => {
      const row = String(i + 1);
      const escaped = each.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return `<row r="${row}">${(CELLS[i] ?? []).join('')}<c r="H${row}"><f>${escaped}</f></c></row>`;
    })
    .join('');

/** LibreOffice looks for what each part is. */
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';

const SHEET = relations([['worksheet', 'worksheets/sheet1.xml']]);

function sheetOf(bytes: Uint8Array): RawSheet {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook.sheets[0]!;
}

/** Which of several errors is shown is not the same everywhere. */
function isSame(result: FormulaResult, cell: RawCell | undefined): boolean {
  if (result.value === null && cell?.kind === 'error') return result.shown.startsWith('#');
  if (result.value === null) return String(cell?.value ?? '') === result.shown;
  if (typeof cell?.value !== 'number') return false;
  return Math.abs(result.value - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value)) + 2 * result.noise;
}

describeWith(['soffice', 'uno'], 'what formulas give is what LibreOffice computes', () => {
  test(`of ${String(COUNT)} formulas as clerks write them`, () => {
    const formulas = fc.sample(formula, { numRuns: COUNT, seed: SEED });
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'formulas-')), 'formulas.xlsx');
    const bytes = pack({
      '[Content_Types].xml': TYPES,
      ...parts(rowsOf(formulas)),
      'xl/_rels/workbook.xml.rels': SHEET,
    });
    writeFileSync(file, bytes);
    const cells = new CellIndex(sheetOf(new Uint8Array(readFileSync(recalculate(file)))));
    const results = formulas.map((each) =>
      resultOf(
        each,
        (_, row, column) => cells.at(row, column),
        () => false,
      ),
    );
    const others = formulas.flatMap((each, i) => {
      const [result, found] = [results[i] ?? null, cells.at(i + 1, COLUMN)];
      return result === null || isSame(result, found) ? [] : [[each, result, found?.value]];
    });
    expect(others).toEqual([]);
    // Or nothing was tested.
    expect(results.filter((result) => result !== null).length).toBeGreaterThan(COUNT / 3);
  });
});
