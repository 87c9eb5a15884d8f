import { counted } from '../../../src/core/words/en/counted';

test('English words fit one and many', () => {
  expect(counted('1', 'figure has', 'figures have')).toBe('1 figure has');
  expect(counted('+1', 'place', 'places')).toBe('+1 place');
  expect(counted(0, 'error', 'errors')).toBe('0 errors');
  expect(counted('1,001', 'unit', 'units')).toBe('1,001 units');
});
