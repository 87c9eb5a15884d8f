import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { RawCell } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxOf } from '../support/xlsxOf';
import { describeWith } from '../support/describeWith';
import { filledForm } from '../support/rawForm';
import { readJson } from '../support/recalculate';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'previous-'));
const file = (...names: readonly string[]): string => path.join(folder, ...names);

function mail(day: string, unit: string, period: string, values: Readonly<Record<string, CellValue>>): void {
  mkdirSync(file(day), { recursive: true });
  writeFileSync(file(day, `${unit}.xlsx`), xlsxOf(filledForm(unit, values, period)));
}

/** A city of three communes. */
const ROSTER = [
  ['Mã đơn vị', 'Tên đơn vị', 'Loại'],
  ['10525', 'Phường Hải Dương', 'Phường'],
  ['10888', 'Xã Cẩm Giang', 'Xã'],
  ['11914', 'Đặc khu Cát Hải', 'Đặc khu'],
];
const base = filledForm('10525');
const rosterSheet = { ...base.sheets[1]!, rows: ROSTER.map((row) => ({ cells: row.map((value) => ({ value })) })) };
writeFileSync(
  file('roster.xlsx'),
  xlsxOf({
    ...base,
    names: [],
    activeSheet: rosterSheet.name,
    sheets: [{ ...rosterSheet, merges: [], print: null }],
  }),
);

/** 18.1 adds up over the communes: 50, 30 and 5 until June; at the end of the year the third has not sent. */
mail('june', '10525', '2026-Q2', { CT_18_1: 50 });
mail('june', '10888', '2026-Q2', { CT_18_1: 30 });
mail('june', '11914', '2026-Q2', { CT_18_1: 5 });
mail('year', '10525', '2026', { CT_18_1: 61 });
mail('year', '10888', '2026', { CT_18_1: 39 });

const compile = (day: string, out: string, ...more: readonly string[]) =>
  runCli(
    ...['compile', file(day), '--roster', file('roster.xlsx'), '--out', file(out), '--as-of', '2026-12-10'],
    ...['--report', file(`${out}.json`), ...more],
  );

interface Report {
  readonly figures: readonly { readonly id: string }[];
}
const figure = (out: string) => (readJson(file(`${out}.json`)) as Report).figures.find(({ id }) => id === '18.1');

function cellsOf(out: string, sheet: string): readonly RawCell[] {
  const read = readWorkbook(new Uint8Array(readFileSync(file(out))));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook.sheets.find(({ name }) => name === sheet)!.cells;
}

const june = compile('june', 'june.xlsx', '--period', '2026-Q2');

test('the earlier period says how much of the whole is covered, and fills in nothing by itself', () => {
  expect(june.err).not.toContain('roster.xlsx');
  const done = compile('year', 'year.xlsx', '--previous', file('june.xlsx'));
  expect(done.out).toContain('Số kỳ trước, quý II năm 2026: 3 số của 3 đơn vị.');
  expect(figure('year.xlsx')).toMatchObject({
    value: 100,
    contributors: 2,
    expected: 3,
    imputed: null,
    // 50 + 30 of 85.
    coverage: { share: expect.closeTo(94.117647, 5) as number, of: 'previousValues' },
  });
});

const ASK = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
rows = list(book["Thiết lập"].iter_rows())
start = next(i for i, row in enumerate(rows) if row[0].value == "chitieu:indicators")
at = {cell.value: i for i, cell in enumerate(rows[start])}
row = next(row for row in rows[start:] if str(row[at["key"]].value) == "18.1")
row[at["imputation"]].value = "số kỳ trước nhân mức tăng của các đơn vị khác"
book.save(sys.argv[2])
`;

describeWith(['openpyxl'], 'the officer asks for it in Thiết lập', () => {
  test('the missing unit counts with its earlier figure and the growth of the others, and is marked; the earlier figures stay in the workbook', () => {
    compile('year', 'first.xlsx');
    const asked = spawnSync('/usr/bin/python3', ['-c', ASK, file('first.xlsx'), file('asked.xlsx')], {
      encoding: 'utf8',
    });
    expect(asked.stderr).toBe('');

    compile('year', 'without.xlsx', '--into', file('asked.xlsx'));
    expect(figure('without.xlsx')).toMatchObject({ value: 100, imputed: null });

    compile('year', 'filled.xlsx', '--into', file('asked.xlsx'), '--previous', file('june.xlsx'));
    // 61 + 39 as reported, and the 5 of June grown as the others' 50 + 30 did.
    const filled = { value: 106.25, contributors: 2, expected: 3, imputed: { method: 'growth', units: 1 } };
    expect(figure('filled.xlsx')).toMatchObject(filled);
    const data = cellsOf('filled.xlsx', 'Số liệu');
    const { row } = data.find(
      ({ value }) => value === 'Ước: số quý II năm 2026 của đơn vị nhân mức tăng của các đơn vị khác',
    )!;
    const line = data.filter((cell) => cell.row === row).map(({ value }) => value);
    expect(line).toEqual(expect.arrayContaining(['11914', 6.25]));
    const marks = cellsOf('filled.xlsx', 'Tổng hợp').map(({ value }) => String(value));
    expect(
      marks.some((text) => text.includes('Gồm phần ước cho 1 đơn vị (số kỳ trước nhân mức tăng của các đơn vị khác)')),
    ).toBe(true);

    compile('year', 'later.xlsx', '--into', file('filled.xlsx'));
    expect(figure('later.xlsx')).toMatchObject(filled);
  });
});

test('it is not taken for a form where it lies among them', () => {
  const among = file('year', 'quy-2.xlsx');
  writeFileSync(among, readFileSync(file('june.xlsx')));
  const done = compile('year', 'among.xlsx', '--previous', among);
  expect(done.out).toMatch(/2\/3 đơn vị đã nộp.* 0 tệp bị từ chối/);
});

describe('any other workbook ends with 2, and nothing is written', () => {
  test.each([
    ['a form', () => file('june', '10525.xlsx'), 'không phải là bảng tổng hợp'],
    ['the same period', () => file('year.xlsx'), 'không kết thúc trước kỳ đang tổng hợp'],
    ['no workbook', () => file('june.xlsx.json'), 'june.xlsx.json'],
    ['a file that is not there', () => file('khong-co.xlsx'), 'khong-co.xlsx'],
  ])('%s', (_, previous, words) => {
    const done = compile('year', 'none.xlsx', '--previous', previous());
    expect(done).toMatchObject({ exitCode: 2, out: '' });
    expect(done.err).toContain(words);
    expect(() => readFileSync(file('none.xlsx'))).toThrow('ENOENT');
  });
});
