import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSeeds } from '../../src/cli/checkSeeds';

const ROOT = join(__dirname, '../..');
const PLAN = 'plans/kh-56-2026.json';
const UNITS = 'units/hai-phong-2026.json';
const OLD_UNITS = 'units/hai-phong-old-2025.json';

let seeds: string;
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(join(ROOT, 'seeds'), seeds, { recursive: true });
});
afterEach(() => {
  rmSync(seeds, { recursive: true });
});

const files = () => [PLAN, UNITS, OLD_UNITS].map((name) => join(seeds, name));

/** Replaces text in a copy of a seed; the text must be there. */
function breakSeed(name: string, from: string, to: string): string {
  const file = join(seeds, name);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
  return file;
}

test('every seed that comes with the program is sound', () => {
  const bundled = ['plans', 'units'].flatMap((folder) =>
    readdirSync(join(ROOT, 'seeds', folder)).map((name) => join(ROOT, 'seeds', folder, name)),
  );
  expect(bundled).toHaveLength(3);
  expect(checkSeeds(bundled)).toEqual([]);
});

test('so is the made-up plan of another year with other units', () => {
  const fixtures = join(ROOT, 'test/fixtures');
  expect(checkSeeds([join(fixtures, 'made-up-plan.json'), join(fixtures, 'made-up-units.json')])).toEqual([]);
});

test('so is the made-up plan with every kind of target', () => {
  const fixtures = join(ROOT, 'test/fixtures');
  expect(checkSeeds([join(fixtures, 'all-targets-plan.json'), join(fixtures, 'made-up-units.json')])).toEqual([]);
});

test.each([
  ['an unknown field', PLAN, '"year": 2026', '"year": 2026, "yeer": 1', '/plan', /additional properties.*yeer/],
  ['a missing field', PLAN, '"year": 2026,', '', '/plan', /required property 'year'/],
  ['a wrong type', PLAN, '"year": 2026', '"year": "2026"', '/plan/year', /must be integer/],
  ['a date that is none', PLAN, '2026-12-14', '2026-14-12', '/plan/deadlines/result/last', /format "date"/],
  ['an unknown target', PLAN, '"approximately"', '"about"', '/groups/0/indicators/0/target', /"tagValue":"about"/],
  ['a rule on nothing', PLAN, '"total": "5.1"', '"total": "5.9"', '/relations/0/total', /unknownIndicator.*5\.9/],
  ['a lead body that is gone', UNITS, '"HP-BHXH"', '"HP-BHYT"', '/groups/15/indicators/0/leadBody/unit', /HP-BHXH/],
  ['a bad address', UNITS, '"email": null', '"email": "a.b"', '/units/0/email', /format "email"/],
  ['a code twice', UNITS, '"10525"', '"10507"', '/units/1/code', /duplicate.*10507/],
  ['an old unit into nowhere', OLD_UNITS, '["10507"]', '["10508"]', '/units/0/into/0', /unknownUnit.*10508/],
])('%s is refused with path and reason', (_, name, from, to, path, reason) => {
  breakSeed(name, from, to);
  expect(checkSeeds(files())).toContainEqual(
    expect.objectContaining({ path, reason: expect.stringMatching(reason) as string }),
  );
});

test('what is not JSON, names no schema or an unknown one is refused', () => {
  const file = breakSeed(PLAN, '{', '');
  expect(checkSeeds([file])).toEqual([{ file, path: '', reason: expect.stringContaining('JSON') as string }]);
  writeFileSync(file, '{}');
  expect(checkSeeds([file])).toEqual([{ file, path: '', reason: 'names no schema in $schema' }]);
  writeFileSync(file, '{"$schema":"../schema/none.json"}');
  expect(checkSeeds([file])).toEqual([{ file, path: '', reason: expect.stringContaining('none.json') as string }]);
});

test('a plan without its roster is refused', () => {
  const [plan] = files();
  expect(checkSeeds([plan!])).toEqual([
    { file: plan, path: '/plan/roster', reason: expect.stringContaining('hai-phong-2026') as string },
  ]);
});

test('the command of the build fails naming file, path and reason', () => {
  const file = breakSeed(PLAN, '"stretch": 16', '"stretch": 15');
  const command = join(ROOT, 'src/cli/seeds.cjs');
  const broken = spawnSync(process.execPath, [command, ...files()], { cwd: seeds, encoding: 'utf8' });
  expect(broken.status).toBe(1);
  expect(broken.stderr).toBe(
    `${PLAN}: /groups/3/indicators/0/target/stretch: stretchNotBeyondTarget {"value":15.5,"stretch":15}\n`,
  );
  expect(file).toContain(PLAN);
  expect(spawnSync(process.execPath, [command]).status).toBe(0);
});
