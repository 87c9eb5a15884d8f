import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REQUIREMENT_SET, REQUIREMENT_VERSION } from '../src/excel/requirements';

const root = path.join(__dirname, '..');
const file = path.join(root, 'manifest.xml');
const text = readFileSync(file, 'utf8');

const all = (pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (match) => match[1] ?? '');

/** In a process of its own, as the tool depends on a module that jest does not load. */
const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((manifest) => console.log(JSON.stringify(manifest)))`;

test('Microsoft’s own tool reads the manifest as an add-in for Excel in Vietnamese', () => {
  const manifest: unknown = JSON.parse(
    execFileSync(process.execPath, ['-e', READ, file], { cwd: root, encoding: 'utf8' }),
  );
  expect(manifest).toMatchObject({
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'vi-VN',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    displayName: 'Chỉ tiêu',
  });
});

test('it asks for the Excel that the code is written for', () => {
  expect(all(/<Set Name="([^"]+)"/g)).toEqual([REQUIREMENT_SET]);
  expect(all(/<Set Name="[^"]+" MinVersion="([^"]+)"/g)).toEqual([REQUIREMENT_VERSION]);
});

test('every text has its English, every reference its resource, every picture its file', () => {
  const ids = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(all(/resid="([^"]+)"/g))).toEqual(new Set(ids));
  expect(all(/<bt:String id="([^"]+)"/g)).toHaveLength(all(/<bt:Override Locale="(en-US)"/g).length);
  for (const picture of new Set(all(/https:\/\/localhost:3000\/(assets\/[^"]+)/g))) {
    expect(existsSync(path.join(root, picture))).toBe(true);
  }
});
