import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-read-'));
const file = (name: string): string => path.join(folder, name);
const TEXT = [
  '1. Tỷ lệ hộ nghèo giảm còn dưới 3%.',
  '2. Thu ngân sách nội địa đạt 12.500 tỷ đồng trở lên, phấn đấu 13.000 tỷ đồng.',
  '3. Xây dựng nếp sống văn minh.',
].join('\n');

test('plan --read gives the targets of a text as JSON, and what it left out', () => {
  writeFileSync(file('plan.txt'), TEXT);
  const done = runCli('plan', '--read', file('plan.txt'), '--json');
  expect(done.exitCode).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({
    groups: [
      {
        number: 1,
        indicators: [
          { label: 'Tỷ lệ hộ nghèo', targetKind: 'lessThan', value: 3, unitOfMeasure: '%', direction: 'down' },
        ],
      },
      {
        number: 2,
        indicators: [
          {
            label: 'Thu ngân sách nội địa',
            targetKind: 'atLeast',
            value: 12500,
            stretch: 13000,
            unitOfMeasure: 'tỷ đồng',
          },
        ],
      },
    ],
    asked: [],
    passedOver: [{ text: '3. Xây dựng nếp sống văn minh.', code: 'noTarget' }],
  });
});

test('without --json it is a line a figure, in words', () => {
  const { out } = runCli('plan', '--read', file('plan.txt'));
  expect(out).toContain('1.1\tTỷ lệ hộ nghèo\tdưới 3 %');
  expect(out).toContain('2 chỉ tiêu, 0 điểm cần xác nhận, 1 đoạn không đưa vào.');
});

test('text in UTF-16, as Excel saves it, rows with tabs, and a file that is not there', () => {
  const rows = 'STT\tChỉ tiêu\tĐVT\tThực hiện năm 2025\tKế hoạch 2026\n1\tSản lượng lương thực\ttấn\t1.200\t≥ 1.250\n';
  writeFileSync(file('rows.tsv'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')]));
  const { groups } = JSON.parse(runCli('plan', '--read', file('rows.tsv'), '--json').out) as {
    readonly groups: unknown;
  };
  expect(groups).toMatchObject([{ indicators: [{ value: 1250, previous: 1200, unitOfMeasure: 'tấn' }] }]);
  expect(runCli('plan', '--read', file('none.txt')).exitCode).toBe(2);
});

test('a list becomes a plan workbook: what was left out has to be decided before forms are issued', () => {
  expect(runCli('plan', '--new', '--from', file('plan.txt'), '--out', file('plan.xlsx')).exitCode).toBe(0);
  const read = readWorkbook(new Uint8Array(readFileSync(file('plan.xlsx'))));
  if (!read.ok) throw new Error(read.refusal.code);
  const texts = (sheet: string) =>
    read.workbook.sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => value) ?? [];
  expect(texts('Chỉ tiêu')).toEqual(expect.arrayContaining(['Tỷ lệ hộ nghèo', 'dưới', 3, 12500, 13000, 'tỷ đồng']));
  expect(texts('Cần quyết định')).toContain('3. Xây dựng nếp sống văn minh.');
  const { problems } = JSON.parse(runCli('plan', '--check', file('plan.xlsx'), '--json').out) as {
    readonly problems: readonly { readonly code: string; readonly sheet: string | null }[];
  };
  expect(problems).toContainEqual(expect.objectContaining({ code: 'undecided', sheet: 'Cần quyết định' }));
});

test('an annex in Excel becomes one too; one of Excel 97 is asked for as .xlsx', () => {
  const annex = utils.book_new();
  const rows = [
    ['PHỤ LỤC'],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', 'Kế hoạch 2026'],
    [1, 'Sản lượng lương thực', 'tấn', 1200, '≥ 1.250'],
  ];
  utils.book_append_sheet(annex, utils.aoa_to_sheet(rows), 'Phụ lục');
  for (const bookType of ['xlsx', 'xls'] as const) {
    writeFileSync(file(`annex.${bookType}`), new Uint8Array(write(annex, { type: 'array', bookType }) as ArrayBuffer));
  }
  expect(runCli('plan', '--new', '--from', file('annex.xlsx'), '--out', file('of-annex.xlsx')).exitCode).toBe(0);
  const read = readWorkbook(new Uint8Array(readFileSync(file('of-annex.xlsx'))));
  if (!read.ok) throw new Error(read.refusal.code);
  const figures = read.workbook.sheets.find(({ name }) => name === 'Chỉ tiêu')?.cells.map(({ value }) => value);
  expect(figures).toEqual(expect.arrayContaining(['Sản lượng lương thực', 'tấn', 'ít nhất', 1250, '1.200 tấn']));
  const old = runCli('plan', '--new', '--from', file('annex.xls'), '--out', file('of-old.xlsx'));
  expect(old.exitCode).toBe(2);
  expect(old.err).toContain('chọn Lưu thành (Save As) dạng .xlsx');
});

test('a unit’s form is no plan to begin from', () => {
  expect(runCli('template', '--unit', '10507', '--out', file('form.xlsx')).exitCode).toBe(0);
  expect(runCli('plan', '--new', '--from', file('form.xlsx'), '--out', file('of-form.xlsx')).exitCode).toBe(2);
});
