import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { parseCellAddress } from '../../../src/core/kernel/parseCellAddress';
import type { DrawnCell, DrawnSheet } from '../../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { firstCampaign } from '../../support/firstCampaign';
import { compile, figure, form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { randomCampaign } from '../../support/campaign/randomCampaign';

function planOf(files: readonly ReceivedFile[]): DrawnWorkbook {
  return cityWorkbook(firstCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files }), vi);
}

function sheet(drawn: DrawnWorkbook, name: string): DrawnSheet {
  return drawn.sheets.find((each) => each.name === name)!;
}

/** Values of a row, trailing blanks left out. */
function values(row: DrawnSheet['rows'][number] | undefined): readonly DrawnCell['value'][] {
  return (row?.cells ?? []).map((cell) => cell?.value ?? null);
}

/** Rows of a sheet whose cells include all the given values. */
function rowsWith(of: DrawnSheet, ...wanted: readonly DrawnCell['value'][]) {
  return of.rows.filter((row) => wanted.every((value) => values(row).includes(value)));
}

test('the workbook has its sheets in order and says what it is', () => {
  const drawn = planOf([]);
  expect(drawn.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Tổng hợp', 'visible'],
    ['Số liệu', 'visible'],
    ['Theo đơn vị', 'visible'],
    ['Tình hình nộp', 'visible'],
    ['Cộng theo cụm khối', 'visible'],
    ['Chỉ tiêu chủ yếu', 'visible'],
    ['Lỗi', 'visible'],
    ['Duyệt báo cáo', 'visible'],
    ['Xung đột', 'visible'],
    ['Đôn đốc', 'visible'],
    ['Thay đổi', 'visible'],
    ['Đối chiếu', 'visible'],
    ['Biểu đồ', 'visible'],
    ['Nhật ký', 'visible'],
    ['Thiết lập', 'visible'],
    ['Dữ liệu mở', 'visible'],
    ['_chitieu_loi', 'veryHidden'],
    ['_chitieu', 'veryHidden'],
  ]);
  expect(drawn.properties).toEqual({
    'chitieu.kind': 'city',
    'chitieu.plan': 'kh-07-2031',
    'chitieu.period': '2031',
    'chitieu.received': '0',
    'chitieu.expected': '11',
    'chitieu.template': '3',
  });
  const hidden = sheet(drawn, '_chitieu').rows.map((row) => values(row).slice(0, 2));
  // Beside what it is stands the plan that it carries, in as many pieces as a cell of an old program can hold.
  const carried = hidden.filter(([key]) => String(key).startsWith('chitieu.plan.'));
  expect(carried.map(([key]) => key)).toEqual([
    'chitieu.plan.sha256',
    'chitieu.plan.date',
    'chitieu.plan.text.1',
    'chitieu.plan.text.2',
    'chitieu.plan.office.1',
    'chitieu.plan.units',
  ]);
  expect(Object.fromEntries(hidden)).toEqual({ ...drawn.properties, ...Object.fromEntries(carried) });
});

test('each city figure is a live formula with a name, and stores the report’s figure', () => {
  const files = [
    form('L01', { '2.1': 0.1, '6.2.TU': 3, '6.2.MAU': 4 }),
    form('L02', { '2.1': 0.2 }),
    form('BM-TK', { '4.1': 7.3 }),
  ];
  const report = compile(files);
  const drawn = planOf(files);
  expect(drawn.names.map(({ name }) => name)).toEqual(indicatorsOf(PLAN).map(({ id }) => `TH_${id.replace('.', '_')}`));
  for (const [i, { sheet: name, range }] of drawn.names.entries()) {
    const address = parseCellAddress(range)!;
    const cell = sheet(drawn, name).rows[address.row - 1]?.cells[address.column - 1];
    expect(cell?.value).toBe(report.figures[i]?.value ?? '');
    expect(cell?.formula).toContain(`$E$4:$E$30,"CT_${indicatorsOf(PLAN)[i]!.id.replace('.', '_')}"`);
  }
  const [row] = rowsWith(sheet(drawn, 'Tổng hợp'), '2.1');
  expect(values(row)).toEqual([
    2,
    'Diện tích rừng trồng mới',
    '2.1',
    'ha',
    '1.250,5 (phấn đấu 1.400)',
    0.3,
    figure(report, '2.1').percent,
    'Tạm tính, chưa đủ căn cứ',
    'Cộng số các đơn vị',
    '2/6',
    'chưa rõ',
    '',
    0.3,
    'chính thức',
    'Chưa đủ đơn vị.',
    // Nobody gave last year's.
    '',
    '',
  ]);
});

test('text that begins like a formula is only ever a text value, and signs stay signs', () => {
  const drawn = planOf([form('L01', { '2.1': '-', '6.1': 5 }, { file: '=HYPERLINK("x")', source: '@SUM(A1)' })]);
  const [line] = rowsWith(sheet(drawn, 'Số liệu'), 'L01', '2.1');
  expect(values(line)).toEqual(expect.arrayContaining(['-', '=HYPERLINK("x")', '@SUM(A1)', 'TH']));
  expect(line?.cells.every((cell) => cell?.formula === undefined)).toBe(true);
  const [unit] = rowsWith(sheet(drawn, 'Tình hình nộp'), 'L01');
  expect(values(unit)).toContain('=HYPERLINK("x")');
});

test('by unit, an answer is a reference to its line and blank stays blank', () => {
  const drawn = planOf([form('L01', { '2.1': '-', '6.1': 5, '9.1.TU': '…', '9.1.MAU': '…' })]);
  const [row] = rowsWith(sheet(drawn, 'Theo đơn vị'), 'L01');
  const cells = row!.cells.slice(3).map((cell) => [cell?.value ?? null, cell?.formula !== undefined]);
  const blank = [null, false];
  expect(cells).toEqual([['-', true], blank, blank, blank, blank, [5, true], blank, ['…', true], blank]);
  const [missing] = rowsWith(sheet(drawn, 'Theo đơn vị'), 'L02');
  expect(missing!.cells.slice(3).every((cell) => cell?.value === null && cell.formula === undefined)).toBe(true);
});

test('the ledger shows every unit with its file, digest and time in Viet Nam', () => {
  const drawn = planOf([form('L01', { '6.1': 'chữ' }, { sha256: 'abc', modified: '2031-11-20T17:30:00Z' })]);
  const [sent] = rowsWith(sheet(drawn, 'Tình hình nộp'), 'L01');
  // 21/11/2031 00:30 in Viet Nam.
  const time = Date.UTC(2031, 10, 21, 0, 30) / 86_400_000 + 25_569;
  // The own plan was due on 31/03, 265 days before 21/12, the result on 30/11.
  expect(values(sent).slice(1, 14)).toEqual([
    1,
    'L01',
    'Làng Thượng Đình',
    'Cụm Bắc',
    'Chưa nộp',
    'quá hạn 265 ngày',
    'Có lỗi',
    expect.closeTo(time, 6),
    'lần lưu cuối',
    'đúng hạn',
    1,
    expect.any(Number),
    expect.any(Number),
  ]);
  expect(values(sent).slice(-4)).toEqual(['L01.xlsx', null, 'abc', 'withErrors']);
  expect(rowsWith(sheet(drawn, 'Tình hình nộp'), 'Chưa nộp').length).toBeGreaterThanOrEqual(10);
  const [all] = rowsWith(sheet(drawn, 'Cộng theo cụm khối'), 'Toàn tỉnh');
  // Of 11 units none sent a plan, one its result, in time, with errors; none was returned or accepted.
  expect(values(all)).toEqual(['Toàn tỉnh', 11, 0, 0, 0, 1, expect.closeTo(100 / 11, 9), 0, 1, 0, 0]);
});

test('refused files stand with a reason of their own', () => {
  const refusal = { ok: false, refusal: { code: 'ENCRYPTED', params: {} } } as const;
  const drawn = planOf([
    { file: 'khoa.xlsx', sha256: null, result: refusal },
    form('L01', {}, { file: 'quy1.xlsx', identity: { period: '2031-Q1' } }),
    form('L77', {}, { file: 'la.xlsx' }),
    form('L01', {}, { file: 'khac.xlsx', identity: { plan: 'kh-56-2026' } }),
  ]);
  const rows = rowsWith(sheet(drawn, 'Lỗi'), 'Không nhận').map((row) => [
    row.cells[7]?.value,
    row.cells[8]?.value,
    row.cells[9]?.value,
  ]);
  expect(rows).toEqual(
    [
      [expect.stringContaining('mật khẩu'), 'khoa.xlsx', 'ENCRYPTED'],
      [expect.stringContaining('kh-56-2026'), 'khac.xlsx', 'OTHER_PLAN'],
      [expect.stringContaining('L77'), 'la.xlsx', 'UNIT_UNKNOWN'],
      [expect.stringContaining('quý I năm 2031'), 'quy1.xlsx', 'OTHER_PERIOD'],
    ].sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
  );
});

test.each([vi, en])('the plan of a whole campaign is sound ($language)', (words) => {
  const catalogue = bundledCatalogues[0];
  const files = randomCampaign(catalogue, bundledRoster, 3);
  const input = { catalogue, roster: bundledRoster, period: '2026' };
  const drawn = cityWorkbook(firstCampaign({ ...input, files }), words);
  const used = new Set(
    drawn.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.style))),
  );
  used.delete(undefined);
  expect([...used].filter((style) => style === undefined || !(style in drawn.styles))).toEqual([]);
  expect(Object.keys(drawn.styles).length).toBeLessThan(80);
  // Apache POI 4.0.1 shows a hundredfold beside a quoted % unless there are three sections
  // (findings/poi-quoted-percent-is-hundredfold.sh).
  const beside = Object.values(drawn.styles).flatMap(({ numberFormat = '' }) =>
    /"[^"]*%/.test(numberFormat) ? numberFormat : [],
  );
  expect(beside).toContain('+#,##0.0"%";-#,##0.0"%";#,##0.0"%"');
  expect(beside.filter((numberFormat) => numberFormat.split(';').length !== 3)).toEqual([]);
  // One line for each figure of each form; of the sheets with figures what is merged stands in heads, six rows at most.
  expect(sheet(drawn, words.city.sheets.data).rows).toHaveLength(3 + files.length * 36);
  const { summary, data, matrix, findings } = words.city.sheets;
  const merged = drawn.sheets
    .filter(({ name }) => [summary, data, matrix, findings].includes(name))
    .flatMap(({ name, merges }) => merges.map((range) => [name, range] as const));
  expect(new Set(merged.map(([name]) => name))).toEqual(new Set([words.city.sheets.summary, words.city.sheets.matrix]));
  expect(merged.filter(([, range]) => !/^[A-Z]+[1-6]:[A-Z]+[1-6]$/.test(range))).toEqual([]);
  expect(cityWorkbook(firstCampaign({ ...input, files: [...files].reverse() }), words)).toEqual(drawn);
});

test('a code that Excel would take for the same number as another has its own key', () => {
  // 14.1 and 14.10 are equal to a SUMIFS; their cell names are not.
  const [group] = PLAN.groups;
  const first = group!.indicators[0]!;
  const twins = {
    ...PLAN,
    groups: [
      {
        ...group!,
        indicators: [
          { ...first, id: '14.1' },
          { ...first, id: '14.10' },
        ],
      },
    ],
    relations: [],
  };
  const drawn = cityWorkbook(firstCampaign({ catalogue: twins, roster: ROSTER, period: PERIOD, files: [] }), vi);
  const formulas = drawn.names.map(({ range }) => {
    const address = parseCellAddress(range)!;
    return sheet(drawn, 'Tổng hợp').rows[address.row - 1]?.cells[address.column - 1]?.formula;
  });
  expect(formulas[0]).toContain('"CT_14_1"');
  expect(formulas[1]).toContain('"CT_14_10"');
});
