import type { Catalogue, UnitOfMeasure } from '../../catalogue/Catalogue';
import { checkCatalogue } from '../../catalogue/checkCatalogue';
import { checkRoster } from '../../catalogue/checkRoster';
import type { Roster } from '../../catalogue/Roster';
import type { SeedProblem } from '../../catalogue/SeedProblem';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { PLAN_KEYS, type PlanKey } from '../contract/planTables';
import type { PlanBookReading } from './PlanBookReading';
import { readGroups } from './readGroups';
import { ReadingNotes } from './ReadingNotes';
import { readQuestionnaire } from './readQuestionnaire';
import { readRelations } from './readRelations';
import type { RowReading } from './RowReading';
import { TableReading } from './TableReading';

const PLAN_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const UNIT_CODE = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
const MAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/**
 * Reads a *Sổ kế hoạch* and checks it as the seeds are checked, by shape and by sense. Every problem names sheet and cell;
 * with any error there is no plan, so that nothing can be issued from it.
 */
export function readPlanBook(workbook: RawWorkbook): PlanBookReading {
  const notes = new ReadingNotes();
  const tables = new TableReading(workbook, notes);
  const { plan, form, roster: head } = readPlan(tables, notes);
  const unitsOfMeasure = readUnitsOfMeasure(tables);
  const questionnaire = readQuestionnaire(tables);
  const groups = readGroups(tables, unitsOfMeasure);
  if (groups.length === 0) notes.report('cellMissing', { sheet: null, cell: null }, { table: 'indicators' });
  const catalogue: Catalogue = {
    plan,
    form,
    unitsOfMeasure,
    groups,
    relations: readRelations(tables),
    ...(questionnaire === undefined ? {} : { questionnaire }),
  };
  const roster = readRosterTables(tables, head);
  readDecisions(tables);
  // What is missing already leads astray whatever looks at the whole.
  if (notes.problems.length === 0) {
    report(notes, checkRoster(roster), 'roster:');
    report(notes, checkCatalogue(catalogue, roster), '');
  }
  const { problems } = notes;
  return { plan: problems.some(({ severity }) => severity === 'error') ? null : { catalogue, roster }, problems };
}

function report(notes: ReadingNotes, found: readonly SeedProblem[], prefix: string): void {
  for (const { path, code, params } of found) notes.report(code, notes.placeOf(`${prefix}${path}`), params);
}

/** Parts of the plan by the key of their row. */
const POINTERS: Readonly<Partial<Record<PlanKey, string>>> = {
  ownPlanLast: '/plan/deadlines/ownPlan/last',
  resultLast: '/plan/deadlines/result/last',
  roster: '/plan/roster',
  expectedCount: 'roster:/expectedCount',
};

function readPlan(tables: TableReading, notes: ReadingNotes) {
  const rows = new Map<string, RowReading<'plan'>>();
  for (const { row, sheet } of tables.rows('plan')) {
    const key = row.text('key');
    const reading = tables.row<'plan'>(row, sheet, '');
    if (!PLAN_KEYS.some((known) => known === key)) reading.report('key', 'unknownKey', { found: key });
    rows.set(key, reading);
    notes.place(POINTERS[key as PlanKey] ?? `/plan/${key}`, sheet, row.address('value'));
  }
  const read = <R>(key: PlanKey, otherwise: R, take: (row: RowReading<'plan'>) => R): R => {
    const row = rows.get(key);
    if (row) return take(row);
    notes.report('cellMissing', { sheet: null, cell: null }, { table: 'plan', key });
    return otherwise;
  };
  const text = (key: PlanKey): string => read(key, '', (row) => row.text('value'));
  const date = (key: PlanKey): string => read(key, '', (row) => row.date('value'));
  const printed = rows.get('titleAsPrinted')?.optional('value') ?? '';
  const roster = read('roster', '', (row) => row.code('value', PLAN_ID));
  const deadline = (key: 'ownPlan' | 'result') => ({
    last: date(`${key}Last`),
    wording: text(`${key}Wording`),
    clause: text(`${key}Clause`),
  });
  return {
    plan: {
      id: read('id', '', (row) => row.code('value', PLAN_ID)),
      number: text('number'),
      date: date('date'),
      title: text('title'),
      ...(printed === '' ? {} : { titleAsPrinted: printed }),
      year: read('year', 0, (row) => row.required('value', row.whole('value', [2000, 2999]))),
      issuer: text('issuer'),
      receiver: text('receiver'),
      deadlines: { ownPlan: deadline('ownPlan'), result: deadline('result') },
      version: text('version'),
      roster,
    },
    form: {
      symbol: text('symbol'),
      title: text('formTitle'),
      superior: text('superior'),
      place: text('place'),
    },
    roster: {
      id: roster,
      title: text('rosterTitle'),
      expectedCount: rows.get('expectedCount')?.whole('value', [0, 100_000]) ?? null,
    },
  };
}

function readUnitsOfMeasure(tables: TableReading): readonly UnitOfMeasure[] {
  const confused = tables.read(
    'confused',
    () => '',
    {},
    (row) => {
      const factor = row.required('factor', row.number('factor'));
      if (factor <= 0) row.report('factor', 'outOfBounds', { found: factor, min: 0, max: Infinity });
      return { of: row.text('unitOfMeasure'), name: row.text('name'), factor };
    },
  );
  return tables.read(
    'unitsOfMeasure',
    (i) => `/unitsOfMeasure/${String(i)}`,
    {},
    (row) => {
      const name = row.text('name');
      return {
        name,
        decimals: row.required('decimals', row.whole('decimals', [0, 6])),
        threeDigits: row.choice('threeDigits', 'threeDigits') ?? 'thousands',
        aliases: row.list('aliases'),
        confusedWith: confused
          .filter(({ of }) => of === name)
          .map(({ name: other, factor }) => ({ name: other, factor })),
      };
    },
  );
}

function readRosterTables(
  tables: TableReading,
  { id, title, expectedCount }: Pick<Roster, 'id' | 'title' | 'expectedCount'>,
): Roster {
  const kinds = tables.read(
    'kinds',
    (i) => `roster:/kinds/${String(i)}`,
    {},
    (row) => {
      const label = row.text('label');
      return {
        id: row.code('id', PLAN_ID),
        label,
        labelEn: row.text('labelEn', label),
        tier: row.choice('tier', 'tier') ?? 'body',
      };
    },
  );
  const units = tables.read(
    'units',
    (i) => `roster:/units/${String(i)}`,
    {},
    (row) => {
      const email = row.optional('email');
      if (email !== '' && !MAIL.test(email)) row.report('email', 'badCode', { found: email });
      return {
        code: row.code('code', UNIT_CODE),
        name: row.text('name'),
        kind: row.text('kind'),
        cluster: row.optional('cluster') || null,
        confirmed: row.yesNo('confirmed', true),
        email: email || null,
      };
    },
  );
  return { id, title, kinds, expectedCount, units };
}

/** A question that the plan leaves open and nobody has answered keeps it from being issued. */
function readDecisions(tables: TableReading): void {
  tables.read(
    'decisions',
    () => '',
    {},
    (row) => {
      if (!row.has('decision')) row.report('decision', 'undecided', { indicator: row.optional('indicator') });
    },
  );
}
