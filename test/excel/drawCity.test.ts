import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { randomCampaign } from '../support/campaign/randomCampaign';
import { firstCampaign } from '../support/firstCampaign';
import { startExcel } from './excelHost';

const catalogue = bundledCatalogues[0];

test('the city workbook computes, in the workbook, the figures of the report', async () => {
  const excel = startExcel();
  const roster = { ...bundledRoster, units: bundledRoster.units.slice(0, 12) };
  const files = randomCampaign(catalogue, roster, 7);
  const campaign = firstCampaign({ catalogue, roster, period: '2026', files });
  const { report } = campaign;
  const drawn = cityWorkbook(campaign, vi);
  await excel.workbook.draw(drawn, { replace: false });
  const figures = await Excel.run(async (context) => {
    const ranges = report.figures.map(({ indicator }) =>
      context.workbook.names
        .getItem(`TH_${indicator.replaceAll('.', '_')}`)
        .getRange()
        .load('values'),
    );
    await context.sync();
    return ranges.map((range) => range.values[0]?.[0] as unknown);
  });
  const different = report.figures.flatMap(({ indicator, value }, i) => {
    const shown = figures[i];
    const same =
      value === null
        ? typeof shown !== 'number'
        : Math.abs(Number(shown) - value) <= 1e-9 * Math.max(1, Math.abs(value));
    return same ? [] : [[indicator, value, shown]];
  });
  expect(different).toEqual([]);
  const view = await excel.workbook.read();
  expect(view.properties.get('chitieu.kind')).toBe('city');
  excel.host.book.dispose();
});
