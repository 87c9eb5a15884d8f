import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { onePage, plainSheet, SAMPLE_PLAN } from './samplePlan';

function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (found === undefined) throw new Error(`No part ${path}`);
  return strFromU8(found);
}

describe('writeWorkbook', () => {
  const bytes = writeWorkbook(SAMPLE_PLAN);

  test("passes Microsoft's Open XML SDK validator", () => {
    const folder = mkdtempSync(join(tmpdir(), 'chitieu-'));
    try {
      const file = join(folder, 'sample.xlsx');
      writeFileSync(file, bytes);
      // The package is published as ES modules only and runs a program anyway, so its command is called.
      const validator = join(__dirname, '../../node_modules/.bin/ooxml-validator');
      const { ok, errors } = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })) as {
        ok: boolean;
        errors: unknown[];
      };
      expect(errors).toEqual([]);
      expect(ok).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('gives the same bytes for the same plan', () => {
    expect(Buffer.from(writeWorkbook(SAMPLE_PLAN)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('keeps text as text', () => {
    const strings = part(bytes, 'xl/sharedStrings.xml');
    expect(strings).toContain('<t>=SUM(A1)</t>');
    expect(strings).toContain('<t>#REF!</t>');
    expect(strings).toContain('<t xml:space="preserve"> cách </t>');
    expect(strings).toContain('a_x0001_b_x005F_x0041__x000D_\n\ufffd');
    expect(part(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test('marks newer functions, but not inside texts', () => {
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f>_xlfn.IFS(C3&gt;1,1,TRUE,2)</f></c>');
    expect(sheet).toContain('"IFS("');
  });

  test.each([
    ['an unknown style', onePage(plainSheet('A', [{ cells: [{ value: 1, style: 'toString' }] }]))],
    ['a number that is not finite', onePage(plainSheet('A', [{ cells: [{ value: Number.NaN }] }]))],
    ['a text that is too long', onePage(plainSheet('A', [{ cells: [{ value: 'a'.repeat(32_768) }] }]))],
    ['a bad sheet name', onePage(plainSheet('A/B', []))],
    ['an unknown active sheet', { ...onePage(plainSheet('A', [])), activeSheet: 'B' }],
  ])('refuses %s', (_, plan) => {
    expect(() => writeWorkbook(plan)).toThrow(RangeError);
  });
});
