import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { baseForm } from '../corpus/baseForm';
import { endless } from '../corpus/endless';
import { FORM_SHEET, FormParts } from '../corpus/FormParts';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-'));

/** Writes a file that the program is to read. */
function file(name: string, bytes: Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
}

interface Checked {
  readonly file: string;
  readonly unit: string | null;
  readonly status: string;
  readonly sha256: string | null;
  readonly values: readonly unknown[];
  readonly findings: readonly { readonly code: string }[];
}

function validate(...args: readonly string[]): readonly Checked[] {
  const { out, err } = runCli('validate', '--json', ...args);
  if (out === '') throw new Error(err);
  return (JSON.parse(out) as { readonly files: readonly Checked[] }).files;
}

/** Unit of a form, or the code of its refusal. */
const short = ({ unit, findings: [first] }: Checked): string | undefined => unit ?? first?.code;

const form = file('a.xlsx', baseForm());
test('a form is read the same at once and in the thread', () => {
  const [alone] = validate(form);
  const [inZip] = validate(file('z.zip', zipSync({ 'a.xlsx': baseForm() })));
  expect(alone?.values.length).toBeGreaterThan(36);
  expect(inZip).toEqual({ ...alone, file: expect.stringContaining('z.zip › a.xlsx') as string });
});

test('a file that takes too long is stopped, and the rest is read', () => {
  // Unpacking so many bytes takes a minute; the usual limits would refuse it before.
  const slow = file('slow.xlsx', endless(4_000_000_000));
  const limits = ['--limit', 'seconds=1', '--limit', 'inflatedBytes=1e10', '--limit', 'ratio=1e9'];
  const files = validate(form, slow, file('b.zip', zipSync({ 'b.xlsx': baseForm() })), ...limits);
  expect(files.map(short)).toEqual(['10525', 'TIMEOUT', '10525']);
  expect(validate(slow).map(short)).toEqual(['ZIP_BOMB']);
});

test('a file that takes too much memory is told as that, and the rest is read', () => {
  const many = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
  const huge = new FormParts().set(FORM_SHEET, `<worksheet><sheetData>${many.repeat(900)}</sheetData></worksheet>`);
  const limits = ['--limit', 'ratio=1e9', '--limit', 'megabytes=64', '--limit', 'seconds=120'];
  const files = validate(file('huge.xlsx', huge.zip()), form, ...limits);
  expect(files.map(short)).toEqual(['OUT_OF_MEMORY', '10525']);
});

test('files beyond the limit are named as not read', () => {
  const files = validate(form, file('b.xlsx', baseForm()), file('c.csv', new Uint8Array([65])), '--limit', 'files=1');
  expect(files.map((each) => [path.basename(each.file), short(each)])).toEqual([
    ['a.xlsx', '10525'],
    ['b.xlsx', 'TOO_MANY_FILES'],
    ['c.csv', 'TOO_MANY_FILES'],
  ]);
});

test.each([
  ['bytes=1000', 'TOO_LARGE'],
  ['entries=3', 'TOO_MANY_ENTRIES'],
  ['inflatedBytes=1000', 'ZIP_BOMB'],
  ['cells=100', 'TOO_MANY_CELLS'],
  ['textLength=20', 'TEXT_TOO_LONG'],
  ['nesting=2', 'XML_TOO_DEEP'],
])('--limit %s', (limit, code) => {
  expect(validate(form, '--limit', limit).map(short)).toEqual([code]);
});

test.each(['bytes', 'bytes=', 'bytes=-1', 'constructor=1', 'cells=x'])('--limit %s is wrong usage', (limit) => {
  const result = runCli('validate', form, '--limit', limit);
  expect(result.exitCode).toBe(2);
  expect(result.err).toContain('inflatedBytes');
});
