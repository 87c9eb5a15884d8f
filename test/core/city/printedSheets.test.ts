import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { firstCampaign } from '../../support/firstCampaign';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

const { sheets } = cityWorkbook(
  firstCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files: [form('L01', { '2.1': 120.5 })] }),
  vi,
);
const sheet = (name: string) => sheets.find((each) => each.name === name)!;

test('a row of the summary is as high as the words of its outcome are', () => {
  const rows = sheet('Tổng hợp').rows.filter(({ cells }) => cells[7]?.value === 'Tạm tính, chưa đủ căn cứ');
  expect(rows.map(({ cells, height }) => [cells[2]?.value, height])).toEqual([['2.1', 31.5]]);
});

test('the plain table for other programs is printed on pages of its width, with its heads', () => {
  const { print, rows } = sheet('Dữ liệu mở');
  expect(print).toMatchObject({ orientation: 'landscape', fit: { wide: 1, tall: null }, titleRows: [1, 1] });
  expect(print?.area).toBe(`A1:Q${String(rows.length)}`);
});
