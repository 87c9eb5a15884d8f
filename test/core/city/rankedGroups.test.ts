import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import type { Roster } from '../../../src/core/catalogue/Roster';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

/** Points of each unit of a cụm, all but the last of them with a form that gives as many. */
const UNITS: Readonly<Record<string, number>> = { L01: 50, L02: 60, L03: 70, L04: 80, D01: 90, D02: 100 };

/** The campaign in which these units belong to cụm of these names. */
function campaignOf(clusters: Readonly<Record<string, string>>) {
  const roster: Roster = {
    ...ROSTER,
    units: ROSTER.units.map((unit) => ({ ...unit, cluster: clusters[unit.code] ?? null })),
  };
  return compileCampaign({
    catalogue: PLAN,
    roster,
    period: PERIOD,
    kept: null,
    asOf: '2031-12-10',
    scoring: { rules: [{ kind: 'ownPlanReached', indicator: '2.1', points: 100, proportional: true }] },
    files: Object.entries(UNITS).map(([unit, points]) => form(unit, { '2.1': points, 'KH 2.1': 100 })),
  });
}

/** Names that a criterion of COUNTIFS takes for something else than themselves. */
const CAMPAIGNS = [
  [
    'patterns',
    { L01: '*', L02: 'Cụm ?', L03: 'Cụm 1', L04: 'Cụm 1', D01: 'Cụm ~', D02: 'Cụm ~*' },
    { L01: 1, L02: 1, L03: 2, L04: 1, D01: 1, D02: 1 },
  ],
  [
    'comparisons',
    { L01: '>0', L02: '<>', L03: '=Cụm 1', L04: 'Cụm 1', D01: '=Cụm 1', D02: '<Z' },
    { L01: 1, L02: 1, L03: 2, L04: 1, D01: 1, D02: 1 },
  ],
  [
    'names that differ by a letter only, or are long',
    { L01: 'cụm 1', L02: 'CỤM 1', L03: `${'k'.repeat(300)}a`, L04: `${'k'.repeat(300)}b`, D01: '01', D02: '1' },
    { L01: 1, L02: 1, L03: 1, L04: 1, D01: 1, D02: 1 },
  ],
] as const;

test.each(CAMPAIGNS)('a cụm has the ranks of its own units alone, also of %s', (_, clusters, ranks) => {
  const { scores } = campaignOf(clusters);
  const found = scores?.flatMap(({ unit, rank }) => (unit in ranks ? [[unit, rank]] : []));
  expect(Object.fromEntries(found ?? [])).toEqual(ranks);
});

describeWith(['soffice', 'uno'], 'LibreOffice ranks as the core does', () => {
  test.each(CAMPAIGNS)('%s', (_, clusters) => {
    expectRecalculated(cityWorkbook(campaignOf(clusters), vi));
  });
});
