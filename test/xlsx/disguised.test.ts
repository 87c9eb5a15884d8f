import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { validateReceived } from '../../src/core/stamp/validateReceived';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { FORM_SHEET, FormParts, STYLES, WORKBOOK, WORKBOOK_RELATIONS } from '../corpus/FormParts';

const [catalogue] = bundledCatalogues;
const context = { catalogues: bundledCatalogues, roster: bundledRoster };

/** What 18.1 of a form comes to: its value or state, and the code of what is found of its content. */
async function figure(parts: FormParts): Promise<readonly (string | number | null)[]> {
  const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
  if (received?.result.ok !== true) throw new Error('no form');
  const { submission } = received.result;
  const entry = submission.entries.find(({ indicator, part }) => indicator === '18.1' && part === 'value')!;
  const codes = new Set([
    'NOT_A_NUMBER',
    'FORMULA_WITHOUT_RESULT',
    'FORMULA_MAY_BE_STALE',
    'FORMULA_LINKED',
    'DISGUISED_CELL',
    'STRUCK_OUT',
    'FORMAT_UNKNOWN',
    'SCALED_CELL',
    'TEXT_NUMBER',
    'OTHER_UNIT',
    'DATE_CELL',
  ]);
  const found = validateReceived(submission, catalogue, bundledRoster).filter(
    ({ indicator, code, part }) => indicator === '18.1' && part === 'value' && codes.has(code),
  );
  return [entry.value ?? entry.state, ...found.map(({ code }) => code)];
}

const withFormula = (value: string, calculation: string): FormParts =>
  new FormParts()
    .change(WORKBOOK, /<calcPr[^>]*\/>/, calculation)
    .cell('CT_18_1', `<c @><f>60+35</f><v>${value}</v></c>`);

describe('formulas that were not computed', () => {
  test.each<[string, string, string, readonly (string | number)[]]>([
    [
      '0, to be computed when it is opened',
      '0',
      '<calcPr fullCalcOnLoad="1"/>',
      ['unreadable', 'FORMULA_WITHOUT_RESULT'],
    ],
    ['0, computed', '0', '<calcPr calcId="191029"/>', [0]],
    ['a result, to be computed when it is opened', '95', '<calcPr fullCalcOnLoad="true"/>', [95]],
    ['computed on request', '90', '<calcPr calcMode="manual"/>', [90, 'FORMULA_MAY_BE_STALE']],
    [
      'computed on request, not when saved',
      '90',
      '<calcPr calcMode="manual" calcOnSave="0"/>',
      ['unreadable', 'FORMULA_WITHOUT_RESULT'],
    ],
    ['not computed to the end', '90', '<calcPr calcCompleted="0"/>', ['unreadable', 'FORMULA_WITHOUT_RESULT']],
  ])('%s', async (_, value, calculation, expected) => {
    expect(await figure(withFormula(value, calculation))).toEqual(expected);
  });
});

describe('formulas that give something else than is stored (F41 is 50, L41 45)', () => {
  const outdated = async (
    formula: string,
    stored: number | string,
    more = '',
    type = '',
  ): Promise<readonly unknown[]> => {
    const parts = new FormParts()
      .cell('KH_18_1', '<c @><v>50</v></c>')
      .cell('CK_18_1', '<c @><v>45</v></c>')
      .cell('CT_18_1', `<c @${type}><f>${formula}</f><v>${stored}</v></c>`);
    if (more !== '') parts.change(WORKBOOK, /<calcPr[^>]*\/>/, more);
    const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
    if (received?.result.ok !== true) throw new Error('no form');
    return validateReceived(received.result.submission, catalogue, bundledRoster).flatMap((finding) =>
      finding.code === 'FORMULA_OUTDATED'
        ? [
            [
              finding.cell,
              finding.severity,
              finding.params.stored,
              finding.params.result,
              finding.corrections.map(({ to }) => to),
            ],
          ]
        : [],
    );
  };
  test.each<[string, number, number | null]>([
    ['F41', 95, 50],
    ['F41', 50, null],
    ['SUM(F41,L41)', 90, 95],
    ['SUM(F41,L41)', 95, null],
    ['60+36', 95, 96],
    ['60+36', 96.00000000000001, null],
    ['F41+$L$41-1', 95, 94],
    ['Khac!A1', 95, null],
    ["'Hướng dẫn'!H1+1", 95, 1],
    ['IF(F41&gt;1,1,2)', 95, 1],
    ['IF(F41&gt;60,VLOOKUP(F41,A:B,2,0),F41)', 95, 50],
    ['IF(F41&gt;1,VLOOKUP(F41,A:B,2,0),F41)', 95, null],
    ['INT(L41/2)', 95, 22],
    ['MOD(-F41,L41)', 95, 40],
    ['SUBTOTAL(9,F41,L41)', 90, 95],
    ['SUBTOTAL(109,F41,L41)', 95, null],
  ])('%s, stored %d', async (formula, stored, result) => {
    expect(await outdated(formula, stored)).toEqual(
      result === null ? [] : [['G41', 'warning', stored, result, [result, stored]]],
    );
  });

  test.each<[string, number | string, string, readonly (number | string)[]]>([
    // What it gives; what can be chosen instead.
    ['F41/0', 95, '#DIV/0!', [95]],
    ['IF(F41&gt;60,F41,"")', 95, '', [95]],
    ['IF(F41&gt;60,F41,"-")', 95, '-', [95]],
  ])('a text or an error: %s, stored %s', async (formula, stored, result, choices) => {
    expect(await outdated(formula, Number(stored))).toEqual([['G41', 'warning', stored, result, choices]]);
  });

  test.each<[string, string, readonly unknown[]]>([
    ['F41&amp;""', '50', []],
    ['F41&amp;""', '95', [['G41', 'warning', '95', '50', []]]],
    ['F41', '50', []],
    ['F41', '95', [['G41', 'warning', '95', 50, [50]]]],
    ['IF(F41&gt;60,F41,"-")', '-', []],
    ['IF(F41&gt;1,F41,"-")', '-', [['G41', 'warning', '-', 50, [50]]]],
    ['IF(F41&gt;1,F41,"")', '', [['G41', 'warning', '', 50, [50]]]],
  ])('a text that is stored: %s with “%s”', async (formula, stored, found) => {
    expect(await outdated(formula, stored, '', ' t="str"')).toEqual(found);
  });

  test('a subtotal over hidden rows is not computed anew', async () => {
    const parts = new FormParts()
      .cell('KH_18_1', '<c @><v>50</v></c>')
      .cell('CT_18_1', '<c @><f>SUBTOTAL(109,F41)</f><v>95</v></c>')
      .change(FORM_SHEET, '<row r="41"', '<row r="41" hidden="1"');
    const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
    if (received?.result.ok !== true) throw new Error('no form');
    expect(received.result.submission.outdated).toBeUndefined();
  });

  test.each<[string, string, number, number | null]>([
    ['17 by F41/3, shown without decimals', '#,##0', 17, null],
    ['16.7 by F41/3, shown with one decimal', '0.0', 16.7, null],
    ['16.67 by F41/3, shown with one decimal', '0.0', 16.67, 16.666666666666668],
    ['18 by F41/3, shown without decimals', '#,##0', 18, 16.666666666666668],
    ['17 by F41/3, in General', 'General', 17, 16.666666666666668],
  ])('in a workbook that computes with the precision that is displayed: %s', async (_, code, stored, result) => {
    const parts = new FormParts().change(
      STYLES,
      /<numFmts[^>]*>/,
      (tag = '') => `${tag}<numFmt numFmtId="900" formatCode="${code}"/>`,
    );
    const count = /<cellXfs count="(\d+)"/.exec(parts.part(STYLES))![1]!;
    parts
      .change(STYLES, '</cellXfs>', '<xf numFmtId="900" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>')
      .change(WORKBOOK, /<calcPr[^>]*\/>/, '<calcPr calcId="191029" fullPrecision="0"/>')
      .cell('KH_18_1', '<c @><v>50</v></c>')
      .cell('CT_18_1', `<c @ s="${count}"><f>F41/3</f><v>${stored}</v></c>`);
    const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
    if (received?.result.ok !== true) throw new Error('no form');
    expect(received.result.submission.outdated?.map(({ result: found }) => found)).toEqual(
      result === null ? undefined : [result],
    );
  });

  // 12345678.91 and .9 as doubles are apart by 0.009999999776482582; programs that store 15 digits have other ends.
  test.each<[string, string, string, string, boolean]>([
    ['F41-L41', '12345678.91', '12345678.9', '0.009999999776482582', false],
    ['(F41-L41)*1000000', '123456.789', '123456.788', '1000.0000038417056', false],
    ['F41-333333333', '333333333.333333', '45', '0.33333331', false],
    ['F41-L41', '12345678.91', '12345678.9', '0.02', true],
    ['F41/(L41-45)', '50', '45', '12', false],
  ])(
    'the rest of nearly equal numbers is as rough as they are: %s of %s and %s',
    async (formula, plan, last, stored, isSaid) => {
      const parts = new FormParts()
        .cell('KH_18_1', `<c @><v>${plan}</v></c>`)
        .cell('CK_18_1', `<c @><v>${last}</v></c>`)
        .cell('CT_18_1', `<c @><f>${formula}</f><v>${stored}</v></c>`);
      const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
      if (received?.result.ok !== true) throw new Error('no form');
      expect(received.result.submission.outdated?.length ?? 0).toBe(isSaid ? 1 : 0);
    },
  );

  test('also where they are to be computed when it is opened', async () => {
    expect(await outdated('F41', 95, '<calcPr fullCalcOnLoad="1"/>')).toEqual([['G41', 'warning', 95, 50, [50, 95]]]);
  });

  const ITERATING = '<calcPr calcId="191029" iterate="1" iterateCount="100"/>';
  test.each<[string, string, number, number | null]>([
    ['itself, which grows each time', 'G41+5', 95, null],
    ['itself in a sum', 'SUM(F41:G41)', 95, null],
    ['only numbers', 'L41+5', 95, 50],
  ])('of a workbook whose formulas may count themselves: %s', async (_, formula, stored, result) => {
    expect(await outdated(formula, stored, ITERATING)).toEqual(
      result === null ? [] : [['G41', 'warning', stored, result, [result, stored]]],
    );
  });

  test('of such a workbook: itself by way of another; of any other workbook it is said', async () => {
    const around = new FormParts()
      .change(WORKBOOK, /<calcPr[^>]*\/>/, ITERATING)
      .cell('KH_18_1', '<c @><f>G41</f><v>95</v></c>')
      .cell('CT_18_1', '<c @><f>F41+5</f><v>95</v></c>');
    const count = async (parts: FormParts): Promise<number> => {
      const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
      if (received?.result.ok !== true) throw new Error('no form');
      return received.result.submission.outdated?.length ?? 0;
    };
    expect(await count(around)).toBe(0);
    expect(await count(around.change(WORKBOOK, ' iterate="1"', ''))).toBe(1);
  });

  test('in rows that are as in other files, when what they take is other', async () => {
    expect(await outdated('F41', 50)).toEqual([]);
    const parts = new FormParts().cell('KH_18_1', '<c @><v>50</v></c>').cell('CT_19_1', '<c @><f>F41</f><v>50</v></c>');
    const changed = new FormParts()
      .cell('KH_18_1', '<c @><v>51</v></c>')
      .cell('CT_19_1', '<c @><f>F41</f><v>50</v></c>');
    for (const [form, count] of [
      [parts, 0],
      [changed, 1],
      [parts, 0],
    ] as const) {
      const [received] = await receiveFile({ name: 'form.xlsx', content: form.zip() }, context);
      if (received?.result.ok !== true) throw new Error('no form');
      expect(received.result.submission.outdated?.length ?? 0).toBe(count);
    }
  });
});

test.each<[string, boolean]>([
  ['[1]Sheet1!$A$1', true],
  ['SUM(1,[1]Biểu!A1)', true],
  ["'[2]Biểu 1'!A1+5", true],
  ["'[2]Ông ''A'''!A1", true],
  ['[1]!SoCan', true],
  ["'C:\\Bao cao\\[phong.xlsx]Biểu 1'!$G$12", true],
  ['Bang[Số]*Khac!A1', false],
  ['SUM(Bang[[#All],[Số]])', false],
  ['IF("[1]a!"="",1,95)', false],
  ["'Trang khác'!A1", false],
  ['60+35', false],
])('a formula that takes its number from another file is said: %s', async (formula, isLinked) => {
  const parts = new FormParts().cell('CT_18_1', `<c @><f>${formula}</f><v>95</v></c>`);
  expect(await figure(parts)).toEqual(isLinked ? [95, 'FORMULA_LINKED'] : [95]);
});

test.each<[string, boolean]>([
  ['SoCan+1', true],
  ['SUM(1,socan)', true],
  ['QuaTen*2', true],
  ['SoCanKhac+1', false],
  ['SoCan(1)', false],
  ["SoCan!A1+'SoCan'!A1", false],
  ['Bang[SoCan]', false],
  ['IF("SoCan"="",1,95)', false],
])('a formula that takes its number from another file by a name is said: %s', async (formula, isLinked) => {
  const names =
    '<definedName name="SoCan">[1]Sheet1!$B$2</definedName><definedName name="QuaTen">SoCan+1</definedName><definedName name="SoCanKhac">Khac!$B$2</definedName>';
  const parts = new FormParts()
    .change(WORKBOOK, '<definedNames>', `<definedNames>${names}`)
    .cell('CT_18_1', `<c @><f>${formula.replaceAll('"', '&quot;')}</f><v>95</v></c>`);
  expect(await figure(parts)).toEqual(isLinked ? [95, 'FORMULA_LINKED'] : [95]);
});

describe('digits of texts that are none of the number', () => {
  const run = (properties: string): string =>
    `<c @ t="inlineStr"><is><r><t>95</t></r><r><rPr>${properties}</rPr><t>1</t></r></is></c>`;
  test.each([
    ['raised', '<vertAlign val="superscript"/>'],
    ['lowered', '<b/><vertAlign val="subscript"/>'],
    ['struck through', '<strike/>'],
  ])('%s', async (_, properties) => {
    expect(await figure(new FormParts().cell('CT_18_1', run(properties)))).toEqual(['unreadable', 'NOT_A_NUMBER']);
  });

  test('bold ones are', async () => {
    expect(
      await figure(new FormParts().cell('CT_18_1', run('<b/><strike val="0"/><vertAlign val="baseline"/>'))),
    ).toEqual([951, 'TEXT_NUMBER']);
  });
});

describe('letters of texts that cannot be seen', () => {
  const FILL =
    '<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/><bgColor indexed="64"/></patternFill></fill>';
  /** 18.1 as a text of runs, each with its properties, on paper or on dark blue. */
  const runs = (texts: readonly (readonly [string, string])[], isDark = false): FormParts => {
    const parts = new FormParts();
    const count = (list: string): string => new RegExp(`<${list} count="(\\d+)"`).exec(parts.part(STYLES))![1]!;
    const [fill, format] = [count('fills'), count('cellXfs')];
    const xml = texts.map(([properties, text]) => `<r>${properties && `<rPr>${properties}</rPr>`}<t>${text}</t></r>`);
    if (isDark)
      parts
        .change(STYLES, '</fills>', `${FILL}</fills>`)
        .change(STYLES, '</cellXfs>', `<xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0"/></cellXfs>`);
    return parts.cell('CT_18_1', `<c @${isDark ? ` s="${format}"` : ''} t="inlineStr"><is>${xml.join('')}</is></c>`);
  };
  const WHITE = '<color rgb="FFFFFFFF"/>';
  test.each<[string, FormParts, readonly (string | number)[]]>([
    [
      'white',
      runs([
        ['', '95'],
        [WHITE, '1'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'white by its old number',
      runs([
        ['', '95'],
        ['<color indexed="9"/>', '1'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'the colour of paper by the theme',
      runs([
        ['', '95'],
        ['<color theme="0"/>', '1'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'of size 1',
      runs([
        ['', '95'],
        ['<sz val="1"/>', '1'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'a decimal sign',
      runs([
        ['', '95'],
        [WHITE, ',5'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'a minus sign',
      runs([
        [WHITE, '-'],
        ['', '95'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'a picture',
      runs([
        ['', '95'],
        ['<rFont val="Webdings"/>', '1'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'red',
      runs([
        ['', '95'],
        ['<color rgb="FFFF0000"/>', '1'],
      ]),
      [951, 'TEXT_NUMBER'],
    ],
    [
      'black in a run of its own',
      runs([
        ['', '95'],
        ['<color theme="1"/><sz val="11"/>', '1'],
      ]),
      [951, 'TEXT_NUMBER'],
    ],
    [
      'a white blank',
      runs([
        ['', '95'],
        [WHITE, ' '],
      ]),
      [95, 'TEXT_NUMBER'],
    ],
    ['all of it', runs([[WHITE, '95']]), [95, 'DISGUISED_CELL']],
    [
      'all of it in two runs',
      runs([
        [WHITE, '9'],
        ['<color theme="0"/>', '5'],
      ]),
      [95, 'DISGUISED_CELL'],
    ],
    [
      'white on dark blue',
      runs(
        [
          [WHITE, '9'],
          [WHITE, '5'],
        ],
        true,
      ),
      [95, 'TEXT_NUMBER'],
    ],
    [
      'dark blue on dark blue',
      runs(
        [
          [WHITE, '95'],
          ['<color rgb="FF1F4E78"/>', '1'],
        ],
        true,
      ),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    ['all struck through', runs([['<strike/>', '95']]), [95, 'STRUCK_OUT']],
    [
      'all struck through in two runs',
      runs([
        ['<strike/>', '9'],
        ['<b/><strike/>', '5,5'],
      ]),
      [95.5, 'STRUCK_OUT'],
    ],
    [
      'struck through beside a new one',
      runs([
        ['<strike/>', '95'],
        ['', ' 96'],
      ]),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await figure(parts)).toEqual(expected);
  });

  test('what is left is offered, with the reason', async () => {
    const found = async (parts: FormParts) => {
      const [received] = await receiveFile({ name: 'form.xlsx', content: parts.zip() }, context);
      if (received?.result.ok !== true) throw new Error('no form');
      return validateReceived(received.result.submission, catalogue, bundledRoster)
        .filter(({ code }) => code === 'NOT_A_NUMBER')
        .map(({ params, corrections }) => [params, corrections.map(({ to }) => to)]);
    };
    expect(
      await found(
        runs([
          ['', '95'],
          [WHITE, '1'],
        ]),
      ),
    ).toEqual([[{ text: '951', reason: 'unseenInPart', decoded: '' }, [95]]]);
    expect(
      await found(
        runs([
          ['<strike/>', '95'],
          ['', ' 96'],
        ]),
      ),
    ).toEqual([[{ text: '9\u03365\u0336 96', reason: 'struckInPart', decoded: '' }, [96]]]);
    expect(
      await found(
        runs([
          ['<strike/>', '95'],
          ['', ' -'],
        ]),
      ),
    ).toEqual([[{ text: '9\u03365\u0336 -', reason: 'struckInPart', decoded: '' }, []]]);
  });
});

describe('number formats that show something else', () => {
  const formatted = (code: string, value: number | string): FormParts => {
    const xml = code.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const parts = new FormParts().change(
      STYLES,
      /<numFmts[^>]*>/,
      (tag = '') => `${tag}<numFmt numFmtId="900" formatCode="${xml}"/>`,
    );
    const count = /<cellXfs count="(\d+)"/.exec(parts.part(STYLES))![1]!;
    return parts
      .change(STYLES, '</cellXfs>', '<xf numFmtId="900" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>')
      .cell(
        'CT_18_1',
        typeof value === 'number'
          ? `<c @ s="${count}"><v>${value}</v></c>`
          : `<c @ s="${count}" t="inlineStr"><is><t>${value}</t></is></c>`,
      );
  };
  test.each<[string, boolean]>([
    [';;;', true],
    ['0;0;0;', true],
    ['0;0;0;"90"', true],
    ['0;0;0;@"5"', true],
    ['@\\5', true],
    ['"1"@', true],
    ['"x"@', true],
    ['0;@" nghìn"', true],
    ['"@"', false],
    ['@" căn"', false],
    ['"đạt "@', false],
    ['0;0;"90"', false],
    ['0"5"', false],
    ['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', false],
    ['[Red]@', false],
    ['@* ', false],
    ['@', false],
  ])('%s of a text', async (code, isDisguised) => {
    expect(await figure(formatted(code, '95'))).toEqual([95, isDisguised ? 'DISGUISED_CELL' : 'TEXT_NUMBER']);
  });

  test('digits from right to left are none that can be read', async () => {
    expect(await figure(formatted('@', '\u202e59'))).toEqual(['unreadable', 'NOT_A_NUMBER']);
    expect(await figure(formatted('@', '\u202d95\u202c'))).toEqual([95, 'TEXT_NUMBER']);
  });

  test.each<[string, number, boolean]>([
    ['0"000"', 95, true],
    ['"1"0', 95, true],
    ['0\\5', 95, true],
    ['0*0', 95, true],
    ['*10', 95, true],
    ['*00', 95, false],
    ['0* ', 95, false],
    ['0^2', 95, true],
    ['0".5"', 95, true],
    [';;;', 95, true],
    ['"đạt"', 95, true],
    ['0;-0;', 0, true],
    ['#,###', 0, true],
    ['???', 0, true],
    ['# ?/?', 0, false],
    ['"-"0', 95, true],
    ['[<100]"đủ";0', 95, true],
    ['0" km"', 95, true],
    ['"."0', 95, true],
    ['"≥ "0', 95, true],
    ['"dưới "0', 95, true],
    ['0"–100"', 95, true],
    ['0" đến 100"', 95, true],
    ['"€" 0', 95, true],
    ['[$€-2] #,##0', 95, true],
    ['#,##0 [$₫-42A]', 95, true],
    ['[$VND] 0', 95, true],
    ['[$-42A]0', 95, false],
    ['0"M"', 95, true],
    ['0" nghìn"', 95, true],
    ['0" triệu"', 95, true],
    ['0"%"', 95, true],
    ['0"E3"', 95, true],
    ['0\\ "m²"', 95, true],
    ['"giảm "0', 95, true],
    ['(0)', 95, true],
    ['0" căn"', 95, false],
    ['0.000" căn"', 1.234, false],
    ['"đạt "0', 95, false],
    ['#"."##0', 95, true],
    ['0"/"0', 95, true],
    ['0-000', 95, true],
    ['000\\.00', 95, true],
    ['#"."##0', 1234, false],
    ['# ##0', 95, false],
    ['0/100', 95, false],
    ['[>=1000]#"."##0;0', 95, false],
    ['0', 95, false],
    ['#,##0.00', 95, false],
    ['#,###', 95, false],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0, false],
    ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', 0, false],
    ['_-* #,##0.00\\ _₫_-;\\-* #,##0.00\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-', 0, false],
    ['_-* #,##0.00\\ _₫_-;\\-* #,##0.00\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-', -95, false],
    ['#,##0_);[Red](#,##0)', 95, false],
    ['[<100]0;0.0', 95, false],
    ['"khoảng" 0', 95, false],
    ['General', 95, false],
    ['@', 95, false],
    ['@', 0, false],
  ])('%s of %d', async (code, value, isDisguised) => {
    expect(await figure(formatted(code, value))).toEqual(isDisguised ? [value, 'DISGUISED_CELL'] : [value]);
  });
});

describe('figures that are struck through or not to be seen', () => {
  /** 18.1 in letters and on ground as given. */
  const looking = (font: string, fill: string, cell = '<v>95</v>'): FormParts => {
    const parts = new FormParts();
    const styles = parts.part(STYLES);
    const count = (list: string): string => new RegExp(`<${list} count="(\\d+)"`).exec(styles)![1]!;
    const xf = `<xf numFmtId="0" fontId="${count('fonts')}" fillId="${count('fills')}" borderId="0"/>`;
    return parts
      .change(STYLES, '</fonts>', `${font}</fonts>`)
      .change(STYLES, '</fills>', `${fill || '<fill/>'}</fills>`)
      .change(STYLES, '</cellXfs>', `${xf}</cellXfs>`)
      .cell('CT_18_1', `<c @ s="${count('cellXfs')}"${cell.startsWith('<is>') ? ' t="inlineStr"' : ''}>${cell}</c>`);
  };
  const solid = (color: string): string =>
    `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>`;
  const letters = (color: string): string => `<font><sz val="11"/><color ${color}/><name val="Arial"/></font>`;
  const STRUCK = '<font><strike/><sz val="11"/></font>';
  test.each<[string, string, string, string | undefined, readonly (string | number)[]]>([
    ['a number struck through', STRUCK, '', undefined, [95, 'STRUCK_OUT']],
    ['a formula struck through', STRUCK, '', '<f>60+35</f><v>95</v>', [95, 'STRUCK_OUT']],
    ['a number as text struck through', STRUCK, '', '<is><t>95</t></is>', [95, 'STRUCK_OUT']],
    [
      'struck through but for a run of its own',
      STRUCK,
      '',
      '<is><r><t>95</t></r><r><rPr><sz val="11"/></rPr><t>1</t></r></is>',
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'struck through by the cell and by a run',
      STRUCK,
      '',
      '<is><r><t>9</t></r><r><rPr><strike/></rPr><t>5</t></r></is>',
      [95, 'STRUCK_OUT'],
    ],
    ['a sign struck through', STRUCK, '', '<is><t>…</t></is>', ['notCollected', 'STRUCK_OUT']],
    ['out of scope, struck through', STRUCK, '', '<is><t>x</t></is>', ['outOfScope']],
    ['not struck through', '<font><strike val="0"/><sz val="11"/></font>', '', undefined, [95]],
    ['white on paper', letters('rgb="FFFFFFFF"'), '', undefined, [95, 'DISGUISED_CELL']],
    ['the colour of paper by the theme', letters('theme="0"'), '', undefined, [95, 'DISGUISED_CELL']],
    ['white by its old number', letters('indexed="9"'), '', undefined, [95, 'DISGUISED_CELL']],
    [
      'white on the tint of input',
      letters('rgb="FFFFFFFF"'),
      solid('rgb="FFFFF8E1"'),
      undefined,
      [95, 'DISGUISED_CELL'],
    ],
    ['blue on the same blue', letters('theme="4"'), solid('theme="4"'), undefined, [95, 'DISGUISED_CELL']],
    ['white on blue', letters('theme="0"'), solid('theme="4"'), undefined, [95]],
    ['white on a pattern', letters('theme="0"'), '<fill><patternFill patternType="gray125"/></fill>', undefined, [95]],
    ['white on a gradient', letters('theme="0"'), '<fill><gradientFill><stop/></gradientFill></fill>', undefined, [95]],
    [
      'white on a pattern of white',
      letters('theme="0"'),
      '<fill><patternFill patternType="gray125"><fgColor rgb="FFFFFFFF"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>',
      undefined,
      [95, 'DISGUISED_CELL'],
    ],
    [
      'white on a gradient from white to white',
      letters('theme="0"'),
      '<fill><gradientFill><stop position="0"><color theme="0"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill>',
      undefined,
      [95, 'DISGUISED_CELL'],
    ],
    [
      'white on a gradient from white to blue',
      letters('theme="0"'),
      '<fill><gradientFill><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill>',
      undefined,
      [95],
    ],
    [
      'automatic on the system colour of letters',
      letters('auto="1"'),
      solid('indexed="64"'),
      undefined,
      [95, 'DISGUISED_CELL'],
    ],
    [
      'white on the system colour of windows',
      letters('theme="0"'),
      solid('indexed="65"'),
      undefined,
      [95, 'DISGUISED_CELL'],
    ],
    ['grey on paper', letters('rgb="FFBFBFBF"'), '', undefined, [95]],
    ['red on paper', letters('rgb="FFFF0000"'), '', undefined, [95]],
    // Excel keeps automatic letters black on every ground.
    ['automatic on black', letters('auto="1"'), solid('rgb="FF000000"'), undefined, [95, 'DISGUISED_CELL']],
    ['of no colour on black', '<font><sz val="11"/></font>', solid('theme="1"'), undefined, [95, 'DISGUISED_CELL']],
    ['the system colour on black', letters('indexed="64"'), solid('indexed="8"'), undefined, [95, 'DISGUISED_CELL']],
    ['automatic on dark blue', letters('auto="1"'), solid('rgb="FF003366"'), undefined, [95]],
    ['too small to be read', '<font><sz val="1"/></font>', '', undefined, [95, 'DISGUISED_CELL']],
    ['small', '<font><sz val="6"/></font>', '', undefined, [95]],
    ['pictures', '<font><sz val="11"/><name val="Wingdings 2"/></font>', '', undefined, [95, 'DISGUISED_CELL']],
    ['digits among signs', '<font><sz val="11"/><name val="Symbol"/></font>', '', undefined, [95]],
  ])('%s', async (_, font, fill, cell, expected) => {
    expect(await figure(looking(font, fill, cell))).toEqual(expected);
  });
});

describe('colours that a workbook gives numbers itself', () => {
  const OWN = [95, 'DISGUISED_CELL'];
  const SEEN = [95];
  /** 18.1 with letters of a colour on paper or on a solid ground. */
  const looking = (letters: string, ground = ''): FormParts => {
    const parts = new FormParts();
    const count = (list: string): string => new RegExp(`<${list} count="(\\d+)"`).exec(parts.part(STYLES))![1]!;
    const xf = `<xf numFmtId="0" fontId="${count('fonts')}" fillId="${count('fills')}" borderId="0"/>`;
    const pattern = ground === '' ? '' : `<patternFill patternType="solid"><fgColor ${ground}/></patternFill>`;
    const cell = `<c @ s="${count('cellXfs')}"><v>95</v></c>`;
    return parts
      .change(STYLES, '</fonts>', `<font><sz val="11"/><color ${letters}/></font></fonts>`)
      .change(STYLES, '</fills>', `<fill>${pattern || '<patternFill patternType="none"/>'}</fill></fills>`)
      .change(STYLES, '</cellXfs>', `${xf}</cellXfs>`)
      .cell('CT_18_1', cell);
  };
  const indexed = (parts: FormParts, colors: readonly string[]): FormParts =>
    parts.change(
      STYLES,
      '</styleSheet>',
      `<colors><indexedColors>${colors.map((color) => `<rgbColor rgb="00${color}"/>`).join('')}</indexedColors></colors></styleSheet>`,
    );
  /** Sixty-four colours of which the twelfth (11) is white and the tenth (9), else white, is black. */
  const PALETTE = Array.from({ length: 64 }, (_, place) =>
    place === 11 ? 'FFFFFF' : place === 9 ? '000000' : '3F3F3F',
  );
  const slot = (name: string, color: string): string => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`;
  const themed = (parts: FormParts, scheme: string): FormParts =>
    parts
      .change(
        WORKBOOK_RELATIONS,
        '</Relationships>',
        '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
      )
      .set(
        'xl/theme/theme1.xml',
        `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="x">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
      );
  const SCHEME = [
    '<a:dk1><a:sysClr val="windowText"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
    slot('dk2', '112233'),
    slot('lt2', 'EEEEEE'),
    slot('accent1', 'FFFFFF'),
    '<a:accent2><a:hslClr hue="0" sat="0" lum="0"/></a:accent2>',
    slot('accent3', '101010'),
  ].join('');
  const run = (parts: FormParts, color: string): FormParts =>
    parts.cell(
      'CT_18_1',
      `<c @ t="inlineStr"><is><r><t>95</t></r><r><rPr><color ${color}/></rPr><t>1</t></r></is></c>`,
    );

  test.each<[string, FormParts, readonly unknown[]]>([
    ['without their own: yellow-green', looking('indexed="11"'), SEEN],
    ['white in the place of another', indexed(looking('indexed="11"'), PALETTE), OWN],
    ['another in the place of white', indexed(looking('indexed="9"'), PALETTE), SEEN],
    ['one on itself', indexed(looking('rgb="FF3F3F3F"', 'indexed="20"'), PALETTE), OWN],
    ['a system colour as it was', indexed(looking('indexed="64"', 'rgb="FF000000"'), PALETTE), OWN],
    ['the fifth of the theme, white', themed(looking('theme="4"'), SCHEME), OWN],
    ['the third, which two stand before', themed(looking('theme="3"', 'rgb="FF112233"'), SCHEME), OWN],
    ['one behind a colour that is not known', themed(looking('theme="6"', 'rgb="FF000000"'), SCHEME), OWN],
    ['one that a theme does not give', themed(looking('theme="7"', 'rgb="FFFFC000"'), SCHEME), OWN],
    ['black by the system', themed(looking('theme="1"', 'rgb="FF000000"'), SCHEME), OWN],
    ['a theme that is damaged', themed(looking('theme="4"'), '<a:dk1>'), SEEN],
    ['a run, in Office’s own', run(new FormParts(), 'theme="4"'), [951, 'TEXT_NUMBER']],
    [
      'a run in the colour of paper by the theme',
      themed(run(new FormParts(), 'theme="4"'), SCHEME),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
    [
      'a run in it by its number',
      indexed(run(new FormParts(), 'indexed="11"'), PALETTE),
      ['unreadable', 'NOT_A_NUMBER'],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await figure(parts)).toEqual(expected);
  });

  test('a text that files share is judged by the colours of each', async () => {
    const shared = (): FormParts =>
      new FormParts()
        .change(
          'xl/sharedStrings.xml',
          '</sst>',
          '<si><r><t>95</t></r><r><rPr><color theme="4"/></rPr><t>1</t></r></si></sst>',
        )
        .cell('CT_18_1', '<c @ t="s"><v>LAST</v></c>');
    const numbered = (parts: FormParts): FormParts =>
      parts.change(
        'xl/worksheets/sheet1.xml',
        'LAST',
        String(parts.part('xl/sharedStrings.xml').split('<si>').length - 2),
      );
    for (const expected of [
      [951, 'TEXT_NUMBER'],
      ['unreadable', 'NOT_A_NUMBER'],
      [951, 'TEXT_NUMBER'],
    ]) {
      const parts = numbered(shared());
      expect(await figure(expected[0] === 951 ? parts : themed(parts, SCHEME))).toEqual(expected);
    }
  });
});

test.each<[string, readonly (string | number)[]]>([
  ['fill', [95, 'DISGUISED_CELL']],
  ['right', [95]],
])('a number that its cell repeats until it is full: %s', async (horizontal, expected) => {
  const parts = new FormParts();
  const count = /<cellXfs count="(\d+)"/.exec(parts.part(STYLES))![1]!;
  const xf = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment horizontal="${horizontal}"/></xf>`;
  parts.change(STYLES, '</cellXfs>', `${xf}</cellXfs>`).cell('CT_18_1', `<c @ s="${count}"><v>95</v></c>`);
  expect(await figure(parts)).toEqual(expected);
});

describe('numbers of which the file does not say how they are shown', () => {
  const DAY = '<c @ s="7"><v>46117</v></c>';
  const withoutStyles = (): FormParts =>
    new FormParts().remove(STYLES).change(WORKBOOK_RELATIONS, /<Relationship [^>]*styles\.xml"[^>]*>/, '');
  test.each<[string, FormParts, readonly (string | number)[]]>([
    ['the styles are missing', new FormParts().remove(STYLES).cell('CT_18_1', DAY), [46117, 'FORMAT_UNKNOWN']],
    ['no styles are spoken of', withoutStyles().cell('CT_18_1', DAY), [46117, 'FORMAT_UNKNOWN']],
    ['nor by the cell', withoutStyles().cell('CT_18_1', '<c @><v>95</v></c>'), [95]],
    ['only the first is meant', withoutStyles().cell('CT_18_1', '<c @ s="0"><v>95</v></c>'), [95]],
    [
      'the cell format is not in the table',
      new FormParts().cell('CT_18_1', '<c @ s="5000"><v>95</v></c>'),
      [95, 'FORMAT_UNKNOWN'],
    ],
    [
      'the table is empty',
      new FormParts().change(STYLES, /<cellXfs.*<\/cellXfs>/s, '<cellXfs count="0"/>').cell('CT_18_1', DAY),
      [46117, 'FORMAT_UNKNOWN'],
    ],
    [
      'the number format is not in the table',
      new FormParts()
        .change(
          STYLES,
          /(<cellXfs[^>]*>(?:<xf[^>]*?numFmtId="\d+"[^>]*?(?:\/>|>.*?<\/xf>)){7}<xf[^>]*?numFmtId=")\d+/s,
          '$1777',
        )
        .cell('CT_18_1', DAY),
      [46117, 'FORMAT_UNKNOWN'],
    ],
    [
      'a formula whose cell format is not in the table',
      new FormParts().cell('CT_18_1', '<c @ s="5000"><f>60+35</f><v>95</v></c>'),
      [95, 'FORMAT_UNKNOWN'],
    ],
    ['a text', new FormParts().cell('CT_18_1', '<c @ s="5000" t="inlineStr"><is><t>-</t></is></c>'), ['none']],
  ])('%s', async (_, parts, expected) => {
    expect(await figure(parts)).toEqual(expected);
  });
});

test.each(['2026-04-05', '2026-04-05T00:00:00Z', '12:00:00'])(
  'a cell that the file calls a date is no figure, whatever its format: %s',
  async (date) => {
    const parts = new FormParts().cell('CT_18_1', `<c @ t="d"><v>${date}</v></c>`);
    expect(await figure(parts)).toEqual(['unreadable', 'DATE_CELL']);
  },
);
