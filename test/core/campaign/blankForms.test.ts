import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { remind } from '../../../src/core/mail/remind';
import { vi } from '../../../src/core/words/vi/vi';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { savedAndOpened } from '../../support/savedAndOpened';
import { xlsxOf } from '../../support/xlsxOf';
import { typeInto } from '../../support/typeInto';
import { filledForm } from '../../support/rawForm';
import { saidOfUnits } from '../../support/saidOfUnits';

const UNIT = '10525';
const FILLED = { CT_18_1: 120, CT_21_1: 2, CT_15_1_TU: 30_000, CT_15_1_MAU: 60_000 };
const context = { catalogues: bundledCatalogues, roster: bundledRoster };

/** A form of the unit as a file that says when it was saved. */
async function saved(name: string, values: Readonly<Record<string, CellValue>>, day: string): Promise<ReceivedFile> {
  const bytes = xlsxOf(filledForm(UNIT, values));
  const [received] = await receiveFile({ name, content: bytes }, context);
  if (!received?.result.ok) throw new Error(name);
  const submission = { ...received.result.submission, modified: `${day}T01:00:00Z` };
  return { ...received, result: { ok: true, submission } };
}

const compile = (files: readonly ReceivedFile[], kept: RawWorkbook | null = null): Campaign =>
  compileCampaign({
    catalogue: bundledCatalogues[0],
    roster: bundledRoster,
    period: '2026',
    files,
    kept,
    asOf: '2026-12-16',
  });

function opened(campaign: Campaign): RawWorkbook {
  return savedAndOpened(cityWorkbook(campaign, vi));
}

const result = ({ tracking }: Campaign) => tracking.units.find(({ unit }) => unit === UNIT)!;
const dwellings = ({ report }: Campaign) =>
  report.lines.find(({ unit, indicator }) => unit === UNIT && indicator === '18.1');

describe('a blank form', () => {
  test('is no report, wherever that is asked', async () => {
    const campaign = compile([await saved('trống.xlsx', {}, '2026-12-10')]);
    const said = saidOfUnits(campaign);
    expect(result(campaign).result).toMatchObject({
      state: 'empty',
      document: null,
      time: null,
      daysLate: 2,
      urged: true,
    });
    expect(said.json.get(UNIT)).toBe('empty');
    expect(said.sheet.get(UNIT)).toBe('empty');
    expect([said.head, said.word, said.property]).toEqual(['0/137', '0/137', '0/137']);
    expect(said.document).toContain(
      'Gửi biểu trống, chưa được tính là đã báo cáo (1): Ủy ban nhân dân phường Hải Dương',
    );
  });

  test('is urged for, with a form to fill and the blank one named', async () => {
    const campaign = compile([await saved('trống.xlsx', {}, '2026-12-10')]);
    const [mail] = remind({ units: [UNIT], needs: ['resultEmpty'], by: 'unit' }, campaign, vi);
    expect(mail?.text).toContain('Biểu đã gửi (trống.xlsx) là biểu trống');
    expect(mail?.attachments.map(({ name }) => name)).toEqual([`kh-56-2026_2026_${UNIT}.xlsx`]);
  });

  test('never takes the place of a filled one, whatever its time', async () => {
    const files = [await saved('a.xlsx', FILLED, '2026-11-20'), await saved('z.xlsx', {}, '2026-12-14')];
    for (const each of [files, [...files].reverse()]) {
      const campaign = compile(each);
      expect([result(campaign).file, result(campaign).result.state]).toEqual(['a.xlsx', 'withErrors']);
      expect(dwellings(campaign)?.value).toBe(120);
      // There is nothing to choose between.
      expect(campaign.conflicts).toEqual([]);
    }
  });

  test('that comes a day later takes no place in the workbook that is kept', async () => {
    const first = compile([await saved('a.xlsx', FILLED, '2026-11-20')]);
    const next = compile([await saved('z.xlsx', {}, '2026-12-14')], opened(first));
    expect([result(next).file, result(next).versions, dwellings(next)?.value]).toEqual(['a.xlsx', 2, 120]);
    // And gives way as soon as a filled one comes.
    const blank = compile([await saved('z.xlsx', {}, '2026-12-14')]);
    const filled = compile([await saved('a.xlsx', FILLED, '2026-11-20')], opened(blank));
    expect([result(filled).file, result(filled).versions, dwellings(filled)?.value]).toEqual(['a.xlsx', 2, 120]);
  });

  test('is not accepted by a word on the sheet', async () => {
    const first = compile([await saved('trống.xlsx', {}, '2026-12-10')]);
    const next = compile([], typeInto(opened(first), 'tracking', ['unit', UNIT], 'decision', 'chấp nhận'));
    expect(result(next).result.state).toBe('empty');
  });

  test.each<[string, Readonly<Record<string, CellValue>>, string]>([
    ['a sign in a row of its own', { CT_18_1: '-' }, 'withErrors'],
    ['words in a row of its own', { CT_18_1: 'chưa có' }, 'withErrors'],
    ['a row of its own marked as out of scope', { CT_18_1: 'x' }, 'withErrors'],
    ['plans alone', { KH_18_1: 100 }, 'notSent'],
  ])('is not one with %s', async (_, values, state) => {
    expect(result(compile([await saved('a.xlsx', values, '2026-12-10')])).result.state).toBe(state);
  });
});

describe('a unit whose form the officer sent back', () => {
  test('is returned wherever that is asked', async () => {
    const first = compile([await saved('a.xlsx', FILLED, '2026-11-20')]);
    const next = compile([], typeInto(opened(first), 'tracking', ['unit', UNIT], 'decision', 'trả lại'));
    const said = saidOfUnits(next);
    expect([said.json.get(UNIT), said.sheet.get(UNIT), said.tracking.get(UNIT)]).toEqual([
      'returned',
      'returned',
      'returned',
    ]);
    expect(said.property).toBe('1/137');
    expect(said.urged.has(UNIT)).toBe(true);
  });
});

describe('a later form without a stamp beside an older one that is stamped', () => {
  const stamped = async (): Promise<ReceivedFile> => {
    const form = await saved('a.xlsx', FILLED, '2026-11-20');
    if (!form.result.ok) throw new Error('a.xlsx');
    const { makeStamp } = await import('../../../src/core/stamp/makeStamp');
    const { submission } = form.result;
    const stamp = makeStamp({
      submission,
      catalogue: bundledCatalogues[0],
      findings: [],
      kept: [],
      time: '2026-11-20T08:00:00+07:00',
    });
    return { ...form, result: { ok: true, submission: { ...submission, stamp } } };
  };

  test('is open to be decided where it says something else', async () => {
    const campaign = compile([await stamped(), await saved('b.xlsx', { ...FILLED, CT_18_1: 130 }, '2026-12-12')]);
    expect(dwellings(campaign)?.value).toBe(120);
    expect(campaign.conflicts.map(({ about, isOpen }) => [about.kind, isOpen])).toEqual([['severalForms', true]]);
    // It stays open when the workbook is compiled on without either file.
    expect(compile([], opened(campaign)).conflicts.map(({ isOpen }) => isOpen)).toEqual([true]);
  });

  test('is settled where it says the same', async () => {
    // Other bytes, as another program has saved it again.
    const again = { ...(await saved('b.xlsx', FILLED, '2026-12-12')), sha256: 'b'.repeat(64) };
    const campaign = compile([await stamped(), again]);
    expect(campaign.conflicts.map(({ isOpen }) => isOpen)).toEqual([false]);
    expect(compile([], opened(campaign)).conflicts.map(({ isOpen }) => isOpen)).toEqual([false]);
  });
});
