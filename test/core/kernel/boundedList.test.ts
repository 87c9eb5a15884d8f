import { boundedList } from '../../../src/core/kernel/boundedList';

const more = (count: number): string => `… và ${String(count)} tệp khác`;

test('a short list is joined whole', () => {
  expect(boundedList(['a', 'b'], '; ', more)).toBe('a; b');
  expect(boundedList([], '; ', more)).toBe('');
});

test('of a long list the first are shown and the others counted', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `ban-${String(i).padStart(4, '0')}.xlsx`);
  const joined = boundedList(names, '; ', more);
  // 13 characters and 2 between them: 533 of them take 7,993.
  expect(joined.startsWith('ban-0000.xlsx; ban-0001.xlsx; ')).toBe(true);
  expect(joined.endsWith('ban-0532.xlsx; … và 2467 tệp khác')).toBe(true);
});

test('where not even the first one fits, they are only counted', () => {
  expect(boundedList(['x'.repeat(9000), 'y'], '; ', more)).toBe('… và 2 tệp khác');
});
