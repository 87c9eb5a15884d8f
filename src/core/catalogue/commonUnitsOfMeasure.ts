import type { UnitOfMeasure } from './Catalogue';

/** What a target in words is measured in. */
export const STATE_UNIT = 'đạt = 1, chưa = 0';

/**
 * Units of measure in which targets of provinces' and communes' plans are commonly set, for a plan that is begun empty.
 * Multiples such as `1.000 lượt` are units of their own: a figure in them is not the figure in the unit itself.
 */
export const commonUnitsOfMeasure: readonly UnitOfMeasure[] = [
  unit('%', 2, ['phần trăm'], [['phần nghìn (‰)', 10]]),
  unit('điểm %', 2, ['điểm phần trăm'], []),
  unit('‰', 2, ['phần nghìn'], [['phần trăm (%)', 0.1]]),
  unit(
    'tỷ đồng',
    3,
    ['tỉ đồng', 'tỷ', 'tỉ'],
    [
      ['triệu đồng', 1000],
      ['nghìn tỷ đồng', 0.001],
    ],
  ),
  unit(
    'triệu đồng',
    3,
    ['tr.đ', 'triệu'],
    [
      ['tỷ đồng', 0.001],
      ['nghìn đồng', 1000],
    ],
  ),
  unit(
    'triệu đồng/người',
    2,
    ['triệu đồng/người/năm'],
    [
      ['nghìn đồng/người', 1000],
      ['tỷ đồng/người', 0.001],
    ],
  ),
  unit('USD/người', 1, [], [['nghìn USD/người', 0.001]]),
  unit(
    'triệu USD',
    2,
    [],
    [
      ['tỷ USD', 0.001],
      ['nghìn USD', 1000],
    ],
  ),
  unit('ha', 1, ['hecta', 'héc ta'], [['m²', 10000]]),
  unit('km', 2, ['kilômét', 'ki lô mét'], [['m', 1000]]),
  unit('m²/người', 1, ['m2/người'], []),
  unit(
    'tấn',
    1,
    [],
    [
      ['kg', 1000],
      ['nghìn tấn', 0.001],
    ],
  ),
  unit('1.000 tấn', 1, ['nghìn tấn'], [['tấn', 1000]]),
  unit('người', 0, ['lao động'], [['nghìn người', 0.001]]),
  unit('1.000 người', 1, ['nghìn người'], [['người', 1000]]),
  unit('1.000 lượt', 1, ['nghìn lượt', '1.000 lượt người', 'nghìn lượt người', 'nghìn lượt khách'], [['lượt', 1000]]),
  unit('hộ', 0, [], []),
  unit('xã', 0, ['xã, phường'], []),
  unit('thôn', 0, ['thôn, tổ dân phố'], []),
  unit('doanh nghiệp', 0, ['DN'], []),
  unit('hợp tác xã', 0, ['HTX'], []),
  unit('giường', 0, ['giường bệnh'], []),
  unit('giường/10.000 dân', 1, ['giường bệnh/10.000 dân', 'giường/vạn dân'], []),
  unit('bác sĩ/10.000 dân', 1, ['bác sỹ/10.000 dân', 'bác sĩ/vạn dân'], []),
  unit('trường', 0, [], []),
  unit('căn', 0, ['căn hộ'], []),
  unit('hạng', 0, ['thứ hạng', 'bậc'], []),
  unit('điểm', 2, [], []),
  unit('lần', 2, [], []),
  unit('tuổi', 1, ['năm tuổi'], []),
  unit('vụ', 0, ['vụ việc'], []),
  // Of targets in words, which are answered with 1 or 0.
  { ...unit(STATE_UNIT, 0, [], []), unsaid: true },
];

function unit(
  name: string,
  decimals: number,
  aliases: readonly string[],
  confusedWith: readonly (readonly [name: string, factor: number])[],
): UnitOfMeasure {
  return {
    name,
    decimals,
    // Where three digits behind a point are more than the unit has, they are thousands.
    threeDigits: decimals === 2 ? 'decimal' : 'thousands',
    aliases,
    confusedWith: confusedWith.map(([other, factor]) => ({ name: other, factor })),
  };
}
