import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KeyedTables } from '../../src/core/city/contract/parts/KeyedTables';
import { SECTION_COLUMNS } from '../../src/core/city/contract/settings/settingsLayout';
import { TRACKING_COLUMNS } from '../../src/core/city/contract/tracking/trackingLayout';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxOf } from '../support/xlsxOf';
import { describeWith } from '../support/describeWith';
import { filledForm } from '../support/rawForm';
import { readJson } from '../support/recalculate';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'campaign-'));
const file = (...names: readonly string[]): string => path.join(folder, ...names);

/** Writes the filled form of a unit into a folder of mails. */
function mail(day: string, name: string, unit: string, values: Readonly<Record<string, CellValue>>): void {
  mkdirSync(file(day), { recursive: true });
  writeFileSync(file(day, name), xlsxOf(filledForm(unit, values)));
}

/** Figures that are enough for a form to be looked at: 18.1 adds up over the communes. */
mail('day1', 'hai-duong.xlsx', '10525', { CT_18_1: 61 });
mail('day1', 'cam-giang.xlsx', '10888', { CT_18_1: 39 });
mail('day2', 'cat-hai.xlsx', '11914', { CT_18_1: 7 });

function open(name: string): RawWorkbook {
  const read = readWorkbook(new Uint8Array(readFileSync(file(name))));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}

function tracked(name: string, unit: string, column: string): string {
  const rows = KeyedTables.find(open(name), TRACKING_COLUMNS)?.rows('tracking') ?? [];
  return rows.find((row) => row.text('unit') === unit)!.text(column);
}

interface Report {
  readonly figures: readonly { readonly id: string; readonly value: number | null; readonly contributors: number }[];
  readonly ledger: readonly { readonly unit: string; readonly file: string | null }[];
}

const figure = (report: string, id: string) =>
  (readJson(file(report)) as Report).figures.find((each) => each.id === id);

test('a first compilation, and the next day’s mails compiled into it without the first ones', () => {
  const first = runCli('compile', file('day1'), '--out', file('day1.xlsx'), '--as-of', '2026-12-10');
  expect(first.exitCode).toBe(1);
  const names = open('day1.xlsx').sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Tình hình nộp', 'Thiết lập', 'Đôn đốc', 'Biểu đồ']));

  const more = ['--into', file('day1.xlsx'), '--out', file('day2.xlsx'), '--report', file('day2.json')];
  expect(runCli('compile', file('day2'), ...more, '--as-of', '11/12/2026').exitCode).toBe(1);
  // 61 + 39 of the first day and 7 of the second.
  expect(figure('day2.json', '18.1')).toMatchObject({ value: 107, contributors: 3 });
  expect(tracked('day2.xlsx', '10525', 'file')).toContain('hai-duong.xlsx');
});

test('the same files again give the same workbook, byte for byte', () => {
  const again = ['--into', file('day2.xlsx'), '--as-of', '2026-12-11'];
  runCli('compile', file('day1'), file('day2'), ...again, '--out', file('again.xlsx'));
  runCli(
    'compile',
    file('day2'),
    file('day1'),
    '--into',
    file('again.xlsx'),
    ...again.slice(2),
    '--out',
    file('3.xlsx'),
  );
  expect(readFileSync(file('3.xlsx')).equals(readFileSync(file('again.xlsx')))).toBe(true);
});

test('a day without a new form: what was decided is compiled, and the figures are closed', () => {
  const into = ['--into', file('day2.xlsx'), '--as-of', '2026-12-12'];
  const done = runCli(
    'compile',
    ...into,
    '--out',
    file('closed.xlsx'),
    '--report',
    file('closed.json'),
    '--close',
    'A',
  );
  expect(done.exitCode).toBe(1);
  expect(done.out).toMatch(/ 0 tệp bị từ chối\nSố chốt lần 1, ngày \S+, người quyết định: A, /);
  expect(figure('closed.json', '18.1')).toMatchObject({ value: 107, contributors: 3 });

  mkdirSync(file('none'));
  const nothing = runCli('compile', file('none'), ...into, '--out', file('none.xlsx'), '--report', file('none.json'));
  expect(nothing.err).toContain(`Không có biểu mới trong ${file('none')}; bảng đang giữ được tổng hợp lại`);
  expect(figure('none.json', '18.1')).toMatchObject({ value: 107, contributors: 3 });
  expect(runCli('compile', file('none'), '--out', file('none-2.xlsx')).err).toContain('Không có tệp nào để đọc');
});

test('into itself, with the workbook among the files: it is not taken for a form', () => {
  const own = file('day1', 'bang.xlsx');
  writeFileSync(own, readFileSync(file('day1.xlsx')));
  const done = runCli('compile', file('day1'), '--into', own, '--out', own, '--as-of', '2026-12-10');
  expect(done.err).toBe('');
  expect(done.out).toMatch(/0 tệp bị từ chối/);
});

test('a Word report and a mail draft for each unit that has something to do', () => {
  const done = runCli(
    ...['compile', file('day2'), '--out', file('word.xlsx'), '--as-of', '2026-12-20'],
    ...['--word', file('report.docx'), '--reminders', file('mails')],
  );
  expect(done.exitCode).toBe(1);
  expect(readFileSync(file('report.docx')).subarray(0, 2).toString()).toBe('PK');
  const drafts = readdirSync(file('mails'));
  expect(drafts).toContain('don-doc_kh-56-2026_2026_10525.eml');
  // Before 15/12: the 14th is the last day in time.
  const text = readFileSync(file('mails', 'don-doc_kh-56-2026_2026_10525.eml'), 'ascii');
  const body = Buffer.from(/base64\r\n\r\n([\s\S]+?)\r\n--/.exec(text)![1]!, 'base64').toString('utf8');
  expect(body).toContain('Kính gửi: Ủy ban nhân dân phường Hải Dương');
  expect(body).toContain('Chưa nhận được báo cáo kết quả (thời hạn gửi: trước ngày 15/12/2026, đã quá 6 ngày).');
});

test('plans out of the register of incoming documents, and an answer to each file', () => {
  const texts = [
    ['Mã đơn vị', 'Số, ký hiệu', 'Ngày đến'],
    ['10525', '15/KH-UBND', '24/02/2026'],
    ['99999', '1/KH-UBND', '24/02/2026'],
  ];
  const base = filledForm('10525');
  const sheet = { ...base.sheets[1]!, rows: texts.map((row) => ({ cells: row.map((value) => ({ value })) })) };
  const drawn = { ...base, names: [], activeSheet: sheet.name, sheets: [{ ...sheet, merges: [], print: null }] };
  writeFileSync(file('register.xlsx'), xlsxOf(drawn));
  const done = runCli(
    ...['compile', file('day2'), '--as-of', '2026-12-20', '--received', file('register.xlsx')],
    ...['--replies', file('replies'), '--out', file('register-out.xlsx')],
  );
  expect(done.err).toContain('register.xlsx [3]: “99999” không có trong danh sách đơn vị');
  expect(done.out).toContain('ghi nhận 1 văn bản của các đơn vị, 1 dòng không dùng');
  expect(tracked('register-out.xlsx', '10525', 'planNumber')).toBe('15/KH-UBND');
  expect(tracked('register-out.xlsx', '10525', 'planReceived')).toBe('24/02/2026');
  const answers = readdirSync(file('replies'));
  expect(answers.length).toBeGreaterThan(0);
  for (const name of answers) expect(name).toMatch(/^tra-loi_kh-56-2026_2026_[\w-]+\.eml$/);
});

test('points by the office’s own table go into the workbook and stay there', () => {
  const texts = [
    ['Nội dung', 'Điểm'],
    ['Không gửi báo cáo', '8'],
  ];
  const base = filledForm('10525');
  const sheet = { ...base.sheets[1]!, rows: texts.map((row) => ({ cells: row.map((value) => ({ value })) })) };
  const drawn = { ...base, names: [], activeSheet: sheet.name, sheets: [{ ...sheet, merges: [], print: null }] };
  writeFileSync(file('points.xlsx'), xlsxOf(drawn));
  const args = ['--as-of', '2026-12-20', '--scoring', file('points.xlsx'), '--out', file('scored.xlsx')];
  runCli('compile', file('day2'), ...args);
  const rows = KeyedTables.find(open('scored.xlsx'), SECTION_COLUMNS)?.rows('scoring') ?? [];
  expect(rows.map((row) => [row.text('rule'), row.text('points')])).toEqual([['Không gửi báo cáo', '8']]);
  expect(open('scored.xlsx').sheets.map(({ name }) => name)).toContain('Xếp hạng thi đua');

  writeFileSync(file('points.csv'), 'Nội dung,Điểm');
  expect(runCli('compile', file('day2'), '--scoring', file('points.csv'), '--out', file('x.xlsx')).exitCode).toBe(2);
});

describe('what cannot be compiled into ends with 2', () => {
  test.each([
    ['a form', () => ['--into', file('day2', 'cat-hai.xlsx')], 'bảng tổng hợp'],
    ['a file that is not there', () => ['--into', file('khong-co.xlsx')], 'khong-co.xlsx'],
    ['a workbook of another period', () => ['--into', file('day1.xlsx'), '--period', '2026-Q2'], '2026'],
    ['no date', () => ['--as-of', '31/02/2026'], '31/02/2026'],
  ])('%s', (_, args, words) => {
    const done = runCli('compile', file('day2'), '--out', file('none.xlsx'), ...args());
    expect(done).toMatchObject({ exitCode: 2, out: '' });
    expect(done.err).toContain(words);
  });
});

const WRITE = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
sheet = book["Tình hình nộp"]
keys = next(row for row in sheet.iter_rows() if row[0].value == "chitieu:tracking")
at = {cell.value: cell.column for cell in keys}
for row in sheet.iter_rows(min_row=keys[0].row + 1):
    if row[at["unit"] - 1].value == "10888":
        sheet.cell(row[0].row, at["decision"], "trả lại")
        sheet.cell(row[0].row, at["reason"], "Chưa có chữ ký")
    if row[at["unit"] - 1].value == "11914":
        sheet.cell(row[0].row, at["note"], "Hẹn gửi ngày 20/12")
settings = book["Thiết lập"]
for row in settings.iter_rows():
    if row[1].value == "expectedCount":
        row[3].value = "hai trăm"
book.save(sys.argv[2])
`;

describeWith(['openpyxl'], 'what an officer writes in another program', () => {
  test('stays, and what is wrong in the settings is said with its cell', () => {
    const done = spawnSync('/usr/bin/python3', ['-c', WRITE, file('day2.xlsx'), file('officer.xlsx')], {
      encoding: 'utf8',
    });
    expect(done.stderr).toBe('');
    const compiled = runCli(
      ...['compile', file('day2'), '--into', file('officer.xlsx')],
      ...['--out', file('kept.xlsx'), '--as-of', '2026-12-12'],
    );
    expect(compiled.exitCode).toBe(1);
    expect(compiled.err).toMatch(/Thiết lập \[[A-Z]+\d+\] .*“hai trăm”/);
    expect(tracked('kept.xlsx', '10888', 'stateCode')).toBe('returned');
    expect(tracked('kept.xlsx', '10888', 'reason')).toBe('Chưa có chữ ký');
    expect(tracked('kept.xlsx', '10888', 'decidedAt')).toBe('12/12/2026');
    expect(tracked('kept.xlsx', '11914', 'note')).toBe('Hẹn gửi ngày 20/12');
  });
});
