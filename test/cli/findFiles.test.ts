import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFiles } from '../../src/cli/findFiles';
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
