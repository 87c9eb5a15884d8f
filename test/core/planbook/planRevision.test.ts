import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { planRevision } from '../../../src/core/planbook/carried/planRevision';
import { en } from '../../../src/core/words/en/en';
import { revisionLines } from '../../../src/core/words/revisionLines';
import { vi } from '../../../src/core/words/vi/vi';
import { form, PLAN, ROSTER } from '../../support/madeUp';
import { rawWorkbookOf } from '../../support/rawForm';

const CITY = rawWorkbookOf(
  cityWorkbook(
    compileCampaign({
      catalogue: PLAN,
      roster: ROSTER,
      period: '2031',
      files: [form('L01', { '2.1': 700.5, '2.2': 10 }), form('L02', { '2.1': 600, '2.2': '-' })],
      kept: null,
      asOf: '2031-11-01',
    }),
    vi,
  ),
);

/** Without 2.2, with a figure 2.4 that is new and 2.1 in another unit of measure. */
const REVISED: Catalogue = {
  ...PLAN,
  groups: PLAN.groups.map((group) => ({
    ...group,
    indicators: group.indicators.flatMap((each) => {
      if (each.id === '2.1') return [{ ...each, unitOfMeasure: 'km' }];
      if (each.id === '2.2') return [];
      return each.id === '2.3' ? [each, { ...each, id: '2.4', label: 'Rừng mới', labelEn: 'New wood' }] : [each];
    }),
  })),
};

test('what a changed plan changes for forms received: a line a figure, with how many units gave a number', () => {
  const revision = planRevision(CITY, REVISED);
  expect(revisionLines(revision, vi)).toEqual([
    '2.1 Diện tích rừng trồng mới: đơn vị tính đã sửa; số của 2 đơn vị cần được xem lại.',
    '2.4 Rừng mới: chỉ tiêu mới; các biểu đã nhận chưa có ô này, cần phát hành lại biểu.',
    '2.2 Rừng ngập mặn: đã bỏ; số của 1 đơn vị không còn được tổng hợp.',
  ]);
  expect(revisionLines(revision, en).map((line) => line.split(': ')[1])).toEqual([
    'its unit of measure was changed; figures of 2 units have to be looked at.',
    'new; forms that were received have no cell for it, so forms have to be issued again.',
    'dropped; figures of 1 unit are no longer compiled.',
  ]);
  expect(planRevision(CITY, PLAN)).toEqual([]);
});
