import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { findIndicator } from '../../../src/core/catalogue/findIndicator';
import { issuedCatalogues } from '../../../src/core/catalogue/issuedCatalogues';
import { inputScope } from '../../../src/core/form/contract/inputScope';
import { en } from '../../../src/core/words/en/en';
import { measured } from '../../../src/core/words/measured';
import { vi } from '../../../src/core/words/vi/vi';

const [PLAN] = issuedCatalogues;

test.each([
  ['1.1', '13,04', '13,04%', '13,04%'],
  ['2.1', '7.988,5', '7.988,5 USD/người', '7.988,5 USD per person'],
  ['14.1', '5', 'hạng 5', 'rank 5'],
  ['17.1', '0,772', '0,772', '0,772'],
  ['18.1', '7.112', '7.112 căn', '7.112 dwellings'],
])('a figure of %s: %s is written %s, in English %s', (id, value, vietnamese, english) => {
  const indicator = findIndicator(PLAN, id)!;
  expect([measured(value, indicator, PLAN, vi), measured(value, indicator, PLAN, en)]).toEqual([vietnamese, english]);
});

test('every unit of measure of the plan has a name in English', () => {
  const names = PLAN.groups.flatMap(({ indicators }) =>
    indicators.flatMap((each) =>
      (['value', 'numerator', 'denominator'] as const).map((part) => inputScope(each, part).unitOfMeasure),
    ),
  );
  const same = [...new Set(names)].filter((name) => en.unitOfMeasure(name) === name);
  expect(same).toEqual(['%', 'm³']);
});

test('the city workbook in English has units of measure in English beside its labels', () => {
  const campaign = compileCampaign({
    catalogue: PLAN,
    roster: bundledRoster,
    period: '2026',
    files: [],
    kept: null,
    asOf: '2026-12-10',
  });
  const shown = (words: typeof en, text: string) =>
    cityWorkbook(campaign, words).sheets.flatMap(({ name, rows }) =>
      rows.some(({ cells }) => cells.some((cell) => cell?.value === text)) ? [name] : [],
    );
  expect(shown(en, 'billion VND')).toEqual(['Summary', 'By unit']);
  expect(shown(en, 'tỷ đồng')).toEqual([]);
  expect(shown(vi, 'tỷ đồng')).toEqual(['Tổng hợp', 'Theo đơn vị']);
});
