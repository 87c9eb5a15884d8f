import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { kindsNamed } from '../../../src/core/catalogue/kindsNamed';

test.each([
  ['Xã; Sở, ban, ngành', ['xa', 'so-nganh'], null],
  ['Xã, Sở, ban, ngành, Phường', ['xa', 'so-nganh', 'phuong'], null],
  ['xã, phường; xa', ['xa', 'phuong'], null],
  ['City department; Ward', ['so-nganh', 'phuong'], null],
  ['Xã; Thôn', ['xa'], 'Thôn'],
  ['Sở, ban', [], 'Sở'],
  ['', [], null],
] as const)('“%s” names %j', (list, ids, unknown) => {
  expect(kindsNamed(list, bundledRoster)).toEqual({ ids, unknown });
});

test('what the program itself writes of kinds is read back, whatever commas their names hold', () => {
  const written = bundledRoster.kinds.map(({ label }) => label).join('; ');
  expect(kindsNamed(written, bundledRoster).ids).toEqual(bundledRoster.kinds.map(({ id }) => id));
});
