import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { readConflicts } from '../../../src/core/city/contract/conflicts/readConflicts';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { askedCampaign, askedFile } from '../../support/askedCampaign';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { savedAndOpened } from '../../support/savedAndOpened';
import { typeInto } from '../../support/typeInto';

const kept = (campaign: Campaign): RawWorkbook => savedAndOpened(cityWorkbook(campaign, vi));

const compile = (files: readonly ReceivedFile[], workbook: RawWorkbook | null): Campaign =>
  compileCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files, kept: workbook, asOf: '2031-12-01' });

const twoForms = (first: string): readonly ReceivedFile[] => [
  form('L01', { '2.1': 5 }, { file: first, sha256: '1'.repeat(64), modified: '2031-11-01T03:00:00Z' }),
  form('L01', { '2.1': 7 }, { file: 'b.xlsx', sha256: '2'.repeat(64), modified: '2031-11-02T03:00:00Z' }),
];

test('a conflict of a form with a file name that no cell could hold is read back with both its choices', () => {
  const [row] = readConflicts(kept(compile(twoForms(`${'a'.repeat(40_000)}.xlsx`), null)));
  expect(row?.conflict.choices.map(({ id }) => id)).toEqual(['2222222222222222', '1111111111111111']);
  expect(row?.conflict.more).toBeUndefined();
});

test('a decision stays with a reason as long as a cell', () => {
  const reason = `${'lý do '.repeat(5400)}!`;
  const first = kept(compile(twoForms('a.xlsx'), null));
  const chosen = typeInto(first, 'conflicts', ['id', 'severalForms:L01'], 'decision', 'a.xlsx');
  const second = compile([], typeInto(chosen, 'conflicts', ['id', 'severalForms:L01'], 'reason', reason));
  const third = compile([], kept(second));
  for (const { conflicts } of [second, third]) {
    expect(conflicts.map(({ decision }) => decision)).toEqual([
      { conflict: 'severalForms:L01', choice: '1111111111111111', reason, decidedAt: '2031-12-01' },
    ]);
  }
});

test('an answer that is longer than a cell may hold is said to be cut', () => {
  const answer = 'ă'.repeat(40_000);
  const drawn = cityWorkbook(askedCampaign([askedFile('L01', { cells: { CH_de_ten: answer } })]), vi);
  const cellsOf = (name: string) =>
    drawn.sheets.find((sheet) => sheet.name === name)!.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
  expect(cellsOf('Nội dung trả lời')).toContain(40_000);
  expect(cellsOf('Lỗi')).toContain('TEXT_CUT');
});
