import { OFFICE_KEYS } from '../../catalogue/officeKeys';
import type { Catalogue, FormHead, Office, UnitOfMeasure } from '../../catalogue/Catalogue';
import { checkCatalogue } from '../../catalogue/checkCatalogue';
import { checkRoster } from '../../catalogue/checkRoster';
import type { Roster } from '../../catalogue/Roster';
import type { SeedProblem } from '../../catalogue/SeedProblem';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { PLAN_KEYS, type PlanKey } from '../contract/planTables';
import { CellFaults } from './CellFaults';
import { KeyedValues } from './KeyedValues';
import type { PlanBookReading } from './PlanBookReading';
import { otherYears } from './otherYears';
import { readGroups } from './readGroups';
import { ReadingNotes } from './ReadingNotes';
import { readOpenQuestions } from './readOpenQuestions';
import { readQuestionnaire } from './readQuestionnaire';
import { readRelations } from './readRelations';
import { TableReading } from './TableReading';
import { reportStrays } from './reportStrays';

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
  const openQuestions = readOpenQuestions(tables);
  const figureSheet = tables.sheetOf('indicators');
  // A table that is gone has been said.
  if (groups.length === 0 && figureSheet !== null) {
    notes.report('noIndicators', { sheet: figureSheet, cell: null }, { table: 'indicators' });
  }
  const catalogue: Catalogue = {
    plan,
    form,
    unitsOfMeasure,
    groups,
    relations: readRelations(tables),
    ...(questionnaire === undefined ? {} : { questionnaire }),
    ...(openQuestions.length === 0 ? {} : { openQuestions }),
  };
  const roster = readRosterTables(tables, head);
  readDecisions(tables);
  report(notes, [
    ...checkRoster(roster).map((found) => ({ ...found, path: `roster:${found.path}` })),
    ...checkCatalogue(catalogue, roster),
  ]);
  tables.warnOfUnused();
  for (const { path, found } of plan.year === 0 ? [] : otherYears(catalogue)) {
    notes.warn('otherYear', notes.placeOf(path), { found, year: plan.year });
  }
  const { problems } = notes;
  return { plan: problems.some(({ severity }) => severity === 'error') ? null : { catalogue, roster }, problems };
}

/** What the plan as a whole has wrong, but for what only follows from a cell that is wrong by itself. */
function report(notes: ReadingNotes, found: readonly SeedProblem[]): void {
  const faults = new CellFaults(notes.problems);
  for (const { path, code, params } of found) {
    const place = notes.placeOf(path);
    if (!faults.explain(code, place)) notes.report(code, place, params);
  }
}

/** Parts of the plan by the key of their row. */
const POINTERS: Readonly<Partial<Record<PlanKey, string>>> = {
  ownPlanLast: '/plan/deadlines/ownPlan/last',
  resultLast: '/plan/deadlines/result/last',
  roster: '/plan/roster',
  expectedCount: 'roster:/expectedCount',
};

function readPlan(tables: TableReading, notes: ReadingNotes) {
  const values = new KeyedValues(tables, notes, 'plan', PLAN_KEYS, (key) => POINTERS[key as PlanKey] ?? `/plan/${key}`);
  const printed = values.optional('titleAsPrinted');
  const office = readOffice(tables, notes);
  const roster = values.read('roster', '', (row) => row.code('value', PLAN_ID));
  const deadline = (key: 'ownPlan' | 'result') => ({
    last: values.date(`${key}Last`),
    wording: values.text(`${key}Wording`),
    clause: values.text(`${key}Clause`),
  });
  const [quarterDays, monthDays] = [values.whole('quarterDays', [0, 366]), values.whole('monthDays', [0, 366])];
  const interim = {
    ...(quarterDays === null ? {} : { quarter: quarterDays }),
    ...(monthDays === null ? {} : { month: monthDays }),
  };
  const head = (kind: 'quarter' | 'month'): FormHead => {
    const [symbol, title] = [values.optional(`${kind}Symbol`), values.optional(`${kind}Title`)];
    return { ...(symbol === '' ? {} : { symbol }), ...(title === '' ? {} : { title }) };
  };
  const [quarter, month] = [head('quarter'), head('month')];
  const isSaid = (part: object): boolean => Object.keys(part).length > 0;
  const earlierVersions = values.list('earlierVersions');
  return {
    plan: {
      id: values.read('id', '', (row) => row.code('value', PLAN_ID)),
      number: values.text('number'),
      date: values.date('date'),
      title: values.text('title'),
      ...(printed === '' ? {} : { titleAsPrinted: printed }),
      year: values.read('year', 0, (row) => row.required('value', row.whole('value', [2000, 2999]))),
      issuer: values.text('issuer'),
      receiver: values.text('receiver'),
      ...(office === null ? {} : { office }),
      deadlines: {
        ownPlan: deadline('ownPlan'),
        result: deadline('result'),
        ...(isSaid(interim) ? { interim } : {}),
      },
      version: values.text('version'),
      ...(earlierVersions.length === 0 ? {} : { earlierVersions }),
      roster,
    },
    form: {
      symbol: values.text('symbol'),
      title: values.text('formTitle'),
      superior: values.text('superior'),
      place: values.text('place'),
      ...(isSaid(quarter) ? { quarter } : {}),
      ...(isSaid(month) ? { month } : {}),
    },
    roster: {
      id: roster,
      title: values.text('rosterTitle'),
      expectedCount: values.whole('expectedCount', [0, 100_000]),
    },
  };
}

/** Null if nothing of it is filled in; who signs and with which letter forms are issued may be decided later. */
function readOffice(tables: TableReading, notes: ReadingNotes): Office | null {
  const values = new KeyedValues(tables, notes, 'office', OFFICE_KEYS, (key) => `/plan/office/${key}`);
  if (values.isEmpty) return null;
  return {
    superior: values.text('superior'),
    agency: values.text('agency'),
    symbol: values.text('symbol'),
    letterSymbol: values.text('letterSymbol'),
    addressee: values.text('addressee'),
    reportTitle: values.text('reportTitle'),
    signer: values.text('signer'),
    signerName: values.optional('signerName'),
    issuingDocument: values.optional('issuingDocument'),
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
      return { row, of: row.text('unitOfMeasure'), name: row.text('name'), factor };
    },
  );
  const units = tables.read(
    'unitsOfMeasure',
    (i) => `/unitsOfMeasure/${String(i)}`,
    {},
    (row) => {
      const name = row.text('name');
      const unsaid = row.choice('unsaid', 'yesNo');
      return {
        name,
        ...(unsaid === null ? {} : { unsaid: unsaid === 'yes' }),
        decimals: row.required('decimals', row.whole('decimals', [0, 6])),
        threeDigits: row.choice('threeDigits', 'threeDigits') ?? 'thousands',
        aliases: row.list('aliases'),
        confusedWith: confused
          .filter(({ of }) => of === name)
          .map(({ name: other, factor }) => ({ name: other, factor })),
      };
    },
  );
  reportStrays(
    confused,
    'unitOfMeasure',
    ({ of }) => of,
    ({ of }) => units.some(({ name }) => name === of),
  );
  return units;
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
      const officialName = row.optional('officialName');
      if (officialName !== '' && !officialName.includes('{name}')) {
        row.report('officialName', 'badCode', { found: officialName });
      }
      return {
        id: row.code('id', PLAN_ID),
        label,
        labelEn: row.text('labelEn', label),
        tier: row.choice('tier', 'tier') ?? 'body',
        ...(officialName === '' ? {} : { officialName }),
      };
    },
  );
  const units = tables.read(
    'units',
    (i) => `roster:/units/${String(i)}`,
    {},
    (row) => {
      const email = row.optional('email');
      const officialName = row.optional('officialName');
      if (email !== '' && !MAIL.test(email)) row.report('email', 'badCode', { found: email });
      return {
        code: row.code('code', UNIT_CODE),
        name: row.text('name'),
        kind: row.text('kind'),
        cluster: row.optional('cluster') || null,
        confirmed: row.yesNo('confirmed', true),
        email: email || null,
        ...(officialName === '' ? {} : { officialName }),
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
