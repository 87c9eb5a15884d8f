import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import type { Roster } from '../../../src/core/catalogue/Roster';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { planWorkbook } from '../../../src/core/planbook/draw/planWorkbook';
import { readPlanBook } from '../../../src/core/planbook/read/readPlanBook';
import { rowsOfPlan } from '../../../src/core/planbook/rows/rowsOfPlan';
import { planSeedText, unitsSeedText } from '../../../src/core/planbook/rows/seedTexts';
import { en } from '../../../src/core/words/en/en';
import type { Words } from '../../../src/core/words/shape/Words';
import { vi } from '../../../src/core/words/vi/vi';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import allTargets from '../../fixtures/all-targets-plan.json';
import { PLAN, ROSTER } from '../../support/madeUp';
import { ASKING_PLAN } from '../../support/madeUpQuestions';

const seed = (...names: readonly string[]): string =>
  readFileSync(path.join(__dirname, '../../../seeds', ...names), 'utf8');

/** What is read from the workbook that is drawn of a plan, over the bytes of a file. */
function throughWorkbook(catalogue: Catalogue, roster: Roster, words: Words) {
  const read = readWorkbook(writeWorkbook(planWorkbook(rowsOfPlan(catalogue, roster, words.language), words)));
  if (!read.ok) throw new Error(read.refusal.code);
  return readPlanBook(read.workbook);
}

test.each([['vi', vi] as const, ['en', en] as const])('plan 56 comes back as the same seed files (%s)', (_, words) => {
  const { plan, problems } = throughWorkbook(bundledCatalogues[0], bundledRoster, words);
  expect(problems).toEqual([]);
  expect(planSeedText(plan!.catalogue)).toBe(seed('plans', 'kh-56-2026.json'));
  expect(unitsSeedText(plan!.roster)).toBe(seed('units', 'hai-phong-2026.json'));
});

/** A seed file names its schema, which is no part of the plan. */
function withoutSchema(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}

test('marks with which a plan numbers its figures are printed, and come back', () => {
  const marks = ['1.1', 'a)', '-'];
  let next = 0;
  const groups = PLAN.groups.map((group) => ({
    ...group,
    indicators: group.indicators.map((each) => (next < 3 ? { ...each, mark: marks[next++]! } : each)),
  }));
  const catalogue = { ...PLAN, groups };
  const { plan, problems } = throughWorkbook(catalogue, ROSTER, vi);
  expect(problems).toEqual([]);
  expect(plan!.catalogue).toEqual(withoutSchema(catalogue));
  const form = formWorkbook({ catalogue, roster: ROSTER, unit: ROSTER.units[0]!, period: '2031', words: vi });
  const printed = form.sheets[0]!.rows.map(({ cells }) => cells[0]?.value).filter((value) =>
    marks.includes(String(value)),
  );
  expect(printed).toEqual(marks);
});

test('every kind of target, relation, method and question comes back', () => {
  for (const catalogue of [PLAN, ASKING_PLAN, allTargets as Catalogue]) {
    const { plan, problems } = throughWorkbook(catalogue, ROSTER, vi);
    expect(problems).toEqual([]);
    expect(plan!.catalogue).toEqual(withoutSchema(catalogue));
    expect(plan!.roster).toEqual(withoutSchema(ROSTER));
  }
});

test('office, open questions, the most of one unit and names in documents come back', () => {
  const catalogue: Catalogue = {
    ...PLAN,
    groups: PLAN.groups.map((group, g) => ({
      ...group,
      // None, a number, and in the others what follows from the target.
      indicators: group.indicators.map((each) => (g > 1 ? each : { ...each, unitMost: g === 0 ? null : 900.5 })),
    })),
    openQuestions: bundledCatalogues[0].openQuestions!.slice(-1).map((question) => ({
      ...question,
      choices: question.choices.map((choice, c) => ({
        ...choice,
        changes: [{ indicator: '2.1', reportedBy: c === 0 ? [] : [ROSTER.kinds[0]!.id, ROSTER.kinds[1]!.id] }],
      })),
    })),
  };
  // Who signs and the letter are not decided yet.
  const office = {
    ...bundledCatalogues[0].plan.office!,
    reportTitle: 'Kết quả năm 2031',
    signerName: '',
    issuingDocument: '',
  };
  const withOffice = { ...catalogue, plan: { ...catalogue.plan, office } };
  const [first, ...others] = ROSTER.units;
  const roster = { ...ROSTER, units: [{ ...first!, officialName: 'Ủy ban nhân dân làng Một' }, ...others] };
  const { plan, problems } = throughWorkbook(withOffice, roster, vi);
  expect(problems).toEqual([]);
  expect(plan!.catalogue).toEqual(withoutSchema(withOffice));
  expect(plan!.roster).toEqual(withoutSchema(roster));
});

test('an open question about what is not there, or with nothing to choose, is reported with its cell', () => {
  const [question] = bundledCatalogues[0].openQuestions!;
  const [choice] = question!.choices;
  const changes = [{ indicator: '99.1', reportedBy: ['nobody'] }];
  const rows = rowsOfPlan(
    { ...PLAN, openQuestions: [{ ...question!, choices: [{ ...choice!, changes }] }] },
    ROSTER,
    'vi',
  );
  const read = (changed: typeof rows) => {
    const book = readWorkbook(writeWorkbook(planWorkbook(changed, vi)));
    if (!book.ok) throw new Error(book.refusal.code);
    return readPlanBook(book.workbook).problems.map(({ code, sheet }) => `${code} ${String(sheet)}`);
  };
  expect(read(rows)).toEqual([
    'fewChoices Cần quyết định',
    'unknownIndicator Cần quyết định',
    'unknownUnitKind Cần quyết định',
  ]);
  const second = { ...rows.choices[0], id: 'khac' };
  expect(read({ ...rows, choices: [...rows.choices, second] })).toEqual([
    'unknownIndicator Cần quyết định',
    'unknownUnitKind Cần quyết định',
  ]);
  const stray = { ...rows.choices[0], question: 'khong-co' };
  expect(read({ ...rows, choices: [...rows.choices, second, stray] })).toEqual([
    'unknownOpenQuestion Cần quyết định',
    'unknownIndicator Cần quyết định',
    'unknownUnitKind Cần quyết định',
  ]);
});
