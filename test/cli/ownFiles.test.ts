import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'own-files-'));
const pdf = path.join(folder, 'a.pdf');
const out = path.join(folder, 'out.xlsx');

beforeAll(() => {
  writeFileSync(pdf, '%PDF-1.4');
});

test.each<[string, readonly string[], string]>([
  ['a plan workbook', ['plan', '--check', pdf], 'Sổ kế hoạch (.xlsx)'],
  ['a list of targets', ['plan', '--read', pdf], 'danh sách chỉ tiêu (.xlsx, .txt hoặc .tsv)'],
  ['a list of units', ['units', '--roster', pdf], 'danh sách đơn vị (.xlsx)'],
  ['a table of points', ['compile', folder, '--scoring', pdf, '--out', out], 'bảng điểm (.xlsx)'],
  ['a register', ['compile', folder, '--received', pdf, '--out', out], 'sổ văn bản đến (.xlsx)'],
  ['a kept city workbook', ['compile', folder, '--into', pdf, '--out', out], 'bảng tổng hợp (.xlsx)'],
  ['an earlier city workbook', ['compile', folder, '--previous', pdf, '--out', out], 'bảng tổng hợp (.xlsx)'],
])('another file in the place of %s', (_, args, wanted) => {
  const { exitCode, err } = runCli(...args);
  expect(err).toContain(`${pdf}: Đây không phải là sổ Excel mà là tệp PDF. Đề nghị chọn ${wanted}.`);
  expect(exitCode).toBe(2);
});
