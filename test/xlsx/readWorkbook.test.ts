import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { SAMPLE_PLAN } from './sampleWorkbook';

describe('readWorkbook', () => {
  test('reads what our writer wrote', () => {
    const result = readWorkbook(writeWorkbook(SAMPLE_PLAN));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const { workbook, notes } = result;
    expect(notes).toEqual([]);
    expect(workbook.properties).toEqual(new Map(Object.entries(SAMPLE_PLAN.properties)));
    expect(workbook.names).toEqual([
      { name: 'CT_5_2', refersTo: "'Biểu chỉ tiêu'!$C$3" },
      { name: 'DATA', refersTo: "'Số ''gốc'' liệu'!$A$1:$B$3" },
    ]);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu chỉ tiêu', 'visible'],
      ["Số 'gốc' liệu", 'hidden'],
      ['_chitieu', 'veryHidden'],
    ]);
    const cells = workbook.sheets[0]?.cells.slice(4);
    const text = { kind: 'text', formula: null, format: null };
    expect(cells).toEqual([
      { row: 3, column: 1, ...text, value: '5.2' },
      { row: 3, column: 2, ...text, value: 'Thu ngân sách\n(tỷ đồng)' },
      { row: 3, column: 3, kind: 'number', value: 194935.654, formula: null, format: '#,##0.00' },
      { row: 4, column: 1, ...text, value: '5.3' },
      { row: 4, column: 2, ...text, value: '=SUM(A1)' },
      { row: 5, column: 1, ...text, value: '#REF!' },
      { row: 5, column: 2, ...text, value: ' cách ' },
      { row: 5, column: 3, kind: 'number', value: 97.5, formula: 'C3/2*100', format: '#,##0.0##' },
      { row: 6, column: 2, ...text, value: 'đạt', formula: 'IF(C3>1,"đạt","IFS(")' },
      { row: 6, column: 3, kind: 'boolean', value: true, formula: 'C3>1', format: null },
      { row: 6, column: 4, kind: 'boolean', value: false, formula: null, format: null },
      { row: 7, column: 1, ...text, value: 'a\u0001b_x0041_\r\n\ufffd' },
      { row: 7, column: 2, kind: 'uncached', value: null, formula: 'IFS(C3>1,1,TRUE,2)', format: null },
    ]);
    expect(workbook.sheets[1]?.cells.map((cell) => cell.value)).toEqual([
      'Một',
      80,
      100,
      'Hai',
      120.25,
      100,
      'Ba',
      -3e-7,
      1e21,
    ]);
  });
});
