import { countApproved } from '../../../src/core/campaign/approval/countApproved';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { campaignNotices } from '../../../src/core/city/draw/summary/campaignNotices';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { reportJson } from '../../../src/core/report/reportJson';
import { wordReport } from '../../../src/core/report/wordReport';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { Words } from '../../../src/core/words/shape/Words';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { savedAndOpened } from '../../support/savedAndOpened';
import { expectSameBytes } from '../../support/expectSameBytes';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { typeInto } from '../../support/typeInto';
import { xlsxOf } from '../../support/xlsxOf';

const compile = (input: Partial<CampaignInput>): Campaign =>
  compileCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    files: [],
    kept: null,
    asOf: '2031-12-10',
    ...input,
  });

/** The city workbook as a file that was saved and opened again. */
function kept(campaign: Campaign, words: Words = vi): RawWorkbook {
  return savedAndOpened(cityWorkbook(campaign, words));
}

const mark = (workbook: RawWorkbook, unit: string, column: string, text: string): RawWorkbook =>
  typeInto(workbook, 'approvals', ['unit', unit], column, text);

const first = compile({
  files: [form('L01', { '2.1': 100 }), form('L02', { '2.1': 120 }), form('D01', { '2.1': 50 })],
});
const marked = [
  ['L01', 'cluster', 'Đã kiểm tra'],
  ['L01', 'board', 'đề nghị'],
  ['L01', 'office', 'DUYỆT'],
  ['L02', 'cluster', 'đề nghị'],
  ['L02', 'note', 'chờ văn bản'],
].reduce((workbook, [unit, column, text]) => mark(workbook, unit!, column!, text!), kept(first));
const second = compile({ kept: marked });

test('marks of the three levels are kept, said in JSON and counted in Word', () => {
  expect(second.approvals.problems).toEqual([]);
  expect(reportJson(second, vi).approvals).toEqual([
    { unit: 'L01', cluster: 'checked', board: 'proposed', office: 'approved' },
    { unit: 'L02', cluster: 'proposed', board: null, office: null },
  ]);
  expect(second.approvals.units.get('L02')?.note).toBe('chờ văn bản');
  expect(JSON.stringify(wordReport(second, vi).blocks)).toContain(
    'Phòng Tổng hợp tỉnh Bình Minh (giả định) đã duyệt 1/3 báo cáo đã nhận.',
  );
  expect(JSON.stringify(wordReport(first, vi).blocks)).not.toContain('đã duyệt');
});

test('compiling again gives the same workbook, and the words are understood in the other language', () => {
  expectSameBytes(xlsxOf(cityWorkbook(compile({ kept: kept(second) }), vi)), xlsxOf(cityWorkbook(second, vi)));
  const english = compile({ kept: kept(second, en) });
  expect(reportJson(english, vi).approvals).toEqual(reportJson(second, vi).approvals);
});

test('a new form is looked at anew; former marks stay on the sheet', () => {
  const next = compile({
    kept: kept(second),
    files: [form('L01', { '2.1': 110 }, { file: 'L01 sua.xlsx', modified: '2031-12-09T03:00:00Z' })],
  });
  expect(reportJson(next, vi).approvals.map(({ unit }) => unit)).toEqual(['L02']);
  const former = {
    unit: 'L01',
    sha256: 'sha of L01.xlsx',
    marks: { cluster: 'checked', board: 'proposed', office: 'approved' },
  };
  expect(next.approvals.former).toEqual([former]);
  expect(compile({ kept: kept(next) }).approvals.former).toEqual([former]);

  // Until the new form is approved too, that is said beside the unit.
  const said = ({ approvals }: Campaign) => approvals.problems.map(({ code, unit, cell }) => [code, unit, cell]);
  expect(said(next)).toEqual([['APPROVED_REPLACED', 'L01', 'I5']]);
  expect(campaignNotices(next, vi)[0]).toMatchObject({
    unit: 'L01',
    message:
      'Biểu đã được Phòng Tổng hợp tỉnh Bình Minh (giả định) duyệt nay được thay bằng biểu khác. Biểu mới chưa được duyệt; đề nghị xem lại từ đầu.',
  });
  const again = [
    ['board', 'đề nghị'],
    ['office', 'duyệt'],
  ].reduce((workbook, [column, text]) => mark(workbook, 'L01', column!, text!), kept(next));
  expect(said(compile({ kept: again }))).toEqual([]);
});

test('what a level cannot say, or says of no form, is told and kept in the note', () => {
  const odd = [
    ['L01', 'cluster', 'duyệt'],
    ['L02', 'board', 'ổn'],
    ['L03', 'cluster', 'đã kiểm tra'],
    ['D01', 'office', 'duyệt'],
  ].reduce((workbook, [unit, column, text]) => mark(workbook, unit!, column!, text!), kept(first));
  const next = compile({ kept: odd });
  expect(next.approvals.problems.map(({ code, unit, level }) => [code, unit, level])).toEqual([
    ['MARK_UNKNOWN', 'L01', 'cluster'],
    ['MARK_UNKNOWN', 'L02', 'board'],
    ['MARK_WITHOUT_FORM', 'L03', 'cluster'],
    ['LEVEL_SKIPPED', 'D01', 'office'],
  ]);
  const notes = ['L01', 'L02', 'L03', 'D01'].map((unit) => next.approvals.units.get(unit)?.note);
  expect(notes).toEqual(['duyệt', 'ổn', 'đã kiểm tra', '']);
  expect(campaignNotices(next, vi)[0]).toMatchObject({
    sheet: 'Duyệt báo cáo',
    unit: 'L01',
    message:
      'Cột “Cụm, khối trưởng” ghi “duyệt”, không phải nội dung cấp này chọn được. Khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Ghi chú.',
  });
});

test('what was approved although it was returned is told, and what did not come is not counted', () => {
  const returned = typeInto(
    [
      ['L01', 'board', 'đề nghị'],
      ['L01', 'office', 'duyệt'],
      ['L02', 'board', 'đề nghị'],
      ['L02', 'office', 'duyệt'],
    ].reduce((workbook, [unit, column, text]) => mark(workbook, unit!, column!, text!), kept(first)),
    'tracking',
    ['unit', 'L01'],
    'decision',
    'trả lại',
  );
  const next = compile({ kept: returned });
  expect(next.approvals.problems.map(({ code, unit, state }) => [code, unit, state])).toEqual([
    ['APPROVED_OTHERWISE', 'L01', 'returned'],
  ]);
  expect(campaignNotices(next, vi).at(-1)).toMatchObject({
    unit: 'L01',
    message:
      'Phòng Tổng hợp tỉnh Bình Minh (giả định) đã duyệt báo cáo mà trang Tình hình nộp ghi là “Trả lại”. Đề nghị xem lại một trong hai.',
  });
  expect(campaignNotices(next, en).at(-1)?.message).toBe(
    'Approved by Phòng Tổng hợp tỉnh Bình Minh (giả định), while the unit’s report stands as “Returned”. Please look at both again.',
  );
  expect(countApproved(next)).toBe(2);
  expect(countApproved(first)).toBeNull();
  const blank = compile({ files: [form('L01', {})] });
  expect(countApproved(compile({ kept: mark(kept(blank), 'L01', 'office', 'duyệt') }))).toBe(0);
});

test('each level is offered its own words', () => {
  const sheet = cityWorkbook(first, vi).sheets.find(({ name }) => name === 'Duyệt báo cáo')!;
  const column = (at: number): readonly unknown[] =>
    [1, 2].map((row) => sheet.rows[row - 1]!.cells[at - 1]?.value ?? null);
  expect(sheet.validations.map(({ range, rule }) => [range.slice(0, 1), rule])).toEqual([
    ['G', { kind: 'list', source: "'Duyệt báo cáo'!$L$1:$L$2" }],
    ['H', { kind: 'list', source: "'Duyệt báo cáo'!$M$1:$M$2" }],
    ['I', { kind: 'list', source: "'Duyệt báo cáo'!$N$1:$N$2" }],
  ]);
  expect([12, 13, 14].map(column)).toEqual([
    ['đã kiểm tra', 'đề nghị'],
    ['đã kiểm tra', 'đề nghị'],
    ['đã kiểm tra', 'duyệt'],
  ]);
});
