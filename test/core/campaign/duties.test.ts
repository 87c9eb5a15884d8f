import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { tidyDuties } from '../../../src/core/campaign/tidy/tidyDuties';
import { needsOf } from '../../../src/core/campaign/tracking/needsOf';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { CampaignDecision } from '../../../src/core/compilation/model/CampaignDecision';
import { reportJson } from '../../../src/core/report/reportJson';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { savedAndOpened } from '../../support/savedAndOpened';
import { typeInto } from '../../support/typeInto';

const UNIT = '10525';
/** A day in February, when plans are due, and one in December, when reports are. */
const FEBRUARY = '2026-02-25';
const DECEMBER = '2026-12-20';

const compile = (
  asOf: string,
  kept: RawWorkbook | null = null,
  decisions: readonly CampaignDecision[] = [],
): Campaign =>
  compileCampaign({
    catalogue: bundledCatalogues[0],
    roster: bundledRoster,
    period: '2026',
    files: [],
    kept,
    asOf,
    decisions,
  });

function opened(campaign: Campaign): RawWorkbook {
  return savedAndOpened(cityWorkbook(campaign, vi));
}

const typed = (book: RawWorkbook, column: string, value: string | number): RawWorkbook =>
  typeInto(book, 'tracking', ['unit', UNIT], column, value);

const duties = (campaign: Campaign) => reportJson(campaign, vi).ledger.find(({ unit }) => unit === UNIT)?.duties;
const needs = ({ tracking }: Campaign) => needsOf(tracking.units.find(({ unit }) => unit === UNIT)!);

const NOTHING = { document: null, time: null, timeSource: null };

describe('a unit has two duties, each a record of its own', () => {
  test('nothing came: the plan is urged for in its season, the report in its own', () => {
    expect(duties(compile(FEBRUARY))).toEqual([
      { duty: 'ownPlan', state: 'notSent', ...NOTHING, daysLate: 0, urged: true },
      { duty: 'result', state: 'notSent', ...NOTHING, daysLate: 0, urged: false },
    ]);
    expect(duties(compile(DECEMBER))).toEqual([
      // From 28/02 to 20/12.
      { duty: 'ownPlan', state: 'notSent', ...NOTHING, daysLate: 295, urged: false },
      { duty: 'result', state: 'notSent', ...NOTHING, daysLate: 6, urged: true },
    ]);
  });

  test.each([
    // The plan: 30 days before its last day, 28/02, to 30 days after it.
    ['2026-01-28', []],
    ['2026-01-29', ['ownPlanMissing']],
    ['2026-03-30', ['ownPlanMissing']],
    ['2026-03-31', []],
    // The report: from 30 days before its last day, 14/12, with no end.
    ['2026-11-13', []],
    ['2026-11-14', ['resultMissing']],
    ['2027-03-01', ['resultMissing']],
  ])('on %s a unit is urged for %j', (day, expected) => {
    expect(needs(compile(day))).toEqual(expected);
  });

  /** *Thiết lập* with other days, as the officer typed them. */
  const withSeason = (days: Readonly<Record<string, string | number>>): RawWorkbook =>
    Object.entries(days).reduce(
      (book, [key, value]) => typeInto(book, 'general', ['key', key], 'value', value),
      opened(compile(FEBRUARY)),
    );

  test.each([
    // The plan from 10 days before 28/02 to 5 days after it.
    ['2026-02-17', []],
    ['2026-02-18', ['ownPlanMissing']],
    ['2026-03-05', ['ownPlanMissing']],
    ['2026-03-06', []],
    // The report from the last day itself, 14/12, for a week.
    ['2026-12-13', []],
    ['2026-12-14', ['resultMissing']],
    ['2026-12-21', ['resultMissing']],
    ['2026-12-22', []],
  ])('the season is a setting: on %s a unit is urged for %j', (day, expected) => {
    const kept = withSeason({ ownPlanBefore: 10, ownPlanAfter: 5, resultBefore: 0, resultAfter: 7 });
    const campaign = compile(day, kept);
    expect(needs(campaign)).toEqual(expected);
    // It stays with the workbook.
    expect(compile(day, opened(campaign)).settings.seasons).toEqual({
      ownPlan: { before: 10, after: 5 },
      result: { before: 0, after: 7 },
    });
  });

  test('a season left open on both sides has no end and no beginning', () => {
    const kept = withSeason({ ownPlanBefore: '', ownPlanAfter: '', resultBefore: '', resultAfter: '' });
    expect(needs(compile('2026-01-01', kept))).toEqual(['ownPlanMissing', 'resultMissing']);
    expect(needs(compile('2027-06-01', kept))).toEqual(['ownPlanMissing', 'resultMissing']);
  });

  test.each(['một tháng', '2,5', '-3', '400'])(
    '“%s” is no number of days: the former one holds, and it is said',
    (text) => {
      const campaign = compile(FEBRUARY, withSeason({ ownPlanBefore: text }));
      expect(campaign.settings.seasons.ownPlan).toEqual({ before: 30, after: 30 });
      expect(campaign.settingsProblems).toMatchObject([
        { code: 'SEASON_NOT_DAYS', severity: 'error', params: { key: 'ownPlanBefore', found: text } },
      ]);
    },
  );

  test('a plan that came on paper, typed into the sheet', () => {
    let book = opened(compile(FEBRUARY));
    book = typed(book, 'planNumber', '15/KH-UBND');
    book = typed(book, 'planDate', '24/02/2026');
    book = typed(book, 'planReceived', '02/03/2026');
    const expected = {
      duty: 'ownPlan',
      state: 'accepted',
      document: { number: '15/KH-UBND', date: '2026-02-24', receivedOn: '2026-03-02' },
      time: '2026-03-02',
      timeSource: 'officer',
      daysLate: 2,
      urged: false,
    };
    const next = compile('2026-03-05', book);
    expect(duties(next)?.[0]).toEqual(expected);
    expect([needs(next), next.tracking.total.ownPlans, next.tracking.total.ownPlansLate]).toEqual([[], 1, 1]);
    // It is kept, and the same again the next day.
    expect(duties(compile('2026-03-06', opened(next)))?.[0]).toEqual(expected);
  });

  test('the open data have the letter, the day and what says it, in columns of their own', () => {
    let book = opened(compile(FEBRUARY));
    book = typed(book, 'planNumber', '15/KH-UBND');
    book = typed(book, 'planDate', 'cuối tháng 2');
    book = typed(book, 'planReceived', '02/03/2026');
    const { fields, rows } = tidyDuties(compile('2026-03-05', book));
    expect(fields.join()).toBe(
      'plan,unit,duty,duty_state,document_number,document_date,document_received_on,declared_number,declared_date,sent_at,time_source,days_late,as_of,errors,warnings',
    );
    expect(rows.filter((row) => row[1] === 'DV_10525').map((row) => row.join())).toEqual([
      // Words are no day of the letter: the column stays a column of dates.
      'kh-56-2026,DV_10525,ownPlan,accepted,15/KH-UBND,,2026-03-02,,,2026-03-02T00:00:00Z,officer,2,2026-03-05,,',
      'kh-56-2026,DV_10525,result,notSent,,,,,,,,0,2026-03-05,0,0',
    ]);
  });

  test('a bare word that it came, and the other way round an exemption of one duty', () => {
    const book = opened(compile(FEBRUARY));
    const came = compile(FEBRUARY, typed(book, 'planDecision', 'Đã nhận'));
    expect(duties(came)?.[0]).toMatchObject({ state: 'accepted', document: null, time: null, daysLate: null });
    const exempt = compile(DECEMBER, typed(book, 'planDecision', 'miễn'));
    expect(duties(exempt)?.map(({ state }) => state)).toEqual(['exempt', 'notSent']);
    const { expected, expectedPlans } = exempt.tracking.total;
    expect([expected, expectedPlans]).toEqual([137, 136]);
    const other = compile(FEBRUARY, typed(book, 'decision', 'miễn'));
    expect(duties(other)?.map(({ state }) => state)).toEqual(['notSent', 'exempt']);
  });

  test('a workbook of before, in which one word exempted from both, is read as it was meant', () => {
    const book = typed(opened(compile(FEBRUARY)), 'decision', 'miễn');
    const former: RawWorkbook = {
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ value }) => value !== 'planDecision'),
      })),
    };
    expect(duties(compile(FEBRUARY, former))?.map(({ state }) => state)).toEqual(['exempt', 'exempt']);
  });

  test('what is no choice and no day is said with its cell, and nothing of it is lost', () => {
    let book = opened(compile(FEBRUARY));
    book = typed(book, 'planDecision', 'sẽ gửi sau');
    book = typed(book, 'planReceived', '31/02/2026');
    const next = compile(FEBRUARY, book);
    expect(next.notesProblems.map(({ code, unit, found }) => [code, unit, found])).toEqual([
      ['PLAN_DECISION_UNKNOWN', UNIT, 'sẽ gửi sau'],
      ['DAY_UNREADABLE', UNIT, '31/02/2026'],
    ]);
    const { notes } = next.tracking.units.find(({ unit }) => unit === UNIT)!;
    expect([notes.note, notes.planDocument.receivedOn]).toEqual(['sẽ gửi sau', '31/02/2026']);
    // A plan that came on a day that cannot be read has come all the same.
    expect(duties(next)?.[0]).toMatchObject({ state: 'accepted', time: null, daysLate: null });
  });

  test.each(['2026-13-45', '2026-02-31'])('%s, which is written like a day and is none, is no time', (typedDay) => {
    const next = compile(FEBRUARY, typed(opened(compile(FEBRUARY)), 'planReceived', typedDay));
    expect(next.notesProblems.map(({ code, found }) => [code, found])).toEqual([['DAY_UNREADABLE', typedDay]]);
    expect(duties(next)?.[0]).toMatchObject({ state: 'accepted', time: null, timeSource: null, daysLate: null });
    // It stands in the sheet as it was typed.
    const { notes } = compile(FEBRUARY, opened(next)).tracking.units.find(({ unit }) => unit === UNIT)!;
    expect(notes.planDocument.receivedOn).toBe(typedDay);
  });

  test('an entry of the pane', () => {
    const document = { number: '7/KH-UBND', date: '2026-02-20', receivedOn: '2026-02-26' };
    const next = compile(FEBRUARY, null, [{ about: 'ownPlan', unit: UNIT, decision: 'received', document }]);
    expect(duties(next)?.[0]).toMatchObject({ state: 'accepted', document, time: '2026-02-26', daysLate: -2 });
    const again = compile(FEBRUARY, opened(next));
    expect(duties(again)).toEqual(duties(next));
    const report = { number: '', date: '', receivedOn: '2026-12-12' };
    const last = compile(DECEMBER, opened(again), [{ about: 'result', unit: UNIT, document: report }]);
    // The form has not come: the day of a letter is no form.
    expect(duties(last)?.[1]).toMatchObject({ state: 'notSent', document: report, daysLate: 6, urged: true });
  });
});
