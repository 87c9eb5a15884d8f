import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFiles } from '../../src/cli/findFiles';
import { describeRefusal } from '../../src/core/words/describeRefusal';
import { vi } from '../../src/core/words/vi/vi';
import { baseForm } from '../corpus/baseForm';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-find-'));
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);
beforeAll(() => {
  mkdirSync(inside('thư', 'con'), { recursive: true });
  for (const name of ['b.xlsx', 'A.xlsx', '~$b.xlsx', '.~lock.b.xlsx#', 'Thumbs.db', 'desktop.ini', '.DS_Store']) {
    writeFileSync(inside('thư', name), baseForm());
  }
  writeFileSync(inside('thư', 'con', 'c.eml'), 'x');
  symlinkSync('b.xlsx', inside('thư', 'link.xlsx'));
  symlinkSync('..', inside('thư', 'up'));
  execFileSync('mkfifo', [inside('pipe')]);
});

test('a folder with all below it, without what programs leave behind, each file once', () => {
  const found = findFiles([inside('thư'), inside('thư', 'b.xlsx')], vi);
  const expected = ['A.xlsx', 'b.xlsx', 'con/c.eml', 'link.xlsx', 'up'];
  expect(found).toEqual(expected.map((name) => inside('thư', name)));
});

test('what is no file is refused and stops nothing', () => {
  const { out } = runCli('validate', '--json', inside('pipe'), inside('thư', 'up'), inside('thư', 'link.xlsx'));
  const { files } = JSON.parse(out) as { files: { unit: string | null; findings: { code: string }[] }[] };
  expect(files.map(({ unit, findings: [first] }) => unit ?? first?.code)).toContain('UNREADABLE_FILE');
  expect(files.at(-1)?.unit).toBe('10525');
});

const place = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.flatMap((part) => [Buffer.from('/'), Buffer.from(part)]).slice(1));

test('files and folders whose names are in an old encoding are read, and refused where names look alike', () => {
  const old = mkdtempSync(path.join(tmpdir(), 'chitieu-old-'));
  // “Biểu” and “thành” in TCVN3.
  mkdirSync(place(old, Buffer.from('th\xb5nh', 'latin1')));
  writeFileSync(place(old, Buffer.from('th\xb5nh', 'latin1'), Buffer.from('Bi\xd3u.xlsx', 'latin1')), baseForm());
  writeFileSync(place(old, Buffer.from('a\xb5.xlsx', 'latin1')), baseForm());
  writeFileSync(place(old, Buffer.from('a\xb6.xlsx', 'latin1')), baseForm());
  const { out } = runCli('validate', '--json', old);
  const { files } = JSON.parse(out) as {
    files: { file: string; unit: string | null; findings: { params: { of?: string } }[] }[];
  };
  expect(
    files.map(({ file, unit, findings: [first] }) => [path.relative(old, file), unit ?? first?.params.of]),
  ).toEqual([
    ['a\ufffd.xlsx', 'name'],
    ['th\ufffdnh/Bi\ufffdu.xlsx', '10525'],
  ]);
});

test('what the system does not give is named with why, and stops nothing', () => {
  const shared = mkdtempSync(path.join(tmpdir(), 'chitieu-shared-'));
  mkdirSync(path.join(shared, 'con'));
  writeFileSync(path.join(shared, 'con', 'a.xlsx'), baseForm());
  writeFileSync(path.join(shared, 'b.xlsx'), baseForm());
  symlinkSync('khong-co.xlsx', path.join(shared, 'c.xlsx'));
  symlinkSync('.', path.join(shared, 'd'));
  chmodSync(shared, 0o755);
  chmodSync(path.join(shared, 'con'), 0);
  // The superuser may read everything.
  const isSuper = process.getuid?.() === 0;
  const { out, exitCode } = runCli('validate', '--json', shared);
  const { files } = JSON.parse(out) as {
    files: { file: string; unit: string | null; findings: { params: { of?: string } }[] }[];
  };
  expect(exitCode).toBe(1);
  expect(
    files.map(({ file, unit, findings: [first] }) => [path.relative(shared, file), unit ?? first?.params.of]),
  ).toEqual([
    ['b.xlsx', '10525'],
    ['c.xlsx', 'gone'],
    isSuper ? ['con/a.xlsx', '10525'] : ['con', 'denied'],
    ['d', 'folder'],
  ]);
  chmodSync(path.join(shared, 'con'), 0o755);
});

test('why a file cannot be had is said in plain words', () => {
  expect(describeRefusal('UNREADABLE_FILE', { reason: 'EACCES: x', of: 'denied' }, vi)).toBe(
    'Không có quyền đọc tệp (hoặc thư mục) này. Đề nghị cấp quyền đọc, hoặc chép ra chỗ khác rồi chọn lại.',
  );
  expect(describeRefusal('UNREADABLE_FILE', { reason: 'EIO: x' }, vi)).toContain('Không mở được tệp (EIO: x)');
});
