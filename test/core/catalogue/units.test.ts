import fc from 'fast-check';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { matchUnitName } from '../../../src/core/catalogue/matchUnitName';
import { searchUnits } from '../../../src/core/catalogue/searchUnits';

const codesFor = (typed: string) => searchUnits(bundledRoster, typed).map(({ code }) => code);

describe('a unit by its code', () => {
  test('is found letter by letter', () => {
    expect(findUnit(bundledRoster, '10888')?.name).toBe('Xã Cẩm Giang');
    expect(findUnit(bundledRoster, ' 10888')).toBeUndefined();
  });
});

describe('a unit by its name', () => {
  test.each([
    ['Phường Hải Dương', '10525'],
    ['hải dương', '10525'],
    ['PHƯỜNG HẢI DƯƠNG'.normalize('NFD'), '10525'],
    ['Phường Việt Hoà', '10543'],
    ['Xã Cẩm Giang', '10888'],
    ['Xã Cẩm Giàng', '10903'],
    ['Sở Nội vụ', 'HP-SNV'],
  ])('%s is %s', (name, code) => {
    expect(matchUnitName(bundledRoster, name)?.code).toBe(code);
  });

  test.each(['Xa Cam Giang', 'Cam Giang', 'Xã Cẩm Gian', 'Phường Cẩm Giang', 'Xã Hải Dương', ''])(
    '%p is nobody: marks and kinds are part of a name',
    (name) => {
      expect(matchUnitName(bundledRoster, name)).toBeNull();
    },
  );

  test('every unit is found by its own name, composed or decomposed, and only it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bundledRoster.units), fc.constantFrom('NFC', 'NFD'), (unit, form) => {
        expect(matchUnitName(bundledRoster, unit.name.normalize(form))).toBe(unit);
      }),
    );
  });

  test('a name that two units bear decides nothing', () => {
    const [first, second] = bundledRoster.units;
    const twins = { ...bundledRoster, units: [first!, { ...second!, name: first!.name }] };
    expect(matchUnitName(twins, first!.name)).toBeNull();
  });
});

describe('typing in search of a unit', () => {
  test('the exact spelling comes first, the one without marks still shows both communes', () => {
    expect(codesFor('Cẩm Giàng')).toEqual(['10903', '10888']);
    expect(codesFor('Cẩm Giang')).toEqual(['10888', '10903']);
    expect(codesFor('cam giang')).toEqual(['10888', '10903']);
  });

  test('a code, the beginning of one, or a body by its short code', () => {
    expect(codesFor('10525')).toEqual(['10525']);
    expect(codesFor('119')).toContain('11914');
    expect(codesFor('snv')[0]).toBe('HP-SNV');
  });

  test('words in any order, begun only', () => {
    expect(codesFor('duong hai')).toContain('10525');
    expect(codesFor('bach long')).toEqual(['11948']);
    expect(codesFor('đặc khu')).toEqual(expect.arrayContaining(['11914', '11948']));
  });

  test('nothing typed shows all, nonsense nothing', () => {
    expect(codesFor('  ')).toHaveLength(bundledRoster.units.length);
    expect(codesFor('zzz')).toEqual([]);
  });

  test('each unit comes first for its full name, typed with marks', () => {
    for (const unit of bundledRoster.units) expect(codesFor(unit.name)[0]).toBe(unit.code);
  });
});
