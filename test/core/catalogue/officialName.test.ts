import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { matchUnitName } from '../../../src/core/catalogue/matchUnitName';
import { officialName } from '../../../src/core/catalogue/officialName';

test.each([
  ['10525', 'Ủy ban nhân dân phường Hải Dương'],
  ['10888', 'Ủy ban nhân dân xã Cẩm Giang'],
  ['11914', 'Ủy ban nhân dân đặc khu Cát Hải'],
  ['HP-SNV', 'Sở Nội vụ'],
  ['HP-VPUB', 'Văn phòng Ủy ban nhân dân thành phố'],
])('%s is called %s in documents, and found by it', (code, name) => {
  const unit = findUnit(bundledRoster, code)!;
  expect(officialName(unit, bundledRoster)).toBe(name);
  expect(matchUnitName(bundledRoster, name)).toBe(unit);
});

test('what the roster says of one unit comes before what its kind says', () => {
  const unit = { ...findUnit(bundledRoster, '10525')!, officialName: 'UBND P. Hải Dương' };
  expect(officialName(unit, bundledRoster)).toBe('UBND P. Hải Dương');
});
