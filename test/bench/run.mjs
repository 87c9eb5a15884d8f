/**
 * `npm run bench`: how fast 274 forms are read, beside other readers, how fast they are compiled, and how fast a few of
 * them are into the kept workbook of the others. Each way in a process of its own, whole process, taking turns, the best
 * of several rounds; wall time, and time of all its threads on the processors, which tells more where other programs run
 * too. The ratios are to unpacking the needed parts with node:zlib, which no reader can beat. `npm run bench --
 * --country` reads 3,321 forms too (all communes of the country), for the memory that it takes. `npm run bench -- --site
 * FOLDER` compares `dist/web` with another build's.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { comparePages } from './comparePages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const dist = path.join(root, 'dist/bench');
const ROUNDS = 5;
const LIMIT = 'inflate-node';
/** What `npm run chitieu` gives to Node.js. */
const OPTIONS_OF_PROGRAM = ['--max-semi-space-size=2'];
const ROSTER = path.join(dist, 'roster.xlsx');
const OPENPYXL = `
import json, os, resource, sys
from openpyxl import load_workbook
for name in os.listdir(sys.argv[1]):
    for sheet in load_workbook(os.path.join(sys.argv[1], name), data_only=True):
        for row in sheet.iter_rows(values_only=True):
            pass
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"megabytes": usage.ru_maxrss // 1024, "cpu": round((usage.ru_utime + usage.ru_stime) * 1000)}))
`;

/**
 * What was asked of Excel before what cells share was said once, and the share of it that is allowed. The city's
 * workbook took 5,797,000 bytes, and the sheet of open data, which it got later, would have taken 2,023,000 more.
 */
const BUDGETS = {
  insertion: { of: 'actions', former: 4580, share: 1 / 3 },
  check: { of: 'actions', former: 790, share: 1 / 5 },
  selection: { of: 'requests', former: 1, share: 1 },
  city: { of: 'bytes', former: 7_820_000, share: 0.6 },
};
const CITY = 274;
/** Forms that come after the others have been compiled. */
const LATE = 5;
const COUNTRY = 3321;
const { values: options } = parseArgs({ options: { country: { type: 'boolean' }, site: { type: 'string' } } });
if (options.site !== undefined) {
  await comparePages({ [options.site]: options.site, 'dist/web': path.join(root, 'dist/web') });
} else {
  run('node', [
    path.join(root, 'node_modules/webpack-cli/bin/cli.js'),
    '--config',
    path.join(here, 'webpack.config.js'),
  ]);
  if (options.country) compareMemory(make(CITY), make(COUNTRY));
  else bench(make(CITY));
}

/** A folder with so many forms, made once; `kind` is empty for figures alone. */
function make(count, kind = '') {
  const folder = path.join(dist, `forms-${count}${kind}`);
  if (!existsSync(ROSTER) || !existsSync(folder) || readdirSync(folder).length !== count) {
    run('node', [path.join(dist, 'makeForms.cjs'), folder, String(count), ROSTER, ...(kind === '' ? [] : [kind])]);
  }
  return folder;
}

/** A folder with the last forms of another. */
function lateForms(folder) {
  const late = path.join(dist, 'forms-late');
  mkdirSync(late, { recursive: true });
  for (const name of readdirSync(folder).sort().slice(-LATE)) {
    copyFileSync(path.join(folder, name), path.join(late, name));
  }
  return late;
}

function bench(folder) {
  const ways = Object.fromEntries(
    [LIMIT, 'inflate-fflate', 'cells-node', 'cells', 'forms', 'sheetjs', 'exceljs'].map((way) => [
      way,
      ['node', path.join(dist, 'readForms.cjs'), way, folder],
    ]),
  );
  if (existsSync('/usr/bin/python3') && spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0) {
    ways.openpyxl = ['/usr/bin/python3', '-c', OPENPYXL, folder];
  }
  const compile = (forms, city, kept = '') => [
    'node',
    ...OPTIONS_OF_PROGRAM,
    path.join(dist, 'compileForms.cjs'),
    forms,
    ROSTER,
    path.join(dist, city),
    kept,
  ];
  ways.compile = compile(folder, 'city.xlsx');
  const [node, ...early] = compile(make(CITY - LATE), 'kept.xlsx');
  run(node, early);
  ways.recompile = compile(lateForms(folder), 'city-recompiled.xlsx', path.join(dist, 'kept.xlsx'));
  ways['compile with answers'] = compile(make(CITY, 'answers'), 'city-answers.xlsx');
  const table = bestOf(ways);
  console.log(`${readdirSync(folder).length} forms, load ${loadavg()[0].toFixed(1)}`);
  console.table(
    Object.fromEntries(
      Object.entries(table).map(([way, { milliseconds, cpu, megabytes }]) => [
        way,
        {
          milliseconds,
          ratio: ratio(milliseconds, table[LIMIT].milliseconds),
          cpu,
          'ratio of cpu': ratio(cpu, table[LIMIT].cpu),
          megabytes,
        },
      ]),
    ),
  );
  for (const way of ['sheetjs', 'exceljs', 'openpyxl'].filter((name) => name in table)) {
    const [other, ours] = [table[way], table['cells-node']];
    const times = `${ratio(other.milliseconds, ours.milliseconds)} (cpu ${ratio(other.cpu, ours.cpu)})`;
    console.log(`Times as fast as ${way}: ${times}`);
  }
  const again = table.recompile;
  const share = `${ratio(again.milliseconds, table.compile.milliseconds)} (cpu ${ratio(again.cpu, table.compile.cpu)})`;
  console.log(`Recompile with ${LATE} new forms, to the first compile of all: ${share}`);
  const [alone, all] = [table.compile, table['compile with answers']];
  const cost = `${ratio(all.milliseconds, alone.milliseconds)} (cpu ${ratio(all.cpu, alone.cpu)})`;
  console.log(`Compile of forms with ten answers and twenty rows each, to that of the figures alone: ${cost}`);
  const steps = run('node', [path.join(dist, 'writeCity.cjs'), folder]);
  console.log('Steps of one compile, milliseconds:', JSON.parse(steps.trim().split('\n').at(-1)));
  countRequests();
}

/** Counts, not times, so that they are the same on every machine. A budget that is passed ends with 1. */
function countRequests() {
  const costs = JSON.parse(
    run('node', [path.join(dist, 'countRequests.cjs')])
      .trim()
      .split('\n')
      .at(-1),
  );
  console.table(
    Object.fromEntries(
      Object.entries(BUDGETS).map(([work, { of, former, share }]) => {
        const used = ratio(costs[work][of], former);
        if (costs[work][of] > former * share) process.exitCode = 1;
        return [work, { ...costs[work], [`former ${of}`]: former, ratio: used, allowed: ratio(share, 1) }];
      }),
    ),
  );
}

function ratio(value, limit) {
  return Number((value / limit).toFixed(2));
}

/** Memory while reading must not grow with the number of files; V8's own space for young objects does, if it may. */
function compareMemory(few, many) {
  for (const options of [[], OPTIONS_OF_PROGRAM]) {
    const read = (folder) => timed(['node', ...options, path.join(dist, 'readForms.cjs'), 'cells-node', folder]);
    const [small, large] = [read(few), read(many)];
    const growth = ratio(large.megabytes, small.megabytes);
    console.log(
      `node ${options.join(' ')}: ${CITY} forms ${small.megabytes} MB, ${COUNTRY} ${large.megabytes} MB (${growth})`,
    );
    console.log(`${COUNTRY} forms read in ${large.milliseconds} ms (cpu ${large.cpu})`);
  }
}

/** The least of each figure of each way. */
function bestOf(ways) {
  const best = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [way, command] of Object.entries(ways)) {
      const found = timed(command);
      for (const [figure, value] of Object.entries(best[way] ?? {})) found[figure] = Math.min(found[figure], value);
      best[way] = found;
    }
  }
  return best;
}

function timed([command, ...args]) {
  const start = performance.now();
  const output = run(command, args);
  const milliseconds = Math.round(performance.now() - start);
  return { milliseconds, ...JSON.parse(output.trim().split('\n').at(-1)) };
}

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', cwd: root });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return done.stdout;
}
