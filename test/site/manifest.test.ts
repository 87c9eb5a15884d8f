import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REQUIREMENT_SET, REQUIREMENT_VERSION } from '../../src/excel/requirements';
import { manifestFor } from '../../src/site/build/manifestFor';
import { manifestProblems } from '../../src/site/build/manifestProblems';
import { siteOptions } from '../../src/site/build/siteOptions';

const root = path.join(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const source = readFileSync(file, 'utf8');
const ADDRESS = 'https://chitieu.example.gov.vn/ban-1';
const deployed = manifestFor(source, '2.7.1', siteOptions({ address: `${ADDRESS}/` }));

/** A folder with the files that the manifest leads to, as a build has them. */
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chitieu-manifest-'));
  mkdirSync(path.join(folder, 'assets'));
  for (const size of [16, 32, 64, 80]) {
    copyFileSync(path.join(root, `assets/icon-${size}.png`), path.join(folder, `assets/icon-${size}.png`));
  }
  for (const name of ['taskpane', 'commands', 'help', 'support']) writeFileSync(path.join(folder, `${name}.html`), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const problems = (manifest: string): readonly string[] => manifestProblems(manifest, { address: ADDRESS, folder });

/** In a process of its own, as the tool depends on a module that jest does not load. */
const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((manifest) => console.log(JSON.stringify(manifest)))`;

test('Microsoft’s own tool reads the manifest as an add-in for Excel in Vietnamese', () => {
  const written = path.join(folder, 'manifest.xml');
  writeFileSync(written, deployed);
  const manifest: unknown = JSON.parse(
    execFileSync(process.execPath, ['-e', READ, written], { cwd: root, encoding: 'utf8' }),
  );
  expect(manifest).toMatchObject({
    officeAppType: 'TaskPaneApp',
    version: '2.7.1.0',
    defaultLocale: 'vi-VN',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    displayName: 'Chỉ tiêu',
    supportUrl: `${ADDRESS}/support.html`,
  });
});

test('it asks for the Excel that the code is written for', () => {
  expect(Array.from(source.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g), ([, ...set]) => set)).toEqual([
    [REQUIREMENT_SET, REQUIREMENT_VERSION],
  ]);
});

test('for an address every link leads there and to a file, and nothing of the own machine is left', () => {
  expect(problems(deployed)).toEqual([]);
  expect(deployed).not.toContain('localhost');
  expect(new Set(deployed.match(/https:\/\/[^"]*/g))).toEqual(
    new Set(
      [
        'assets/icon-16.png',
        'assets/icon-32.png',
        'assets/icon-64.png',
        'assets/icon-80.png',
        'taskpane.html',
        'commands.html',
        'help.html',
        'support.html',
      ].map((name) => `${ADDRESS}/${name}`),
    ),
  );
});

test('an identifier of one’s own takes the place of the product’s', () => {
  const id = '0d6f2f3c-4a53-4b0a-8f43-0c1f6a7b9e10';
  expect(manifestFor(source, '0.1.0', siteOptions({ address: ADDRESS, id }))).toContain(`<Id>${id}</Id>`);
  expect(deployed).toContain('<Id>5f0c2b1e-7a64-4a0e-9d3b-56c2026a1014</Id>');
});

test.each([
  ['http', { address: 'http://chitieu.example.gov.vn' }, /https/],
  ['no address at all', { address: 'chitieu.example.gov.vn' }, /https/],
  ['an own machine', { address: 'https://localhost:3000' }, /this machine/],
  ['an own machine by number', { address: 'https://127.0.0.1' }, /this machine/],
  ['a query', { address: 'https://chitieu.example.gov.vn/?a=1' }, /query/],
  ['an identifier that is none', { address: ADDRESS, id: 'chitieu' }, /GUID/],
  ['an unknown way to get office.js', { address: ADDRESS, office: 'npm' }, /cdn or self/],
])('a build is refused for %s', (_, env, reason) => {
  expect(() => siteOptions(env)).toThrow(reason);
});

test('Microsoft’s library comes from Microsoft once there is an address, unless it is asked for otherwise', () => {
  expect(siteOptions({}).office).toBe('self');
  expect(siteOptions({ address: ADDRESS }).office).toBe('cdn');
  expect(siteOptions({ address: ADDRESS, office: 'self' }).office).toBe('self');
});

test.each([
  ['a link to elsewhere', `${ADDRESS}/help.html`, 'https://localhost:3000/help.html', /leads elsewhere/],
  ['a link that is not https', `${ADDRESS}/help.html`, 'http://chitieu.example.gov.vn/ban-1/help.html', /not https/],
  ['a page that is not there', `${ADDRESS}/help.html`, `${ADDRESS}/guide.html`, /no file/],
  [
    'a picture of another size',
    `Icon.80" DefaultValue="${ADDRESS}/assets/icon-80`,
    `Icon.80" DefaultValue="${ADDRESS}/assets/icon-64`,
    /not 80 pixels/,
  ],
  ['a reference to nothing', 'Label resid="Open.Label"', 'Label resid="Open.Labels"', /Open\.Labels is missing/],
  ['a text without its English', '<bt:Override Locale="en-US" Value="Open Chỉ tiêu" />', '', /4 texts, 3 in English/],
  ['a text that Excel cuts', 'Value="Open Chỉ tiêu"', `Value="${'x'.repeat(126)}"`, /longer than 125/],
  ['an identifier that is none', '5f0c2b1e', 'chitieu', /no GUID/],
  ['a version of three numbers', '2.7.1.0', '2.7.1', /four numbers/],
])('%s is found', (_, right, wrong, problem) => {
  expect(deployed).toContain(right);
  expect(problems(deployed.replace(right, wrong)).join('\n')).toMatch(problem);
});

test('the manifest in the project itself is sound, for the developer’s own machine', () => {
  expect(manifestProblems(source, { address: 'https://localhost:3000', folder })).toEqual([]);
});
