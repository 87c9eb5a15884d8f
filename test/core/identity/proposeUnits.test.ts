import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { candidateParams } from '../../../src/core/identity/candidateParams';
import { proposeUnits, type UnitClues } from '../../../src/core/identity/proposeUnits';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { describeRefusal } from '../../../src/core/words/describeRefusal';
import { findingsOf, KH56 } from '../../support/formLanguage';

const NO_CLUES: UnitClues = { code: null, name: null, file: null };

const proposed = (clues: Partial<UnitClues>): readonly string[] =>
  proposeUnits({ ...NO_CLUES, ...clues }, bundledRoster).map(
    ({ unit, reason, split }) => `${reason} ${unit.code}${split ? ' split' : ''}`,
  );

describe('the name in the head', () => {
  test.each([
    ['Phường Hải Dương', ['name 10525']],
    ['UBND phường Hải Dương', ['name 10525']],
    ['hải dương'.normalize('NFD'), ['name 10525']],
    ['Phường Việt Hòa', ['name 10543']],
    ['Phường Việt Hoà'.normalize('NFD'), ['name 10543']],
    ['Xã Cẩm Giang', ['name 10888']],
    ['Xã Cẩm Giàng', ['name 10903']],
    ['Cam Giang', []],
    ['Tổ thống kê', []],
  ])('%s', (name, expected) => {
    expect(proposed({ name })).toEqual(expected);
  });
});

describe('a name of before', () => {
  test('that three communes bore leads to all units that took them in', () => {
    const into = bundledRoster.oldUnits!.filter(({ name }) => name === 'Xã Hồng Phong').flatMap((unit) => unit.into);
    expect(new Set(into).size).toBeGreaterThan(2);
    const codes = proposeUnits({ ...NO_CLUES, name: 'XÃ HỒNG PHONG'.normalize('NFD') }, bundledRoster);
    expect(new Set(codes.map(({ unit }) => unit.code))).toEqual(new Set(into));
    expect(codes.every(({ reason, from }) => reason === 'oldName' && from === 'Xã Hồng Phong')).toBe(true);
  });

  test('of a commune that was split leads to each of its parts', () => {
    // The part that kept the name bears it still.
    expect(proposed({ name: 'Phường Tứ Minh' })).toEqual(['name 10891', 'oldName 10543 split']);
    expect(proposed({ name: 'Phường Trần Phú' })).toEqual(
      expect.arrayContaining(['oldName 10532 split', 'oldName 10537 split']),
    );
    expect(proposed({ name: 'Tứ Minh' })).toEqual(proposed({ name: 'Phường Tứ Minh' }));
  });

  test('that a unit of today bears as well: that one first, the others after it', () => {
    const [first, ...others] = proposed({ name: 'Xã Hùng Thắng' });
    expect(first).toBe('name 11809');
    expect(others.length).toBeGreaterThan(0);
  });
});

describe('a code of before', () => {
  test('leads to the unit that took its commune in', () => {
    expect(proposed({ code: '10513' })).toEqual(['oldCode 10525']);
  });

  test('of a commune that was split leads to all', () => {
    expect(proposed({ code: '10528' })).toEqual(['oldCode 10532 split', 'oldCode 10537 split']);
  });

  test('of nobody leads nowhere', () => {
    expect(proposed({ code: '99999' })).toEqual([]);
  });
});

describe('the file’s name', () => {
  test.each([
    ['kh-56-2026_2026_10525.xlsx', ['fileName 10525']],
    ['thu/Biểu chỉ tiêu HP-STC (2).xlsx', ['fileName HP-STC']],
    ['C:\\Thư\\10513 báo cáo.xlsx', ['fileName 10525']],
    ['Báo cáo_Xã Cẩm Giàng_2026.xlsx'.normalize('NFD'), ['fileName 10903']],
    ['bao cao xa cam giang.xlsx', ['fileName 10888', 'fileName 10903']],
    ['P. Hải Dương.xlsx', ['fileName 10525']],
    ['Phường Trần Hưng Đạo.xlsx', ['fileName 10525']],
    ['Phường Việt Hoà - KH56.xlsx', ['fileName 10543']],
    ['bieu 2026.xlsx', []],
  ])('%s', (file, expected) => {
    expect(proposed({ file }).map((each) => each.replace(' split', ''))).toEqual(expect.arrayContaining(expected));
    if (expected.length < 1) expect(proposed({ file })).toEqual([]);
  });

  test('a name with its marks is not taken for its neighbour', () => {
    expect(proposed({ file: 'Xã Cẩm Giàng.xlsx' })).toEqual(['fileName 10903']);
    expect(proposed({ file: 'Xã Cẩm Giang.xlsx' })).toEqual(['fileName 10888']);
  });
});

test('each unit is proposed once, for the best reason', () => {
  expect(proposed({ name: 'Phường Hải Dương', code: '10513', file: '10525.xlsx' })).toEqual(['name 10525']);
});

test('a roster without old units proposes its own only', () => {
  const alone = { ...bundledRoster, oldUnits: [] };
  expect(proposeUnits({ ...NO_CLUES, name: 'Xã Hồng Phong', code: '10513' }, alone)).toEqual([]);
});

describe('in words', () => {
  const sentence = (script: string): string =>
    findingsOf(script)
      .filter(({ code }) => code === 'UNIT_MISSING' || code === 'UNIT_UNKNOWN')
      .map((finding) => describeFinding(finding, KH56.catalogue, KH56.roster, vi))
      .join();

  test('a finding names the candidates with their codes', () => {
    expect(sentence('unit 10528')).toBe(
      'Mã đơn vị “10528” không có trong danh sách đơn vị báo cáo. Có thể là biểu của Phường Lê Thanh Nghị (10532), Phường Tân Hưng (10537), theo mã trước khi sắp xếp; cần người xác nhận. Đề nghị kiểm tra mã hoặc cập nhật danh sách.',
    );
    expect(sentence('unit (none)\nname Phường Hải Dương')).toContain(
      'Có thể là biểu của Phường Hải Dương (10525), theo tên ghi trên biểu; cần người xác nhận.',
    );
  });

  test('so does a refusal; nothing is proposed where nothing is known', () => {
    const refusal = (file: string, words = vi): string => {
      const proposals = proposeUnits({ ...NO_CLUES, file }, bundledRoster);
      return describeRefusal('UNIT_MISSING', { name: '', ...candidateParams(proposals) }, words);
    };
    expect(refusal('10525.xlsx')).toContain(
      'Có thể là biểu của Phường Hải Dương (10525), theo tên tệp; cần người xác nhận.',
    );
    expect(refusal('10525.xlsx', en)).toContain(
      'It may be the form of Phường Hải Dương (10525), by the name of the file; a person has to confirm.',
    );
    expect(refusal('bieu.xlsx')).not.toContain('Có thể');
  });
});
