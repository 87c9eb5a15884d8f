import { linkSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { baseForm } from '../corpus/baseForm';
import { runCli } from './runCli';

/** More than two portions of forms, with files between them that are read in a thread. */
const NAMES = Array.from({ length: 120 }, (_, place) => `${String(place).padStart(3, '0')}.xlsx`);
const ODD: ReadonlySet<string> = new Set(['000.xlsx', '049.xlsx', '050.xlsx', '119.xlsx']);

const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-'));
beforeAll(() => {
  writeFileSync(path.join(folder, '001.xlsx'), baseForm());
  for (const name of NAMES) {
    if (ODD.has(name)) writeFileSync(path.join(folder, name), 'Mã số;Kết quả');
    else if (name !== '001.xlsx') linkSync(path.join(folder, '001.xlsx'), path.join(folder, name));
  }
});

interface Checked {
  readonly file: string;
  readonly status: string;
  readonly values: readonly unknown[];
}

test('JSON names all files in their order, those read at once and those read in a thread', () => {
  const { out, exitCode } = runCli('validate', '--json', folder);
  const { files } = JSON.parse(out) as { files: readonly Checked[] };
  expect(files.map(({ file }) => path.basename(file))).toEqual(NAMES);
  expect(files.filter(({ status }) => status === 'refused').map(({ file }) => path.basename(file))).toEqual([...ODD]);
  expect(exitCode).toBe(1);
  // The same text that was printed when all files were held until the end.
  expect(out).toBe(`${JSON.stringify({ files }, null, 2)}\n`);
});

test('a line of JSON for each file holds the same', () => {
  const lines = runCli('validate', '--jsonl', folder).out.split('\n');
  expect(lines.pop()).toBe('');
  const { files } = JSON.parse(runCli('validate', '--json', folder).out) as { files: readonly Checked[] };
  expect(lines.map((line) => JSON.parse(line) as Checked)).toEqual(files);
});

test('a line of JSON stays one to programs that end lines at other letters too', () => {
  const lone = path.join(mkdtempSync(path.join(tmpdir(), 'chitieu-')), 'a\u2028b\u0085.txt');
  writeFileSync(lone, 'no workbook');
  const { out } = runCli('validate', '--jsonl', lone);
  expect(out.split(/[\n\u0085\u2028\u2029]/)).toHaveLength(2);
  expect((JSON.parse(out) as Checked).file).toBe(lone);
});
