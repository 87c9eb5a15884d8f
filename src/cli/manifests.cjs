/**
 * `npm run manifest`: checks `manifest.xml`, and that of the built site in `dist/web` if there is one; with a file of
 * one's own, `npm run manifest -- FILE`, that one against the folder in which it lies. A problem ends with exit code 1.
 */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const { OfficeAddinManifest } = require('office-addin-manifest');
require('./typescript.cjs');
const { manifestProblems } = require('../site/build/manifestProblems');
const { manifestVersion } = require('../site/build/manifestFor');
const { PROGRAM_VERSION: version } = require('../site/programVersion');

const root = join(__dirname, '../..');
const built = join(root, 'dist/web/manifest.xml');
const given = process.argv.slice(2);
const files = given.length > 0 ? given : [join(root, 'manifest.xml'), ...(existsSync(built) ? [built] : [])];

/** Pages stand in the site alone, so the manifest that it is made from has only its pictures beside it. */
async function problemsOf(file) {
  const read = await OfficeAddinManifest.readManifestFile(file).then(
    ({ officeAppType, hosts }) =>
      officeAppType === 'TaskPaneApp' && hosts?.join() === 'Workbook' ? [] : ['it is not for Excel’s task pane'],
    (error) => [error instanceof Error ? error.message : String(error)],
  );
  const text = readFileSync(file, 'utf8');
  const isSource = file === join(root, 'manifest.xml');
  const own = manifestProblems(text, { address: null, folder: isSource ? null : dirname(file) });
  const isCurrent = isSource || text.includes(`<Version>${manifestVersion(version)}</Version>`);
  return [...read, ...own, ...(isCurrent ? [] : [`its version is not that of package.json, ${version}: build again`])];
}

async function main() {
  for (const file of files) {
    const problems = await problemsOf(file);
    const name = relative(process.cwd(), file);
    for (const problem of problems) process.stderr.write(`${name}: ${problem}\n`);
    if (problems.length === 0) process.stdout.write(`${name} is sound\n`);
    else process.exitCode = 1;
  }
}

void main();
