import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { withholds } from '../../src/core/validation/withholds';
import { validateReceived } from '../../src/core/stamp/validateReceived';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { FORM_SHEET, FormParts } from '../corpus/FormParts';

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
      return code === 'HIDDEN_FIGURES' ? [[params.count, params.cells]] : [];
    },
  );
}

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
  const row = (attribute: string): FormParts =>
    new FormParts().change(FORM_SHEET, '<row r="41"', `<row r="41" ${attribute}`);
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
    [
      'the column of results',
      new FormParts().change(FORM_SHEET, '<col min="7" max="7"', '<col min="7" max="7" hidden="1"'),
      [[5, 'G18, G19, G35, G36, G41']],
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
