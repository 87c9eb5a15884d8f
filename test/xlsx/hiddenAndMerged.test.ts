import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { withholds } from '../../src/core/validation/withholds';
import { validateReceived } from '../../src/core/stamp/validateReceived';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { FORM_SHEET, FormParts, STYLES, WORKBOOK } from '../corpus/FormParts';
import { describeWith } from '../support/describeWith';

const [catalogue] = bundledCatalogues;
const context = { catalogues: bundledCatalogues, roster: bundledRoster };

/** What is said of merged cells and of hidden ones: cells, words for them, and whether the figure is left out. */
async function said(parts: FormParts): Promise<readonly unknown[]> {
  const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
  if (received?.result.ok !== true) throw new Error('no form');
  return validateReceived(received.result.submission, catalogue, bundledRoster).flatMap(
    (finding): readonly (readonly unknown[])[] => {
      const { code, cell, params } = finding;
      if (code === 'MERGED_CELL') return [[cell, params.range, withholds(finding)]];
      if (code === 'FORMULAS_SHOWN') return [[code, params.count, params.cells]];
      return code === 'HIDDEN_FIGURES' || code === 'CONDITIONAL_FORMAT' ? [[params.count, params.cells]] : [];
    },
  );
}

describeWith(['xlsxwriter'], 'rows that XlsxWriter hides unless they are used', () => {
  test('are those that hold nothing', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'hidden-')), 'hidden.xlsx');
    const script = [
      'import sys, xlsxwriter',
      'book = xlsxwriter.Workbook(sys.argv[1])',
      'sheet = book.add_worksheet("A")',
      'sheet.set_default_row(hide_unused_rows=True)',
      'sheet.write(0, 0, 95)',
      'sheet.set_row(7, 15)',
      'sheet.set_row(8, 0)',
      'sheet.write(8, 0, 7)',
      'sheet.set_row(9, None, None, {"hidden": True})',
      'sheet.write(9, 0, 8)',
      'other = book.add_worksheet("B")',
      'other.set_default_row(0.1)',
      'other.write(4, 0, 95)',
      'book.close()',
    ].join('\n');
    expect(spawnSync('/usr/bin/python3', ['-c', script, file]).status).toBe(0);
    const read = readWorkbook(new Uint8Array(readFileSync(file)));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.workbook.sheets.map(({ hiddenRows }) => [...(hiddenRows ?? [])])).toEqual([[9, 10], [5]]);
  });
});

const merged = (range: string): FormParts =>
  new FormParts().change(FORM_SHEET, /<mergeCells[^>]*>/, (tag = '') => `${tag}<mergeCell ref="${range}"/>`);
const BLANK = '<c @ s="28"/>';
const number = (value: number): string => `<c @ s="28"><v>${value}</v></c>`;

test('the form itself has merged cells in its head, and says nothing of them', async () => {
  expect(new FormParts().part(FORM_SHEET)).toContain('<mergeCell ref="A4:M4"/>');
  expect(await said(new FormParts())).toEqual([]);
});

describe('figures in merged cells (18.1 is in G41, the plan for it in F41, 19.1 in G42)', () => {
  test.each<[string, FormParts, readonly unknown[]]>([
    ['two results', merged('G41:G42').cell('CT_19_1', BLANK), [['G41', 'G41:G42', true]]],
    [
      'two results, both stored',
      merged('G41:G42').cell('CT_19_1', number(5)),
      [
        ['G41', 'G41:G42', true],
        ['G42', 'G41:G42', true],
      ],
    ],
    [
      'plan and result',
      merged('F41:G41').cell('KH_18_1', number(95)).cell('CT_18_1', BLANK),
      [['F41', 'F41:G41', false]],
    ],
    ['a result behind what is shown', merged('E41:G41'), [['G41', 'E41:G41', true]]],
    ['a result before what is none', merged('G41:H41'), []],
    ['all blank', merged('G41:G42').cell('CT_18_1', BLANK).cell('CT_19_1', BLANK), []],
    ['no range', merged('G41:'), []],
    ['a single cell', merged('G41'), []],
  ])('%s', async (_, parts, expected) => {
    expect(await said(parts)).toEqual(expected);
  });
});

describe('figures out of sight', () => {
  const struck = (parts: FormParts): FormParts => {
    const count = (name: string): string => new RegExp(`<${name} count="(\\d+)"`).exec(parts.part(STYLES))?.[1] ?? '';
    const [font, xf] = [count('fonts'), count('cellXfs')];
    return parts
      .change(STYLES, '</fonts>', '<font><strike/></font></fonts>')
      .change(STYLES, '</cellXfs>', `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"/></cellXfs>`)
      .cell('CT_18_1', `<c @ s="${xf}"><v>95</v></c>`);
  };
  const row = (attribute: string): FormParts =>
    new FormParts().change(FORM_SHEET, '<row r="41"', `<row r="41" ${attribute}`);
  const viewed = (view: string, pane: string): FormParts =>
    new FormParts().change(
      FORM_SHEET,
      /<sheetViews>.*<\/sheetViews>/,
      `<sheetViews><sheetView workbookViewId="0" ${view}>${pane}</sheetView></sheetViews>`,
    );
  const usual = (attributes: string): FormParts =>
    new FormParts().change(FORM_SHEET, /<sheetFormatPr[^>]*>/, `<sheetFormatPr ${attributes}/>`);
  test.each<[string, FormParts, readonly unknown[]]>([
    ['a hidden row', row('hidden="1"'), [[1, 'G41']]],
    ['a hidden row, in another spelling', row('hidden=" true "'), [[1, 'G41']]],
    ['a row that is not hidden', row('hidden="0"'), []],
    ['a hidden row without a figure', row('hidden="1"').cell('CT_18_1', BLANK), []],
    [
      'a hidden row that is out of scope',
      row('hidden="1"').cell('CT_18_1', '<c @ t="inlineStr"><is><t>x</t></is></c>'),
      [],
    ],
    ['a hidden row whose figure is struck through, and does not count', struck(row('hidden="1"')), []],
    [
      'the column of results',
      new FormParts().change(FORM_SHEET, '<col min="7" max="7"', '<col min="7" max="7" hidden="1"'),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'a row of no height',
      row('').change(FORM_SHEET, /<row r="41"[^>]*>/, '<row r="41" ht="0" customHeight="1">'),
      [[1, 'G41']],
    ],
    [
      'a row of hardly any height',
      row('').change(FORM_SHEET, /<row r="41"[^>]*>/, '<row r="41" ht="0.75">'),
      [[1, 'G41']],
    ],
    ['a row of two points', row('').change(FORM_SHEET, /<row r="41"[^>]*>/, '<row r="41" ht="2">'), [[1, 'G41']]],
    ['a low row', row('').change(FORM_SHEET, /<row r="41"[^>]*>/, '<row r="41" ht="6">'), []],
    ['a row of no given height', row('').change(FORM_SHEET, /<row r="41"[^>]*>/, '<row r="41" ht="">'), []],
    [
      'a column of hardly any width',
      new FormParts().change(FORM_SHEET, '<col min="7" max="7" width="14"', '<col min="7" max="7" width="0.1"'),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'a narrow column',
      new FormParts().change(FORM_SHEET, '<col min="7" max="7" width="14"', '<col min="7" max="7" width="2"'),
      [],
    ],
    [
      'a column of no width',
      new FormParts().change(FORM_SHEET, '<col min="7" max="7" width="14"', '<col min="7" max="7" width="0"'),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'the sheet',
      new FormParts().change(WORKBOOK, /<sheet name="[^"]*" sheetId="1"/, (tag = '') => `${tag} state="hidden"`),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'columns that are hidden unless they say otherwise, which it does',
      usual('defaultColWidth="0" defaultRowHeight="15" zeroHeight="1"'),
      [],
    ],
    [
      'a column that is hidden as it says nothing of its width',
      usual('defaultColWidth="0" defaultRowHeight="15"').change(FORM_SHEET, /<col min="7" max="7"[^>]*>/, ''),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'a column that says something else',
      usual('defaultColWidth="0.5"').change(FORM_SHEET, '<col min="7" max="7" width="14"', '<col min="7" max="7"'),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'a column of the usual width',
      usual('defaultColWidth="9"').change(FORM_SHEET, /<col min="7" max="7"[^>]*>/, ''),
      [],
    ],
    [
      'rows of no height as they say nothing of it',
      usual('defaultRowHeight="0" customHeight="1"')
        .change(FORM_SHEET, /(<row r="(?:18|19|35|36)")(?: ht="[^"]*")?/g, (_, row = '') => `${row} ht="15"`)
        .change(FORM_SHEET, /<row r="41"[^>]*>/, '<row r="41">'),
      [[1, 'G41']],
    ],
    [
      'rows above frozen ones',
      viewed('topLeftCell="A20"', '<pane ySplit="3" topLeftCell="A23" state="frozen"/>'),
      [[2, 'G18, G19']],
    ],
    [
      'columns before frozen ones',
      viewed('topLeftCell="H1"', '<pane xSplit="1" topLeftCell="I1" state="frozenSplit"/>'),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    ['rows above the first of a view without panes', viewed('topLeftCell="A20"', ''), []],
    ['rows above panes that are only split', viewed('topLeftCell="A20"', '<pane ySplit="900" topLeftCell="A30"/>'), []],
    ['rows above columns that are frozen', viewed('topLeftCell="A20"', '<pane xSplit="3" state="frozen"/>'), []],
    [
      'rows that were scrolled past below frozen ones',
      viewed('', '<pane ySplit="7" topLeftCell="A40" state="frozen"/>'),
      [],
    ],
    [
      'a number on a sheet that shows formulas',
      new FormParts().change(FORM_SHEET, 'showGridLines="0"', 'showGridLines="0" showFormulas="1"'),
      [],
    ],
    [
      'a formula on it',
      new FormParts()
        .change(FORM_SHEET, 'showGridLines="0"', 'showGridLines="0" showFormulas="1"')
        .cell('CT_18_1', '<c @ s="28"><f>60+35</f><v>95</v></c>'),
      [['FORMULAS_SHOWN', 1, 'G41']],
    ],
    [
      'a formula on a sheet that shows results',
      new FormParts()
        .change(FORM_SHEET, 'showGridLines="0"', 'showGridLines="0" showFormulas="0"')
        .cell('CT_18_1', '<c @ s="28"><f>60+35</f><v>95</v></c>'),
      [],
    ],
    [
      'the column of last year',
      new FormParts().change(FORM_SHEET, '<col min="12" max="12"', '<col min="12" max="12" hidden="1"'),
      [],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await said(parts)).toEqual(expected);
  });
});

describe('figures that a conditional format may show otherwise (18.1 is 61)', () => {
  const ruled = (dxf: string, rule: string, sqref = 'F8:G41'): FormParts => {
    const parts = new FormParts();
    parts.set(STYLES, parts.part(STYLES).replace(/<dxfs.*?<\/dxfs>|<dxfs[^>]*\/>/s, ''));
    return parts
      .change(STYLES, '</cellXfs>', `</cellXfs><dxfs count="2"><dxf><font><b/></font></dxf><dxf>${dxf}</dxf></dxfs>`)
      .change(
        FORM_SHEET,
        '</mergeCells>',
        `</mergeCells><conditionalFormatting sqref="A1 ${sqref}">${rule}</conditionalFormatting>`,
      );
  };
  const comparing = (operator: string, ...bounds: readonly string[]): string =>
    `<cfRule type="cellIs" dxfId="1" priority="1" operator="${operator}">${bounds.map((bound) => `<formula>${bound}</formula>`).join('')}</cfRule>`;
  const coded = (code: string): string => `<numFmt numFmtId="200" formatCode="${code}"/>`;
  const THOUSANDS = coded('0&quot; nghìn&quot;');
  const ground = (pattern: string): string => `<fill>${pattern}</patternFill></fill>`;
  const FIRST = [[1, 'G41']];
  test.each<[string, FormParts, readonly unknown[]]>([
    ['another unit of measure', ruled(THOUSANDS, comparing('equal', '61')), FIRST],
    ['nothing', ruled(coded(';;;'), comparing('equal', '61')), FIRST],
    ['a day', ruled(coded('d/m/yyyy'), comparing('equal', '61')), FIRST],
    ['struck through', ruled('<font><strike/></font>', comparing('between', '62', '60')), FIRST],
    ['white', ruled('<font><color theme="0"/></font>', comparing('equal', '61')), FIRST],
    [
      'on black',
      ruled('<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>', comparing('equal', '61')),
      FIRST,
    ],
    [
      'white on black',
      ruled(
        '<font><color theme="0"/></font><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>',
        comparing('equal', '61'),
      ),
      [],
    ],
    ['too small to be read', ruled('<font><sz val="1"/></font>', comparing('equal', '61')), FIRST],
    ['a percentage by its number alone', ruled('<numFmt numFmtId="9"/>', comparing('equal', '61')), FIRST],
    [
      'a scale of colours with black',
      ruled(
        '<font><b/></font>',
        '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF000000"/></colorScale></cfRule>',
      ),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'a scale of light colours',
      ruled(
        '<font><b/></font>',
        '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
      ),
      [],
    ],
    [
      'bars of black',
      ruled(
        '<font><b/></font>',
        '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF000000"/></dataBar></cfRule>',
      ),
      [[5, 'G18, G19, G35, G36, G41']],
    ],
    [
      'by a formula',
      ruled(THOUSANDS, '<cfRule type="expression" dxfId="1" priority="1"><formula>G41&gt;1</formula></cfRule>', 'G41'),
      FIRST,
    ],
    ['against a cell', ruled(THOUSANDS, comparing('greaterThan', '$A$1'), 'G41'), FIRST],
    ['without a formula', ruled(THOUSANDS, '<cfRule type="duplicateValues" dxfId="1" priority="1"/>', 'G41'), FIRST],
    ['where it does not hold', ruled(THOUSANDS, comparing('greaterThan', '61'), 'G41'), []],
    ['elsewhere', ruled(THOUSANDS, comparing('equal', '61'), 'H41'), []],
    ['decimals', ruled(coded('#,##0.00'), comparing('equal', '61')), []],
    [
      'white on red',
      ruled(
        '<font><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>',
        comparing('equal', '61'),
      ),
      [],
    ],
    [
      'on the system colour of letters',
      ruled(ground('<patternFill><bgColor indexed="64"/>'), comparing('equal', '61')),
      FIRST,
    ],
    [
      'white on the system colour of windows',
      ruled(
        `<font><color theme="0"/></font>${ground('<patternFill patternType="solid"><bgColor indexed="65"/>')}`,
        comparing('equal', '61'),
      ),
      FIRST,
    ],
    [
      'on no fill, as Excel writes it',
      ruled(
        ground('<patternFill patternType="none"><fgColor indexed="64"/><bgColor auto="1"/>'),
        comparing('equal', '61'),
      ),
      [],
    ],
    [
      'white on no fill',
      ruled(
        `<font><color theme="0"/></font>${ground('<patternFill patternType="none"><fgColor indexed="64"/><bgColor indexed="64"/>')}`,
        comparing('equal', '61'),
      ),
      FIRST,
    ],
    ['bold', ruled(THOUSANDS, '<cfRule type="duplicateValues" dxfId="0" priority="1"/>', 'G41'), []],
    [
      'a colour scale',
      ruled(
        THOUSANDS,
        '<cfRule type="colorScale" priority="1"><colorScale><color rgb="FFFFFFFF"/></colorScale></cfRule>',
        'G41',
      ),
      [],
    ],
    ['no rule', ruled(THOUSANDS, ''), []],
    [
      'icons in place of numbers',
      ruled('', '<cfRule type="iconSet" priority="1"><iconSet showValue="0"/></cfRule>', 'G41'),
      FIRST,
    ],
    ['icons beside numbers', ruled('', '<cfRule type="iconSet" priority="1"><iconSet/></cfRule>', 'G41'), []],
    [
      'bars in place of numbers',
      ruled('', '<cfRule type="dataBar" priority="1"><dataBar showValue="false"/></cfRule>', 'G41'),
      FIRST,
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await said(parts)).toEqual(expected);
  });
});

describe('the same in extensions, where rules stand that look at another sheet (18.1 is 61)', () => {
  const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
  const extended = (rule: string, places = 'G41'): FormParts =>
    new FormParts().change(
      FORM_SHEET,
      '</worksheet>',
      `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
        `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}` +
        `<xm:sqref>${places}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>` +
        '</worksheet>\n<!-- saved -->\n',
    );
  const formula = (dxf: string): string =>
    `<x14:cfRule type="expression" priority="3" id="{0}"><xm:f>'Hướng dẫn'!$A$1&lt;&gt;""</xm:f><x14:dxf>${dxf}</x14:dxf></x14:cfRule>`;
  const comparing = (bound: string): string =>
    `<x14:cfRule type="cellIs" priority="3" operator="equal" id="{0}"><xm:f>${bound}</xm:f><x14:dxf><font><strike/></font></x14:dxf></x14:cfRule>`;
  const FIRST = [[1, 'G41']];
  test.each<[string, FormParts, readonly unknown[]]>([
    ['struck through', extended(formula('<font><b/><strike/></font>')), FIRST],
    ['white', extended(formula('<font><color theme="0"/></font>')), FIRST],
    ['another format', extended(formula('<numFmt numFmtId="9" formatCode="0%"/>')), FIRST],
    ['red', extended(formula('<font><color rgb="FFFF0000"/></font>')), []],
    ['several places', extended(formula('<font><strike/></font>'), 'A1 G35:G36\nG41'), [[3, 'G35, G36, G41']]],
    ['where a comparison holds', extended(comparing('61')), FIRST],
    ['where it does not', extended(comparing('62')), []],
    [
      'icons in place of numbers',
      extended('<x14:cfRule type="iconSet" priority="1" id="{0}"><x14:iconSet showValue="0"/></x14:cfRule>'),
      FIRST,
    ],
    ['of other cells', extended(formula('<font><strike/></font>'), 'H41'), []],
    [
      'two rules, of which the second strikes',
      extended(formula('<font><b/></font>') + formula('<font><strike/></font>')),
      FIRST,
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await said(parts)).toEqual(expected);
  });
});
