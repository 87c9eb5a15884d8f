import { sheetOf } from '../../src/core/workbook/sheetOf';
import type { DrawnSheet } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';

/** A sheet with nothing special about it. */
export function plainSheet(name: string, rows: DrawnSheet['rows']): DrawnSheet {
  return sheetOf({ name, columns: [], rows, gridlines: true });
}

/** A plan with one sheet. */
export function onePage(sheet: DrawnSheet): DrawnWorkbook {
  return { sheets: [sheet], activeSheet: sheet.name, styles: {}, names: [], properties: {} };
}

/** A small workbook that uses everything a plan can say. */
export const SAMPLE_PLAN: DrawnWorkbook = {
  activeSheet: 'Biểu chỉ tiêu',
  title: 'Biểu chỉ tiêu năm 2026',
  creator: 'Sở Nội vụ & Chỉ tiêu',
  styles: {
    head: {
      fontName: 'Times New Roman',
      fontSize: 12,
      bold: true,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      fill: 'F2F2F2',
      borders: ['top', 'right', 'bottom', 'left'],
    },
    input: {
      fontName: 'Times New Roman',
      fill: 'FFF8DC',
      numberFormat: '#,##0.00',
      locked: false,
      borders: ['bottom'],
    },
    text: {
      numberFormat: '@',
      italic: true,
      underline: true,
      strike: true,
      fontColor: '1F4E79',
      indent: 1,
      locked: false,
    },
    ratio: { numberFormat: '#,##0.0##', horizontal: 'right' },
  },
  names: [
    { name: 'CT_5_2', sheet: 'Biểu chỉ tiêu', range: 'C3' },
    { name: 'DATA', sheet: "Số 'gốc' liệu", range: 'A1:B3' },
  ],
  properties: { 'chitieu.plan': 'kh-56-2026', 'chitieu.unit': '10525', 'chitieu.note': 'a <b> & "c"' },
  sheets: [
    {
      name: 'Biểu chỉ tiêu',
      visibility: 'visible',
      columns: [{ width: 6 }, { width: 42.5 }, { width: 16 }, { width: 12, hidden: true }],
      rows: [
        { height: 33, cells: [{ value: 'BIỂU CHỈ TIÊU', style: 'head' }, null, null, null] },
        {
          cells: [
            { value: 'STT', style: 'head' },
            { value: 'Chỉ tiêu', style: 'head' },
            { value: 'Thực hiện', style: 'head' },
          ],
        },
        { cells: [{ value: '5.2' }, { value: 'Thu ngân sách\n(tỷ đồng)' }, { value: 194935.654, style: 'input' }] },
        { cells: [{ value: '5.3' }, { value: '=SUM(A1)' }, { value: null, style: 'input' }] },
        { cells: [{ value: '#REF!' }, { value: ' cách ' }, { value: 97.5, formula: 'C3/2*100', style: 'ratio' }] },
        {
          cells: [
            null,
            { value: 'đạt', formula: 'IF(C3>1,"đạt","IFS(")' },
            { value: true, formula: 'C3>1' },
            { value: false },
          ],
        },
        {
          hidden: true,
          cells: [{ value: 'a\u0001b_x0041_\r\n\ud800' }, { value: null, formula: 'IFS(C3>1,1,TRUE,2)' }],
        },
        { height: 20, cells: [] },
      ],
      merges: ['A1:D1'],
      frozen: { rows: 2, columns: 1 },
      print: {
        orientation: 'landscape',
        paper: 'A4',
        margins: { top: 20, right: 15, bottom: 20, left: 30 },
        fit: { wide: 1, tall: null },
        titleRows: [2, 2],
        titleColumns: ['A', 'B'],
        area: 'A1:D8',
        centerHorizontally: true,
        pageNumbers: true,
      },
      protected: true,
      validations: [
        {
          range: 'C3:C4',
          rule: { kind: 'custom', formula: 'OR(ISNUMBER(C3),C3="-",C3="…")' },
          prompt: { title: 'Số liệu', text: 'Nhập số, "-" hoặc …\nDòng hai' },
          error: { title: 'Sai', text: 'Chỉ nhận số', style: 'stop' },
        },
        {
          range: 'A3:A4',
          rule: { kind: 'list', source: "'Số ''gốc'' liệu'!$A$1:$A$3" },
          prompt: null,
          error: { title: 'Sai', text: 'Chọn trong danh mục', style: 'warning' },
        },
        { range: 'B3:B4', rule: { kind: 'textLength', max: 500 }, prompt: null, error: null },
        { range: 'B5', rule: { kind: 'any' }, prompt: { title: '', text: 'Chỉ đọc' }, error: null },
      ],
      conditionalFormats: [
        { kind: 'formula', range: 'C3:C5', formula: 'C3="x"', fill: 'D9D9D9', fontColor: '7F7F7F', bold: true },
        { kind: 'colorScale', range: 'C3:C5', colors: ['FFFFFF', '63BE7B'] },
        { kind: 'dataBar', range: 'C5', color: '638EC6' },
      ],
      links: [{ cell: 'B3', sheet: "Số 'gốc' liệu", target: 'A1', tip: 'Đến số liệu' }],
      autoFilter: 'A2:C6',
      charts: [
        {
          kind: 'bar',
          title: 'Kết quả',
          categories: "'Số ''gốc'' liệu'!$A$1:$A$3",
          series: [
            { name: 'Thực hiện', values: "'Số ''gốc'' liệu'!$B$1:$B$3", color: '1F4E79' },
            { name: 'Mục tiêu', values: "'Số ''gốc'' liệu'!$C$1:$C$3", color: 'ED7D31' },
          ],
          from: 'A10',
          to: 'C24',
          valueAxisTitle: '%',
        },
        {
          kind: 'column',
          title: 'Cột',
          categories: "'Số ''gốc'' liệu'!$A$1:$A$3",
          series: [{ name: 'Thực hiện', values: "'Số ''gốc'' liệu'!$B$1:$B$3", color: '4472C4' }],
          from: 'A26',
          to: 'C40',
        },
      ],
      gridlines: false,
    },
    {
      ...plainSheet("Số 'gốc' liệu", [
        { cells: [{ value: 'Một' }, { value: 80 }, { value: 100 }] },
        { cells: [{ value: 'Hai' }, { value: 120.25 }, { value: 100 }] },
        { cells: [{ value: 'Ba' }, { value: -3e-7 }, { value: 1e21 }] },
      ]),
      visibility: 'hidden',
    },
    { ...plainSheet('_chitieu', [{ cells: [{ value: 'kh-56-2026' }] }]), visibility: 'veryHidden' },
  ],
};
