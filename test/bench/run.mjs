/**
 * `npm run bench [COUNT…]`: how fast forms are read, each way in a process of its own, whole process, best of three.
 * The ratio is to unpacking the needed parts with node:zlib, which no reader can beat.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
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

const counts = process.argv.slice(2).map(Number);
run('node', [path.join(root, 'node_modules/webpack-cli/bin/cli.js'), '--config', path.join(here, 'webpack.config.js')]);
for (const count of counts.length > 0 ? counts : [274]) bench(count);

function bench(count) {
  const folder = path.join(dist, `forms-${count}`);
  const made = timed('node', [path.join(dist, 'makeForms.cjs'), folder, String(count)]);
  console.log(`\n${readdirSync(folder).length} forms, made in ${Math.round(made.milliseconds)} ms`);
  const ways = ['inflate-node', 'inflate-fflate', 'cells-node', 'cells', 'forms', 'sheetjs', 'exceljs'];
  const table = {};
  for (const way of ways) table[way] = best('node', [path.join(dist, 'readForms.cjs'), way, folder]);
  if (existsSync('/usr/bin/python3') && spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0) {
    table.openpyxl = best('/usr/bin/python3', ['-c', OPENPYXL, folder]);
  }
  const limit = table['inflate-node'].milliseconds;
  for (const row of Object.values(table)) {
    row.ratio = Number((row.milliseconds / limit).toFixed(2));
    row.milliseconds = Math.round(row.milliseconds);
  }
  console.table(table);
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
