import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packNatively } from '../../src/cli/packNatively';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { describeWith } from '../support/describeWith';
import { filledForm } from '../support/rawForm';
import { withoutDifference } from '../support/withoutDifference';
import { onePage, plainSheet, SAMPLE_PLAN } from './sampleWorkbook';

function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (found === undefined) throw new Error(`No part ${path}`);
  return strFromU8(found);
}

describe('writeWorkbook', () => {
  const bytes = writeWorkbook(SAMPLE_PLAN);

  test.each([
    ['a workbook with everything', SAMPLE_PLAN],
    ['a real form', filledForm('10525', { CT_5_2: 1.5, GC_5_2: '=1+1' })],
  ])("%s passes Microsoft's Open XML SDK validator", (_, drawn) => {
    const folder = mkdtempSync(join(tmpdir(), 'chitieu-'));
    try {
      const file = join(folder, 'sample.xlsx');
      writeFileSync(file, writeWorkbook(drawn));
      // The package is published as ES modules only and runs a program anyway, so its command is called.
      const validator = join(__dirname, '../../node_modules/.bin/ooxml-validator');
      const { ok, errors } = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })) as {
        ok: boolean;
        errors: unknown[];
      };
      expect(errors).toEqual([]);
      expect(ok).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('gives the same bytes for the same plan', () => {
    expect(Buffer.from(writeWorkbook(SAMPLE_PLAN)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("Node's own zlib packs the same parts", () => {
    const native = writeWorkbook(SAMPLE_PLAN, packNatively);
    expect(unzipSync(native)).toEqual(unzipSync(bytes));
    expect(withoutDifference(readWorkbook(native))).toEqual(withoutDifference(readWorkbook(bytes)));
    expect(readWorkbook(native).ok).toBe(true);
    expect(Buffer.from(writeWorkbook(SAMPLE_PLAN, packNatively)).equals(Buffer.from(native))).toBe(true);
  });

  test('keeps text as text', () => {
    const strings = part(bytes, 'xl/sharedStrings.xml');
    expect(strings).toContain('<t>=SUM(A1)</t>');
    expect(strings).toContain('<t>#REF!</t>');
    expect(strings).toContain('<t xml:space="preserve"> cách </t>');
    expect(strings).toContain('a_x0001_b_x005F_x0041__x000D_\n\ufffd');
    expect(part(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test('a text stands in its own cell unless it has blanks that are kept only where XML is told so', () => {
    const cells = [' cách', 'gọn'].map((value) => ({ value, own: true as const }));
    const written = writeWorkbook(onePage(plainSheet('A', [{ cells }])));
    expect(part(written, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>gọn</t></is></c>',
    );
    expect(part(written, 'xl/sharedStrings.xml')).toContain('<si><t xml:space="preserve"> cách</t></si>');
  });

  test('marks newer functions, but not inside texts', () => {
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f>_xlfn.IFS(C3&gt;1,1,TRUE,2)</f></c>');
    expect(sheet).toContain('"IFS("');
  });

  test.each([
    ['an unknown style', onePage(plainSheet('A', [{ cells: [{ value: 1, style: 'toString' }] }]))],
    ['a number that is not finite', onePage(plainSheet('A', [{ cells: [{ value: Number.NaN }] }]))],
    ['a row height that is not finite', onePage(plainSheet('A', [{ height: Infinity, cells: [] }]))],
    ['a column width that is not finite', onePage({ ...plainSheet('A', []), columns: [{ width: Number.NaN }] })],
    ['a bad sheet name', onePage(plainSheet('A/B', []))],
    ['an unknown active sheet', { ...onePage(plainSheet('A', [])), activeSheet: 'B' }],
  ])('refuses %s', (_, drawn) => {
    expect(() => writeWorkbook(drawn)).toThrow(RangeError);
  });

  test('cuts a text that is too long for a cell, between two letters', () => {
    const text = `${'a'.repeat(32_765)}😀b`;
    const written = writeWorkbook(onePage(plainSheet('A', [{ cells: [{ value: text }] }])));
    expect(part(written, 'xl/sharedStrings.xml')).toContain(`<t>${'a'.repeat(32_765)}…</t>`);
  });

  // orcus 0.17.2 shows in a cell with an empty shared text the one that stands before it in the table
  // (findings/orcus-empty-text-is-the-one-before.sh); Excel itself leaves a cell empty that is given such a text.
  test('leaves a cell empty whose text has no letters, and keeps its look', () => {
    const cells = [
      { value: 'Biểu trống' },
      { value: '' },
      { value: '', style: 'a' },
      { value: '', own: true } as const,
    ];
    const drawn = { ...onePage(plainSheet('A', [{ cells }])), styles: { a: { bold: true } } };
    const written = writeWorkbook(drawn);
    expect(part(written, 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"/></row>',
    );
    expect(part(written, 'xl/sharedStrings.xml')).not.toContain('<t></t>');
  });

  test('refers to parts by relative paths, which gretl and Octave need', () => {
    const targets = ['_rels/.rels', 'xl/_rels/workbook.xml.rels'].flatMap((path) =>
      [...part(bytes, path).matchAll(/Target="([^"]*)"/g)].map(([, target]) => target),
    );
    expect(targets).toEqual(expect.arrayContaining(['xl/workbook.xml', 'worksheets/sheet1.xml', 'styles.xml']));
    expect(targets.filter((target) => target?.startsWith('/'))).toEqual([]);
  });
});

const READ_BACK = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
sheet = book.worksheets[0]
results = load_workbook(sys.argv[1], data_only=True).worksheets[0]
print(json.dumps({
    "sheets": [[s.title, s.sheet_state] for s in book],
    "names": {n.name: n.attr_text for n in book.defined_names.definedName},
    "validations": [[v.type, str(v.sqref), v.formula1, v.promptTitle, v.prompt, v.error, v.errorStyle] for v in sheet.data_validations.dataValidation],
    "protected": [sheet.protection.sheet, sheet["C3"].protection.locked, sheet["A1"].protection.locked],
    "frozen": sheet.freeze_panes,
    "print": [sheet.print_title_rows, sheet.page_setup.orientation, str(sheet.page_setup.paperSize), sheet.page_setup.fitToHeight, sheet.oddHeader.center.text],
    "link": sheet["B3"].hyperlink.location,
    "charts": len(sheet._charts),
    "types": [sheet["B4"].data_type, sheet["A5"].data_type],
    "results": [results[c].value for c in ("C5", "B6", "C6", "B7")],
}))
`;

describeWith(['openpyxl'], 'openpyxl reads back what was written', () => {
  test('names, properties, validation, protection, print setup, results', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chitieu-'));
    try {
      const file = join(folder, 'sample.xlsx');
      writeFileSync(file, writeWorkbook(SAMPLE_PLAN));
      const found = JSON.parse(
        execFileSync('/usr/bin/python3', ['-c', READ_BACK, file], { encoding: 'utf8' }),
      ) as unknown;
      expect(found).toMatchObject({
        sheets: [
          ['Biểu chỉ tiêu', 'visible'],
          ["Số 'gốc' liệu", 'hidden'],
          ['_chitieu', 'veryHidden'],
        ],
        names: { CT_5_2: "'Biểu chỉ tiêu'!$C$3", DATA: "'Số ''gốc'' liệu'!$A$1:$B$3" },
        validations: [
          [
            'custom',
            'C3:C4',
            'OR(ISNUMBER(C3),C3="-",C3="…")',
            'Số liệu',
            'Nhập số, "-" hoặc …\nDòng hai',
            'Chỉ nhận số',
            null,
          ],
          ['list', 'A3:A4', "'Số ''gốc'' liệu'!$A$1:$A$3", null, null, 'Chọn trong danh mục', 'warning'],
          ['textLength', 'B3:B4', '500', null, null, null, null],
          [null, 'B5', null, null, 'Chỉ đọc', null, null],
        ],
        protected: [true, false, true],
        frozen: 'B3',
        print: ['$2:$2', 'landscape', '9', 0, '&P'],
        link: "'Số ''gốc'' liệu'!$A$1",
        charts: 2,
        types: ['s', 's'],
        results: [97.5, 'đạt', true, null],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
