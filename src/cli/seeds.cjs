/**
 * Checks every seed before it is built in: `npm run seeds`, or with files of one's own `npm run seeds -- FILE…`.
 * A broken seed ends with exit code 1 and a line `file: /json/path: reason` for each problem.
 */
const { readdirSync } = require('node:fs');
const { join, relative } = require('node:path');
require('./typescript.cjs');
const { checkSeeds } = require('./checkSeeds');

const seeds = join(__dirname, '../../seeds');
const bundled = ['units', 'plans'].flatMap((folder) =>
  readdirSync(join(seeds, folder)).map((name) => join(seeds, folder, name)),
);
const given = process.argv.slice(2);
const files = given.length > 0 ? given : bundled;
const problems = checkSeeds(files);
for (const { file, path, reason } of problems) {
  process.stderr.write(`${relative(process.cwd(), file)}: ${path || '/'}: ${reason}\n`);
}
if (problems.length === 0) process.stdout.write(`${files.length} seed files are sound\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
