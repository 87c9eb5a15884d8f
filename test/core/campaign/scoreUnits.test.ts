import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import type { CampaignDecision } from '../../../src/core/compilation/model/CampaignDecision';
import type { ScoringTable } from '../../../src/core/compilation/model/Scoring';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

const TABLE: ScoringTable = {
  rules: [
    { kind: 'ownPlanReached', indicator: '2.1', points: 100, proportional: true },
    { kind: 'lateResult', perDay: 0.1, most: 1 },
    { kind: 'resultMissing', points: 8 },
  ],
};

test('points with their arithmetic, ranked within the cụm; equal totals share a rank', () => {
  const campaign = compileCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    kept: null,
    asOf: '2031-12-10',
    scoring: TABLE,
    files: [
      form('L01', { '2.1': 90, 'KH 2.1': 120 }, { modified: '2031-11-20T03:00:00Z' }),
      form('L02', { '2.1': 120, 'KH 2.1': 120 }, { modified: '2031-12-03T03:00:00Z' }),
      form('D01', { '2.1': 50, 'KH 2.1': 40 }, { modified: '2031-12-30T03:00:00Z' }),
    ],
  });
  const scores = campaign.scores!.map(({ unit, total, rank, items }) => [
    unit,
    items.map(({ points }) => points),
    total,
    rank,
  ]);
  expect(scores.slice(0, 6)).toEqual([
    ['L02', [100, -0.3], 99.7, 1],
    ['L01', [75], 75, 2], // 90 ÷ 120 × 100
    ['L03', [-8], -8, 1],
    ['L04', [-8], -8, 1],
    ['D01', [100, -1], 99, 1], // 30 days, at most 1 point
    ['D02', [-8], -8, 2],
  ]);
  const names = (drawn: DrawnWorkbook) => drawn.sheets.map(({ name }) => name);
  expect(names(cityWorkbook(campaign, vi))).toContain('Xếp hạng thi đua');
  expect(names(cityWorkbook({ ...campaign, scores: null }, vi))).not.toContain('Xếp hạng thi đua');
});

describe('a unit of which the officer asks for no plan', () => {
  const exempt: CampaignDecision = {
    about: 'ownPlan',
    unit: 'L01',
    decision: 'exempt',
    document: { number: '', date: '', receivedOn: '' },
  };
  const campaign = compileCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    kept: null,
    asOf: '2031-12-10',
    scoring: { rules: [{ kind: 'ownPlanMissing', points: 5 }] },
    files: [],
    decisions: [exempt],
  });
  const sheet = cityWorkbook(campaign, vi).sheets.find(({ name }) => name === 'Xếp hạng thi đua')!;
  /** Of a unit the cells behind its name: total, five numbers that points are computed from, points of the one rule. */
  const rowOf = (unit: string) => {
    const { cells } = sheet.rows.find((row) => row.cells[3]?.value === unit)!;
    return cells.slice(5, 12).map((cell) => cell?.value);
  };

  test('loses no points for it, neither as computed nor in the numbers that the formulas are made from', () => {
    expect(rowOf('L01')).toEqual([0, null, null, 1, null, null, '']);
    expect(rowOf('L02')).toEqual([-5, null, null, 1, 1, null, -5]);
  });
});
