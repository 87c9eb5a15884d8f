import { distinctSheetNames } from '../../../src/core/kernel/distinctSheetNames';

test('names that are the same once they are cut get a number, within 31 letters', () => {
  const long = 'DS mo_hinh_chuyen_doi_so_cap_xa_nam';
  expect(distinctSheetNames([`${long}_2026`, `${long}_2027`, 'DS khac'])).toEqual([
    'DS mo_hinh_chuyen_doi_so_cap_xa',
    'DS mo_hinh_chuyen_doi_so_ca (2)',
    'DS khac',
  ]);
});

test('capital letters make no other name, nor does what another sheet of the workbook is called', () => {
  expect(distinctSheetNames(['Guide', 'OWN POINTS', 'own points', 'History'], ['guide'])).toEqual([
    'Guide (2)',
    'OWN POINTS',
    'own points (2)',
    'History (2)',
  ]);
});

test('what a reference needs and half a letter are left out', () => {
  expect(distinctSheetNames(["A/B: [c] d'e", `${'x'.repeat(30)}😀`])).toEqual(['A B   c  d e', 'x'.repeat(30)]);
});
