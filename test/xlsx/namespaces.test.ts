import { Namespaces } from '../../src/xlsx/read/Namespaces';

const tag = (...declared: readonly (readonly [prefix: string, local: string, value: string])[]) => ({
  start: 0,
  prefix: '',
  local: 'row',
  attributes: declared.map(([prefix, local, value]) => ({ prefix, local, value })),
});

test('a prefix stands for what the nearest tag around declares, and for nothing outside of it', () => {
  const names = new Namespaces();
  const seen = (): readonly (string | null)[] => ['', 'x', 'y'].map((prefix) => names.of(prefix));
  expect(seen()).toEqual([null, null, null]);
  names.enter(tag(['', 'xmlns', ' urn:a '], ['xmlns', 'x', 'urn:x'], ['', 'r', '1']));
  names.enter(tag());
  expect(seen()).toEqual(['urn:a', 'urn:x', null]);
  names.enter(tag(['xmlns', 'x', 'urn:z'], ['xmlns', 'y', 'urn:y'], ['', 'xmlns', '']));
  expect(seen()).toEqual(['', 'urn:z', 'urn:y']);
  names.leave();
  expect(seen()).toEqual(['urn:a', 'urn:x', null]);
  names.leave();
  names.leave();
  expect(seen()).toEqual([null, null, null]);
});
