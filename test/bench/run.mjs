/**
 * `npm run bench`: how fast 274 forms are read, beside other readers, and compiled. Each way in a process of its own,
 * whole process, best of three. The ratio is to unpacking the needed parts with node:zlib, which no reader can beat.
 * `npm run bench -- --country` reads 3,321 forms instead (all communes of the country), for the memory that it takes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const dist = path.join(root, 'dist/bench');
const ROUNDS = 3;
const OPENPYXL = `
import os, resource, sys
from openpyxl import load_workbook
for name in os.listdir(sys.argv[1]):
    for sheet in load_workbook(os.path.join(sys.argv[1], name), data_only=True):
        for row in sheet.iter_rows(values_only=True):
            pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
`;

const CITY = 274;
const COUNTRY = 3321;
run('node', [path.join(root, 'node_modules/webpack-cli/bin/cli.js'), '--config', path.join(here, 'webpack.config.js')]);
if (process.argv.includes('--country')) compareMemory(make(CITY), make(COUNTRY));
else bench(make(CITY));

/** A folder with so many forms, made once. */
function make(count) {
  const folder = path.join(dist, `forms-${count}`);
  if (!existsSync(folder) || readdirSync(folder).length !== count) {
    run('node', [path.join(dist, 'makeForms.cjs'), folder, String(count)]);
  }
  return folder;
}

function bench(folder) {
  const ways = ['inflate-node', 'inflate-fflate', 'cells-node', 'cells', 'forms', 'sheetjs', 'exceljs'];
  const table = {};
  for (const way of ways) table[way] = best('node', [path.join(dist, 'readForms.cjs'), way, folder]);
  if (existsSync('/usr/bin/python3') && spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0) {
    table.openpyxl = best('/usr/bin/python3', ['-c', OPENPYXL, folder]);
  }
  table.compile = best('node', [path.join(dist, 'compileForms.cjs'), folder, path.join(dist, 'city.xlsx')]);
  const limit = table['inflate-node'].milliseconds;
  for (const row of Object.values(table)) {
    row.ratio = Number((row.milliseconds / limit).toFixed(2));
    row.milliseconds = Math.round(row.milliseconds);
  }
  console.log(`${readdirSync(folder).length} forms, load ${loadavg()[0].toFixed(1)}`);
  console.table(table);
  const steps = run('node', [path.join(dist, 'writeCity.cjs'), folder]);
  console.log('Steps of one compile, milliseconds:', JSON.parse(steps.trim().split('\n').at(-1)));
}

/** Memory while reading must not grow with the number of files; V8's own space for young objects does, if it may. */
function compareMemory(few, many) {
  for (const options of [[], ['--max-semi-space-size=4']]) {
    const read = (folder) => timed('node', [...options, path.join(dist, 'readForms.cjs'), 'cells-node', folder]);
    const [small, large] = [read(few), read(many)];
    const ratio = (large.megabytes / small.megabytes).toFixed(2);
    console.log(
      `node ${options.join(' ')}: ${CITY} forms ${small.megabytes} MB, ${COUNTRY} ${large.megabytes} MB (${ratio})`,
    );
    console.log(`${COUNTRY} forms read in ${Math.round(large.milliseconds)} ms`);
  }
}

function best(command, args) {
  return Array.from({ length: ROUNDS }, () => timed(command, args)).sort((a, b) => a.milliseconds - b.milliseconds)[0];
}

function timed(command, args) {
  const start = performance.now();
  const output = run(command, args);
  return { milliseconds: performance.now() - start, megabytes: Number(output.trim().split('\n').at(-1)) };
}

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', cwd: root });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return done.stdout;
}
