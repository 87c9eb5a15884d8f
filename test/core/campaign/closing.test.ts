import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { campaignNotices } from '../../../src/core/city/draw/summary/campaignNotices';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { reportJson } from '../../../src/core/report/reportJson';
import { wordReport } from '../../../src/core/report/wordReport';
import { describeCause } from '../../../src/core/words/describeCause';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { savedAndOpened } from '../../support/savedAndOpened';
import { expectSameBytes } from '../../support/expectSameBytes';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { typeInto } from '../../support/typeInto';
import { xlsxOf } from '../../support/xlsxOf';

const BY = 'Trần Văn Bình, Phó Giám đốc Sở';

const compile = (input: Partial<CampaignInput>): Campaign =>
  compileCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    files: [],
    kept: null,
    asOf: '2031-12-01',
    ...input,
  });

/** The city workbook as a file that was saved and opened again. */
function kept(campaign: Campaign): RawWorkbook {
  return savedAndOpened(cityWorkbook(campaign, vi));
}

const BEFORE = [
  form('L01', { '2.1': 100, '2.3': 80 }),
  form('L02', { '2.1': 120, '2.3': 90 }),
  form('D01', { '2.1': 50 }),
  form('BM-NN', { '2.3': 250 }),
];
const closed = compile({ files: BEFORE, decisions: [{ about: 'closing', by: BY }] });

/** Two forms and a setting later. */
const workbook = typeInto(kept(closed), 'indicators', ['key', '2.3'], 'counts', 'Các đơn vị');
const revised = compile({
  files: [
    form('L01', { '2.1': 110, '2.3': 80 }, { file: 'L01 sua.xlsx', modified: '2031-12-02T03:00:00Z' }),
    form('L03', { '2.1': 60 }),
  ],
  kept: workbook,
  asOf: '2031-12-05',
});

test('figures are closed with day, hash and the one who decided', () => {
  expect(closed.closings).toHaveLength(1);
  const [closing] = closed.closings;
  expect(closing).toMatchObject({ number: 1, closedAt: '2031-12-01', by: BY });
  expect(closing!.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(closing!.figures.find(({ indicator }) => indicator === '2.1')).toMatchObject({ value: 270, expected: 6 });
  expect(closed.revisions).toEqual([{ since: closing, until: null, figures: [], units: [] }]);
  expect(reportJson(closed, vi)).toMatchObject({
    closings: [{ number: 1, closedAt: '2031-12-01', by: BY, hash: closing!.hash }],
    revision: { since: 1, figures: [], units: [] },
  });
  expect(JSON.stringify(wordReport(closed, vi).blocks)).toContain(
    `Số liệu đúng như đã chốt ngày 01/12/2031 (người quyết định: ${BY}; mã ${closing!.hash.slice(0, 12)}).`,
  );
});

test('nothing is said of closing while nobody has closed', () => {
  const open = compile({ files: BEFORE });
  expect(open.closings).toEqual([]);
  expect(reportJson(open, vi)).toMatchObject({ closings: [], revision: null });
  expect(JSON.stringify(wordReport(open, vi).blocks)).not.toContain('chốt');
  expect(cityWorkbook(open, vi).sheets.map(({ name }) => name)).not.toContain('Chốt số liệu');
});

test('a later compilation names each difference with its causes', () => {
  expect(revised.closings).toEqual(closed.closings);
  expect(revised.closingProblems).toEqual([]);
  expect(reportJson(revised, vi).revision).toEqual({
    since: 1,
    figures: [
      {
        id: '2.1',
        before: 270, // 100 + 120 + 50
        after: 340, // 110 + 120 + 60 + 50
        resultBefore: 'insufficient',
        resultAfter: 'insufficient',
        causes: [
          {
            kind: 'formReplaced',
            unit: 'L01',
            file: 'L01 sua.xlsx',
            message: 'Làng Thượng Đình gửi biểu thay thế (L01 sua.xlsx)',
          },
          { kind: 'newForm', unit: 'L03', file: 'L03.xlsx', message: 'Làng Hòa Mỹ mới gửi biểu (L03.xlsx)' },
        ],
      },
      {
        id: '2.3',
        before: 250, // the lead body's
        after: 170, // 80 + 90
        resultBefore: 'notMet',
        resultAfter: 'insufficient',
        causes: [
          {
            kind: 'rule',
            unit: null,
            file: null,
            message: 'Kế hoạch hoặc thiết lập về cách tính, cách kết luận đã đổi',
          },
        ],
      },
    ],
    units: [
      { unit: 'L01', kind: 'formReplaced', before: 'L01.xlsx', after: 'L01 sua.xlsx' },
      { unit: 'L03', kind: 'unitIn', before: null, after: 'L03.xlsx' },
    ],
  });
});

test('Word says it among the reservations, the sheet in both languages', () => {
  expect(JSON.stringify(wordReport(revised, vi).blocks)).toContain(
    `2 chỉ tiêu khác số đã chốt ngày 01/12/2031 (người quyết định: ${BY}): 2.1 (đã chốt 270,0, nay 340,0; Làng Thượng Đình gửi biểu thay thế (L01 sua.xlsx), Làng Hòa Mỹ mới gửi biểu (L03.xlsx)`,
  );
  const row = (words: typeof vi, sheet: string): readonly unknown[] => {
    const drawn = cityWorkbook(revised, words).sheets.find(({ name }) => name === sheet)!;
    return drawn.rows
      .map(({ cells }) => cells.map((cell) => cell?.value ?? null))
      .find((cells) => cells[2] === '2.3')!
      .slice(4, 8);
  };
  expect(row(vi, 'Chốt số liệu')).toEqual([250, 170, 'Chưa đạt', 'Tạm tính, chưa đủ căn cứ']);
  expect(row(en, 'Closing')).toEqual([250, 170, en.outcomes.notMet, en.outcomes.insufficient]);
});

test('compiling the same again gives the same workbook, closing it twice in the same words too', () => {
  const again = compile({ kept: kept(revised), asOf: '2031-12-05' });
  expectSameBytes(xlsxOf(cityWorkbook(again, vi)), xlsxOf(cityWorkbook(revised, vi)));
  const twice = compile({ files: BEFORE, kept: kept(closed), decisions: [{ about: 'closing', by: BY }] });
  expectSameBytes(xlsxOf(cityWorkbook(twice, vi)), xlsxOf(cityWorkbook(closed, vi)));
});

test('a second closing begins a second revision; a form that the officer chose is a decision', () => {
  const second = compile({
    kept: kept(revised),
    asOf: '2031-12-06',
    decisions: [{ about: 'closing', by: 'Giám đốc Sở' }],
  });
  expect(second.closings.map(({ number, closedAt, by }) => [number, closedAt, by])).toEqual([
    [1, '2031-12-01', BY],
    [2, '2031-12-06', 'Giám đốc Sở'],
  ]);
  expect(second.revisions.map(({ figures, until }) => [figures.length, until?.number ?? null])).toEqual([
    [2, 2],
    [0, null],
  ]);
  const chosen = compile({
    files: BEFORE,
    kept: typeInto(kept(second), 'tracking', ['unit', 'L01'], 'chosen', 'L01.xlsx'),
    asOf: '2031-12-07',
  });
  expect(chosen.revisions.at(-1)!.figures).toEqual([
    {
      indicator: '2.1',
      before: 340,
      after: 330,
      resultBefore: 'insufficient',
      resultAfter: 'insufficient',
      causes: [{ kind: 'decision', unit: 'L01', file: 'L01.xlsx' }],
    },
  ]);
});

test('a closed figure that somebody changed afterwards is said', () => {
  const changed = typeInto(kept(closed), 'closedFigures', ['indicator', '2.1'], 'value', '999');
  const next = compile({ kept: changed });
  expect(next.closingProblems).toMatchObject([{ code: 'CLOSING_CHANGED', number: 1 }]);
  expect(campaignNotices(next, vi)).toMatchObject([
    { code: 'CLOSING_CHANGED', sheet: 'Chốt số liệu', message: expect.stringContaining('lần 1') as string },
  ]);
});

test('a file is named without the folders that it lay in', () => {
  const cause = { kind: 'newForm', unit: 'L01', file: 'C:\\Users\\van.thu\\thang 12\\L01.xlsx' } as const;
  expect(describeCause(cause, ROSTER, vi)).toBe('Làng Thượng Đình mới gửi biểu (L01.xlsx)');
});
