import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Table } from 'tableschema';
import type { TidyTable } from '../../src/core/campaign/tidy/TidyTable';
import { csvText } from '../../src/core/report/data/csvText';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { describeWith } from '../support/describeWith';
import { filledForm } from '../support/rawForm';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(tmpdir(), 'open-data-'));
const data = path.join(folder, 'data');
const file = (name: string): string => path.join(data, name);
const text = (name: string): string => readFileSync(file(name), 'utf8');

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
}
const resources = (): readonly Resource[] =>
  (JSON.parse(text('datapackage.json')) as { readonly resources: readonly Resource[] }).resources;

beforeAll(() => {
  const forms = path.join(folder, 'forms');
  mkdirSync(forms);
  // 18.1 adds up over the communes: 61 + 39; one has none, one has not collected it, one wrote words.
  const typed = [
    ['10525', { CT_18_1: 61, NG_18_1: '=HYPERLINK("x"), "Phòng"\nA' }],
    ['10888', { CT_18_1: 39, CT_15_1_TU: 1, CT_15_1_MAU: 3 }],
    ['11914', { CT_18_1: '-' }],
    ['10903', { CT_18_1: '…' }],
    ['10507', { CT_18_1: 'nhiều' }],
  ] as const;
  for (const [unit, values] of typed) {
    writeFileSync(path.join(forms, `${unit}.xlsx`), writeWorkbook(filledForm(unit, values)));
  }
  const done = runCli(
    'compile',
    forms,
    '--out',
    path.join(folder, 'city.xlsx'),
    '--as-of',
    '2026-12-10',
    '--data',
    data,
  );
  expect(done.exitCode).toBe(1);
});

/** Rows of a table without quotes in it. */
const rowsOf = (name: string): readonly (readonly string[])[] =>
  text(name)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

function cellOf(name: string, column: string, where: Readonly<Record<string, string>>): string | undefined {
  const [head = [], ...rows] = rowsOf(name);
  const found = rows.find((row) => Object.entries(where).every(([key, value]) => row[head.indexOf(key)] === value));
  return found?.[head.indexOf(column)];
}

test('figures stand as plain numbers, marks in a column of their own', () => {
  expect(text('figures.csv').startsWith('plan,period_from,period_to,indicator,')).toBe(true);
  expect(cellOf('lines.csv', 'value', { indicator: 'CT_18_1', unit: 'DV_10888' })).toBe('39');
  const states = ['11914', '10903', '10507'].map((unit) => {
    const where = { indicator: 'CT_18_1', unit: `DV_${unit}` };
    return [cellOf('lines.csv', 'value', where), cellOf('lines.csv', 'value_state', where)];
  });
  expect(states).toEqual([
    ['', 'none'],
    ['', 'notCollected'],
    ['', 'unreadable'],
  ]);
  // 1 of 3 in percent, to the fifteen digits that Excel keeps.
  expect(cellOf('lines.csv', 'value', { indicator: 'CT_15_1', unit: 'DV_10888' })).toBe('33.3333333333333');
});

/** A plan whose figures may be below zero; gretl 2022c takes -999 and -9999 in a CSV for missing values. */
const DECLINES: TidyTable = {
  name: 'lines',
  fields: ['indicator', 'unit', 'value', 'last_year', 'contributors'],
  key: ['indicator', 'unit'],
  references: [],
  rows: [
    ['CT_1', 'DV_A', -999, -9999, -999],
    ['CT_1', 'DV_B', -998, 5.5, 1],
  ],
};

// findings/gretl-decline-of-999-is-missing.sh
test('a decline of 999 has a decimal, as it is a missing value to some without one; a count stays whole', () => {
  expect(csvText(DECLINES)).toBe(
    'indicator,unit,value,last_year,contributors\r\nCT_1,DV_A,-999.0,-9999.0,-999\r\nCT_1,DV_B,-998,5.5,1\r\n',
  );
});

test('a text that begins like a formula is made harmless, and stays one line', () => {
  expect(text('remarks.csv')).toContain(',"\'=HYPERLINK(""x""), ""Phòng"" A",');
});

test('rows are sorted by code and each line ends alike, without a byte-order mark', () => {
  const codes = rowsOf('units.csv')
    .slice(1)
    .map(([unit]) => unit);
  expect(codes).toEqual([...codes].sort());
  expect(codes).toHaveLength((JSON.parse(runCli('units', '--json').out) as readonly unknown[]).length);
  for (const { path: name } of resources()) {
    expect(text(name).charCodeAt(0)).not.toBe(0xfeff);
    expect(text(name).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text(name).split('\r\n')[0]).toMatch(/^[a-z_]+(,[a-z_]+)*$/);
  }
});

test('a Frictionless reader reads every table by its schema, with the same numbers', async () => {
  const totals = new Map<string, number>();
  for (const { name, path: csv, schema, bytes } of resources()) {
    expect(readFileSync(file(csv))).toHaveLength(bytes);
    const table = await Table.load(file(csv), { schema });
    // Its types leave out that it answers later.
    const rows: readonly Readonly<Record<string, unknown>>[] = await Promise.resolve(table.read({ keyed: true }));
    expect(table.headers).toEqual(schema.fields.map((field) => field.name));
    totals.set(name, rows.length);
    if (name !== 'lines') continue;
    const values = rows.filter(({ indicator }) => indicator === 'CT_18_1').map(({ value }) => value);
    expect(values.filter((value) => value !== null).sort()).toEqual([39, 61]);
  }
  expect(totals.get('figures')).toBe(36);
  expect(totals.get('remarks')).toBe(totals.get('lines'));
  expect(totals.get('duties')).toBe(2 * (totals.get('units') ?? 0));
});

test('a duty has its letter and what says its time; a file by itself has the time at which it was saved', () => {
  const [head = []] = rowsOf('duties.csv');
  expect(head.slice(3, 11)).toEqual([
    'duty_state',
    'document_number',
    'document_date',
    'document_received_on',
    'declared_number',
    'declared_date',
    'sent_at',
    'time_source',
  ]);
  const duties = resources().find(({ name }) => name === 'duties');
  expect(duties?.schema.fields.filter(({ name }) => /^document|time/.test(name))).toMatchObject([
    { name: 'document_number', type: 'string' },
    { name: 'document_date', type: 'date' },
    { name: 'document_received_on', type: 'date' },
    {
      name: 'time_source',
      type: 'string',
      constraints: { enum: ['officer', 'received', 'mailDate', 'stamp', 'modified', 'recorded'] },
    },
  ]);
});

test('the schema allows what was filled in by growth, and a figure that the officer set aside', () => {
  const lines = resources().find(({ name }) => name === 'lines');
  expect(lines?.schema.fields.filter(({ name }) => name === 'imputation' || name === 'reason')).toMatchObject([
    {
      name: 'reason',
      constraints: {
        enum: [
          'notANumber',
          'error',
          'notLead',
          'comparisonOnly',
          'otherSourceCounts',
          'outOfScope',
          'replaced',
          'setAside',
          'partsMissing',
        ],
      },
    },
    { name: 'imputation', constraints: { enum: ['previous', 'growth', 'kindMean'] } },
  ]);
});

test('the SDMX file holds the city’s figure and each unit’s, and its structure names every code', () => {
  const rows = rowsOf('sdmx.csv');
  expect(rows[0]?.join()).toBe(
    'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REPORTER,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CELL_STATE,UNIT_MEASURE,DECIMALS',
  );
  const flow = 'dataflow,CHITIEU:KH-56-2026(2.0.0),I,CT_18_1';
  const lines = text('sdmx.csv').split('\r\n');
  expect(lines).toContain(`${flow},_T,2026,100,A,number,DVT_10,0`);
  expect(lines).toContain(`${flow},DV_11914,2026,,O,none,DVT_10,0`);
  expect(lines).toContain(`${flow},DV_10903,2026,,L,notCollected,DVT_10,0`);
  const { data: structures } = JSON.parse(text('sdmx-structure.json')) as {
    readonly data: {
      readonly codelists: readonly { readonly id: string; readonly codes: readonly { readonly id: string }[] }[];
      readonly dataflows: readonly { readonly id: string; readonly version: string }[];
    };
  };
  expect(structures.dataflows).toMatchObject([{ id: 'KH-56-2026', version: '2.0.0' }]);
  const codes = (list: string) =>
    new Set(structures.codelists.find(({ id }) => id.startsWith(list))?.codes.map(({ id }) => id));
  for (const [list, column] of [
    ['CL_INDICATOR', 3],
    ['CL_REPORTER', 4],
    ['CL_OBS_STATUS', 7],
    ['CL_CELL_STATE', 8],
    ['CL_UNIT_MEASURE', 9],
  ] as const) {
    const known = codes(list);
    for (const row of rows.slice(1)) expect(known).toContain(row[column]);
  }
});

test('the city workbook has the lines as one plain sheet', () => {
  const read = readWorkbook(new Uint8Array(readFileSync(path.join(folder, 'city.xlsx'))));
  if (!read.ok) throw new Error(read.refusal.code);
  const sheet = read.workbook.sheets.find(({ name }) => name === 'Dữ liệu mở')!;
  const heads = sheet.cells.filter(({ row }) => row === 1).map(({ value }) => value);
  expect(heads).toEqual(
    resources()
      .find(({ name }) => name === 'lines')
      ?.schema.fields.map(({ name }) => name),
  );
  const column = heads.indexOf('value') + 1;
  const kinds = sheet.cells.filter((cell) => cell.row > 1 && cell.column === column).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['number']));
});

/** Runs a script and gives the numbers on the line that begins with `result`. */
function numbersOf(command: string, args: readonly string[], script: string): readonly number[] {
  const name = path.join(folder, `${command}.script`);
  writeFileSync(name, script);
  const done = spawnSync(command, [...args, name], { encoding: 'utf8', cwd: data });
  const said = /^result (.*)$/m.exec(done.stdout)?.[1];
  if (said === undefined) throw new Error(`${done.stdout}\n${done.stderr}`);
  return said.trim().split(/\s+/).map(Number);
}

describeWith(['R'], 'R', () => {
  test('reads numbers as numbers, codes as texts', () => {
    const script = [
      'lines <- read.csv("lines.csv", encoding = "UTF-8")',
      'stopifnot(is.numeric(lines$value), is.character(lines$indicator), is.character(lines$unit))',
      'one <- lines[lines$indicator == "CT_18_1", ]',
      'cat("result", sum(one$value, na.rm = TRUE), nrow(one), sum(one$value_state == "none"))',
      'figures <- read.csv("figures.csv", encoding = "UTF-8")',
      'cat("", nrow(figures), figures$value[figures$indicator == "CT_18_1"])',
    ].join('\n');
    expect(numbersOf('Rscript', ['--vanilla'], script)).toEqual([100, 5, 1, 36, 100]);
  });
});

describeWith(['gretl'], 'gretl', () => {
  test('reads the same numbers', () => {
    const script = [
      'set verbose off',
      'open lines.csv --quiet',
      'scalar n = $nobs',
      'series own = (indicator == "CT_18_1") && ok(value)',
      'smpl own --restrict',
      'printf "result %g %g\\n", sum(value), $nobs',
    ].join('\n');
    expect(numbersOf('gretlcli', ['-b', '-q'], script)).toEqual([100, 2]);
  });

  test('reads a decline of 999', () => {
    writeFileSync(file('declines.csv'), csvText(DECLINES));
    const script = [
      'set verbose off',
      'open declines.csv --quiet',
      'printf "result %g %g\\n", sum(value), sum(last_year)',
    ].join('\n');
    expect(numbersOf('gretlcli', ['-b', '-q'], script)).toEqual([-1997, -9993.5]);
  });
});
