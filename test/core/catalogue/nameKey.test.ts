import fc from 'fast-check';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { nameKey } from '../../../src/core/catalogue/nameKey';

const anyUnit = fc.constantFrom(...bundledRoster.units);

test.each([
  ['Xã Việt Hòa', 'Xã Việt Hoà'],
  ['Phường Thủy Nguyên', 'phường THUỶ nguyên'],
  ['Xã Kiến Thụy', 'Xã Kiến Thuỵ'],
  ['Sở Văn hóa', 'Sở Văn hoá'],
  ['Xã Khỏe', 'Xã Khoẻ'],
  ['Phường\u00a0 Hải   Dương ', 'Phường Hải Dương'],
])('%s and %s are spellings of one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Xã Cẩm Giang', 'Xã Cẩm Giàng'],
  ['Hòa', 'Hóa'],
  ['Mua', 'Mưa'],
  ['Thủa', 'Thuả'],
  ['Đông', 'Dông'],
])('%s and %s stay two names', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test('letters, spaces and capitals are written alike however they came', () => {
  const spellings = fc.record({
    unit: anyUnit,
    form: fc.constantFrom('NFC', 'NFD'),
    space: fc.constantFrom(' ', '  ', '\u00a0', ' \t', '\u202f'),
    upper: fc.boolean(),
  });
  fc.assert(
    fc.property(spellings, ({ unit, form, space, upper }) => {
      const cased = upper ? unit.name.toUpperCase() : unit.name;
      expect(nameKey(`${space}${cased.normalize(form).replaceAll(' ', space)}`)).toBe(nameKey(unit.name));
    }),
  );
});

test('the key of a key is the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }),
  );
});

test('no two units of the roster share a key', () => {
  expect(new Set(bundledRoster.units.map(({ name }) => nameKey(name))).size).toBe(bundledRoster.units.length);
});
