import { FIGURES, UNIT } from '../baseForm';
import type { CorpusFile } from '../CorpusFile';
import {
  FORM_SHEET,
  FormParts,
  IDENTITY_PART,
  PROPERTIES,
  STRINGS,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELATIONS,
} from '../FormParts';

const reads = { reads: FIGURES };
const NAMES = /<definedName name="(?:CT|KH|CK|TT|NG|GC)_[^<]*<\/definedName>/g;
const FIRST_FIGURE_ROW = 8;

/** The figures with others in the place of some; a figure without a value is left out. */
const figures = (other: Readonly<Record<string, number | string | null>>): { readonly reads: typeof FIGURES } => ({
  reads: Object.fromEntries(
    Object.entries({ ...FIGURES, ...other }).filter((entry): entry is [string, number | string] => entry[1] !== null),
  ),
});

const file = (
  what: string,
  make: (form: FormParts) => FormParts,
  comesTo: CorpusFile['comesTo'],
  name = 'form.xlsx',
): CorpusFile => ({ maker: 'by hand', what, name, make: () => make(new FormParts()).zip(), comesTo });

/** Forms as people, old programs and accidents leave them. */
export const CHANGED_FORMS: readonly CorpusFile[] = [
  // What a cell holds.
  file('a formula with a number', (form) => form.cell('CT_18_1', '<c @><f>60+1</f><v>61</v></c>'), reads),
  file('a formula with a text', (form) => form.cell('CT_18_1', '<c @ t="str"><f>TEXT(61,"0")</f><v>61</v></c>'), reads),
  file('a formula with a truth', (form) => form.cell('CT_18_1', '<c @ t="b"><f>60&gt;1</f><v>1</v></c>'), {
    ...figures({ '18.1': '?' }),
    says: ['BOOLEAN_CELL'],
  }),
  file('a formula with an error', (form) => form.cell('CT_18_1', '<c @ t="e"><f>A1/0</f><v>#DIV/0!</v></c>'), {
    ...figures({ '18.1': '?' }),
    says: ['ERROR_CELL'],
  }),
  file('a formula whose result was not kept: never 0', (form) => form.cell('CT_18_1', '<c @><f>60+1</f></c>'), {
    ...figures({ '18.1': '?' }),
    says: ['FORMULA_WITHOUT_RESULT'],
  }),
  file(
    'a ratio whose result was not kept: worked out from its parts',
    (form) =>
      form.change(FORM_SHEET, new RegExp(`(<c r="${form.address('CT_15_1')}"[^>]*><f>[^<]*</f>)<v>.*?</v>`), '$1'),
    { ...reads, says: ['RATIO_RECOMPUTED'] },
  ),
  file('a part of a ratio whose result was not kept', (form) => form.cell('CT_15_1_TU', '<c @><f>7000+800</f></c>'), {
    ...figures({ '15.1': '?' }),
    says: ['FORMULA_WITHOUT_RESULT'],
  }),
  file('an error typed as such', (form) => form.cell('CT_18_1', '<c @ t="e"><v>#N/A</v></c>'), {
    ...figures({ '18.1': '?' }),
    says: ['ERROR_CELL'],
  }),
  file(
    'a formula to another workbook: its kept result',
    (form) => form.cell('CT_18_1', '<c @><f>[1]Tong!$B$4</f><v>61</v></c>'),
    reads,
  ),
  file(
    '60.195 as text where only whole numbers are',
    (form) => form.cell('CT_13_1', '<c @ t="inlineStr"><is><t>60.195</t></is></c>'),
    figures({ '13.1': 60195 }),
  ),
  file(
    '84.200 as text where both readings are possible',
    (form) => form.cell('CT_5_1', '<c @ t="inlineStr"><is><t>84.200</t></is></c>'),
    { ...figures({ '5.1': '?' }), says: ['AMBIGUOUS_NUMBER'] },
  ),
  file('5.2 that became a date, counted from 1900', (form) => asDate(form, 46058), {
    ...figures({ '5.1': '?' }),
    says: ['DATE_CELL'],
  }),
  file(
    '5.2 that became a date, counted from 1904',
    (form) => asDate(form, 44596).change(WORKBOOK, '<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
    { ...figures({ '5.1': '?' }), says: ['DATE_CELL'] },
  ),
  // What shows where a cell is.
  file('defined names lost', (form) => form.change(WORKBOOK, NAMES, ''), reads),
  file(
    'properties lost, the hidden sheet kept',
    (form) => form.change('_rels/.rels', /<Relationship [^>]*custom-properties[^>]*\/>/, '').remove(PROPERTIES),
    reads,
  ),
  file('the hidden sheet removed, properties kept', withoutHiddenSheet, reads),
  file('properties and hidden sheet lost: its head names the unit', withoutIdentity, {
    proposes: [UNIT],
    code: 'PLAN_MISSING',
  }),
  file('only the unit lost: its head names it', (form) => identity(form, 'unit', ''), {
    proposes: [UNIT],
    code: 'UNIT_MISSING',
  }),
  file('the code column removed', (form) => withColumnsMoved(form, 'C', null), reads),
  file(
    'a column inserted at the left, names lost',
    (form) => withColumnsMoved(form.change(WORKBOOK, NAMES, ''), 'A', 1),
    reads,
  ),
  file(
    'rows inserted above, names moved along',
    (form) =>
      withRowsMoved(form, 1, 4).change(WORKBOOK, NAMES, (name) =>
        name.replace(/\$(\d+)</, (_, row: string) => `$${Number(row) + 4}<`),
      ),
    reads,
  ),
  file(
    'rows inserted among the figures, names lost',
    (form) => withRowsMoved(form.change(WORKBOOK, NAMES, ''), 30, 2),
    reads,
  ),
  file(
    'rows inserted among the figures by a program that left the names behind',
    (form) => withRowsMoved(form, FIRST_FIGURE_ROW, 1),
    // Name and code of each row disagree: its number is held back until a person has looked.
    { ...figures({ '5.1': '!', '5.2': '!', '15.1': '!', '18.1': '!' }), says: ['CODE_MISMATCH'] },
  ),
  file(
    'all sheets renamed, names moved along',
    (form) =>
      form
        .changeAll('Biểu chỉ tiêu', 'Sheet1')
        .change(WORKBOOK, '"_chitieu"', '"Sheet3"')
        .changeAll('_chitieu!', 'Sheet3!'),
    reads,
  ),
  file('the hidden sheet shown', (form) => form.change(WORKBOOK, ' state="veryHidden"', ''), reads),
  // More than one form.
  file('the sheet copied, as a backup', (form) => withCopy(form, 'Biểu chỉ tiêu (2)', (xml) => xml), {
    refuses: 'SEVERAL_FORMS',
  }),
  file(
    'two forms with other figures',
    (form) => withCopy(form, 'Xã khác', (xml) => xml.replace('<v>61</v>', '<v>16</v>')),
    { refuses: 'SEVERAL_FORMS' },
  ),
  // Of another unit, plan or period.
  file('a form of the plan of another year', (form) => identity(form, 'plan', 'kh-12-2025'), { refuses: 'OTHER_PLAN' }),
  file('a form of the first quarter', (form) => identity(form, 'period', '2026-Q1'), { refuses: 'OTHER_PERIOD' }),
  file('a form of another year', (form) => identity(form, 'period', '2025'), { refuses: 'PERIOD_UNKNOWN' }),
  file('an unknown unit, its head names a known one', (form) => identity(form, 'unit', '99999'), {
    proposes: [UNIT],
    code: 'UNIT_UNKNOWN',
  }),
  file('a code of before 1/7/2025', (form) => identity(named(form, 'Phường Ngọc Châu'), 'unit', '10513'), {
    proposes: [UNIT],
    code: 'UNIT_UNKNOWN',
  }),
  file(
    'a code of before 1/7/2025 whose commune was split',
    (form) => identity(named(form, 'Phường Trần Phú'), 'unit', '10528'),
    { proposes: ['10532', '10537'], code: 'UNIT_UNKNOWN' },
  ),
  file(
    'no code and no name, but a name in the file name',
    (form) => identity(named(form, ''), 'unit', ''),
    { proposes: [UNIT], code: 'UNIT_MISSING' },
    'bao-cao-Phường Hải Dương.xlsx',
  ),
  file('no code and no name at all', (form) => identity(named(form, ''), 'unit', ''), { refuses: 'UNIT_MISSING' }),
  file(
    'codes and names gone: no form any more',
    (form) => withColumnsMoved(form.change(WORKBOOK, NAMES, ''), 'C', null),
    { refuses: 'NO_FORM' },
  ),
];

/** A number with a date's look in the place of 5.1. */
function asDate(form: FormParts, serial: number): FormParts {
  const [looks = ''] = /<cellXfs.*<\/cellXfs>/s.exec(form.part(STYLES)) ?? [];
  const place = looks.split('<xf ').length - 1;
  return form
    .change(STYLES, '</cellXfs>', '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs>')
    .cell('CT_5_1', `<c @ s="${place}"><v>${serial}</v></c>`);
}

/** What the form says of itself, in both places. */
function identity(form: FormParts, key: 'plan' | 'unit' | 'period', value: string): FormParts {
  const old = { plan: 'kh-56-2026', unit: UNIT, period: '2026' }[key];
  return form
    .change(PROPERTIES, `<vt:lpwstr>${old}</vt:lpwstr>`, `<vt:lpwstr>${value}</vt:lpwstr>`)
    .change(key === 'unit' ? IDENTITY_PART : STRINGS, `<t>${old}</t>`, `<t>${value}</t>`);
}

function named(form: FormParts, name: string): FormParts {
  return form.changeAll('Đơn vị báo cáo: Ủy ban nhân dân phường Hải Dương', `Đơn vị báo cáo: ${name}`);
}

function withoutHiddenSheet(form: FormParts): FormParts {
  return form
    .change(WORKBOOK, /<sheet name="_chitieu"[^>]*\/>/, '')
    .change(WORKBOOK_RELATIONS, /<Relationship Id="rId5"[^>]*\/>/, '')
    .remove(IDENTITY_PART);
}

function withoutIdentity(form: FormParts): FormParts {
  return withoutHiddenSheet(form)
    .change('_rels/.rels', /<Relationship [^>]*custom-properties[^>]*\/>/, '')
    .remove(PROPERTIES);
}

/** The form's sheet once more, under another name. */
function withCopy(form: FormParts, name: string, change: (xml: string) => string): FormParts {
  return form
    .set('xl/worksheets/sheet9.xml', change(form.part(FORM_SHEET)))
    .change(WORKBOOK, '</sheets>', `<sheet name="${name}" sheetId="9" r:id="rId9"/></sheets>`)
    .change(
      WORKBOOK_RELATIONS,
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
    );
}

/** Cells of the form from a column on moved to the right; or, by null, those of that column emptied. */
function withColumnsMoved(form: FormParts, from: string, by: number | null): FormParts {
  if (by === null) return form.change(FORM_SHEET, new RegExp(`<c r="${from}\\d+"(?:[^>]*/>|.*?</c>)`, 'g'), '');
  return form.change(FORM_SHEET, /<c r="([A-Z])(\d+)"/g, (_, letter = '', row = '') => {
    const column = letter >= from ? String.fromCharCode(letter.charCodeAt(0) + by) : letter;
    return `<c r="${column}${row}"`;
  });
}

/** Rows of the form from one on moved down; names stay where they are. */
function withRowsMoved(form: FormParts, from: number, by: number): FormParts {
  const moved = (row: string): number => (Number(row) >= from ? Number(row) + by : Number(row));
  return form
    .change(FORM_SHEET, /<row r="(\d+)"/g, (_, row = '') => `<row r="${moved(row)}"`)
    .change(FORM_SHEET, /<c r="([A-Z])(\d+)"/g, (_, letter = '', row = '') => `<c r="${letter}${moved(row)}"`);
}
