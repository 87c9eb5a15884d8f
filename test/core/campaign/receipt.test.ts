import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import type { SentTime } from '../../../src/core/compilation/model/SentTime';
import { reportJson } from '../../../src/core/report/reportJson';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { savedAndOpened } from '../../support/savedAndOpened';
import { filledForm } from '../../support/rawForm';
import { typeInto } from '../../support/typeInto';
import { xlsxOf } from '../../support/xlsxOf';

const UNIT = '10525';
const BYTES = xlsxOf(filledForm(UNIT, { CT_18_1: 120, CT_21_1: 2, KH_18_1: 100 }));
const SAVED = '2026-12-01T01:00:00Z';

/** The form as saved on 1 December, in a mail that says when it came. */
async function came(received: SentTime | null, name = 'a.xlsx'): Promise<ReceivedFile> {
  const [file] = await receiveFile({ name, content: BYTES }, { catalogues: bundledCatalogues, roster: bundledRoster });
  if (!file?.result.ok) throw new Error(name);
  const submission = { ...file.result.submission, modified: SAVED };
  return { ...file, result: { ok: true, submission }, ...(received === null ? {} : { received }) };
}

const compile = (files: readonly ReceivedFile[], kept: RawWorkbook | null = null): Campaign =>
  compileCampaign({
    catalogue: bundledCatalogues[0],
    roster: bundledRoster,
    period: '2026',
    files,
    kept,
    asOf: '2026-12-22',
  });

function opened(campaign: Campaign): RawWorkbook {
  return savedAndOpened(cityWorkbook(campaign, vi));
}

/** Time, what says so, and days late (the last day is 14 December), as the JSON and the sheet say it. */
function said(campaign: Campaign) {
  const line = reportJson(campaign, vi).ledger.find(({ unit }) => unit === UNIT);
  const duty = line?.duties.find((each) => each.duty === 'result');
  const book = opened(campaign);
  const sheet = book.sheets.find(({ name }) => name === vi.city.sheets.tracking)!;
  const captions = sheet.cells.find(({ value }) => value === 'Thời điểm nộp')!.row;
  const row = sheet.cells.find((cell) => cell.value === UNIT)!.row;
  const under = (caption: string) => {
    const { column } = sheet.cells.find((cell) => cell.row === captions && cell.value === caption)!;
    return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  };
  return [duty?.time, duty?.timeSource, duty?.daysLate, under('Căn cứ thời điểm'), under('Hạn nộp báo cáo')];
}

describe('lateness is by receipt', () => {
  test.each<[string, SentTime | null, readonly unknown[]]>([
    [
      'a form that was saved in time and came late is late',
      { time: '2026-12-20T02:00:00Z', source: 'received' },
      ['2026-12-20T02:00:00Z', 'received', 6, 'lúc thư đến', 'muộn 6 ngày'],
    ],
    [
      'the day is that of Viet Nam: 14/12 17:30 UTC is 15/12',
      { time: '2026-12-14T17:30:00Z', source: 'mailDate' },
      ['2026-12-14T17:30:00Z', 'mailDate', 1, 'ngày ghi trong thư', 'muộn 1 ngày'],
    ],
    ['without a mail the file tells', null, [SAVED, 'modified', -13, 'lần lưu cuối', 'đúng hạn']],
  ])('%s', async (_, received, expected) => {
    const campaign = compile([await came(received)]);
    expect(said(campaign)).toEqual(expected);
    // And it stays so in the workbook that is kept.
    expect(said(compile([], opened(campaign)))).toEqual(expected);
  });

  test('a form that came twice was there the first time, in whatever order it is read', async () => {
    const first = await came({ time: '2026-12-13T02:00:00Z', source: 'received' }, 'b.eml › a.xlsx');
    const again = await came({ time: '2026-12-20T02:00:00Z', source: 'received' }, 'a.eml › a.xlsx');
    const expected = ['2026-12-13T02:00:00Z', 'received', -1, 'lúc thư đến', 'đúng hạn'];
    expect(said(compile([first, again]))).toEqual(expected);
    expect(said(compile([again, first]))).toEqual(expected);
    expect(said(compile([again], opened(compile([first]))))).toEqual(expected);
    expect(said(compile([first], opened(compile([again]))))).toEqual(expected);
  });

  test('the day that the officer wrote down comes before all', async () => {
    const late = compile([await came({ time: '2026-12-20T02:00:00Z', source: 'received' })]);
    const book = typeInto(opened(late), 'tracking', ['unit', UNIT], 'reportReceived', '12/12/2026');
    const next = compile([], book);
    const expected = ['2026-12-12', 'officer', -2, 'cán bộ ghi', 'đúng hạn'];
    expect(said(next)).toEqual(expected);
    expect(said(compile([], opened(next)))).toEqual(expected);
  });
});
