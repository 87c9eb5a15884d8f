import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { en } from '../../../src/core/words/en/en';
import type { Words } from '../../../src/core/words/shape/Words';
import { vi } from '../../../src/core/words/vi/vi';
import { firstCampaign } from '../../support/firstCampaign';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

/** The made-up plan, whose second indicator asks for two of its three figures. */
const catalogue: Catalogue = {
  ...PLAN,
  groups: PLAN.groups.map((group) =>
    group.number === 2 ? { ...group, rule: { kind: 'share', percent: 66.7 } } : group,
  ),
};
const campaign = firstCampaign({
  catalogue,
  roster: ROSTER,
  period: PERIOD,
  files: [form('BM-NN', { '2.2': 1, '2.3': 1 }, { catalogue })],
});

const ruleOf = (words: Words) =>
  cityWorkbook(campaign, words)
    .sheets.find(({ name }) => name === words.campaign.groups.sheet)!
    .rows.find(({ cells }) => cells[1]?.value === 2)!.cells[3]?.value;

test('the share of figures that a rule asks for is written as the language writes numbers', () => {
  expect(ruleOf(vi)).toBe('theo tỷ lệ số đạt (66,7%)');
  expect(ruleOf(en)).toBe('share of figures met (66.7%)');
});
