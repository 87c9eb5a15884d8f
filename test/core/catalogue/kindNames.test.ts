import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { kindNames } from '../../../src/core/catalogue/kindNames';

test('kinds of units are named as within a sentence, in the order of the list', () => {
  expect(kindNames(['dac-khu', 'xa', 'phuong'], bundledRoster, 'vi')).toBe('xã, phường, đặc khu');
  expect(kindNames(['phuong', 'so-nganh'], bundledRoster, 'vi')).toBe('phường, sở, ban, ngành');
  expect(kindNames(['xa', 'phuong'], bundledRoster, 'en')).toBe('commune, ward');
  expect(kindNames([], bundledRoster, 'vi')).toBe('');
});
