import path from 'node:path';
import { shortNames } from '../../src/cli/shortNames';

const names = (given: readonly string[], files: readonly string[]) => [...shortNames(given, files).values()];

test('files of a folder are called from the folder on, wherever it lies', () => {
  expect(names(['/thu/2026/hop-thu'], ['/thu/2026/hop-thu/a.xlsx', '/thu/2026/hop-thu/cum-1/b.eml'])).toEqual([
    path.join('hop-thu', 'a.xlsx'),
    path.join('hop-thu', 'cum-1', 'b.eml'),
  ]);
  expect(names(['khac/hop-thu/'], ['khac/hop-thu/a.xlsx'])).toEqual([path.join('hop-thu', 'a.xlsx')]);
});

test('a file by itself is called by its own name', () => {
  expect(names(['/thu/a.xlsx', 'b.xlsx'], ['/thu/a.xlsx', 'b.xlsx'])).toEqual(['a.xlsx', 'b.xlsx']);
  // One folder's name begins with another's.
  expect(names(['/thu/a', '/thu/ab'], ['/thu/ab/c.xlsx'])).toEqual([path.join('ab', 'c.xlsx')]);
});

test('two that would be called alike keep their paths', () => {
  const files = ['/mot/hop-thu/a.xlsx', '/hai/hop-thu/a.xlsx', '/hai/hop-thu/b.xlsx'];
  expect(names(['/mot/hop-thu', '/hai/hop-thu'], files)).toEqual([
    '/mot/hop-thu/a.xlsx',
    '/hai/hop-thu/a.xlsx',
    path.join('hop-thu', 'b.xlsx'),
  ]);
});
