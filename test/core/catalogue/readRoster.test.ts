import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { readRoster } from '../../../src/core/catalogue/readRoster';
import { rosterTable, type RosterTableWords } from '../../../src/core/catalogue/rosterTable';

const WORDS: RosterTableWords = {
  columns: {
    code: 'Mã đơn vị',
    name: 'Tên đơn vị',
    kind: 'Loại đơn vị',
    cluster: 'Cụm, khối thi đua',
    email: 'Thư điện tử',
    confirmed: 'Đã xác nhận',
    officialName: 'Tên trong văn bản',
  },
  yes: 'có',
  no: 'không',
};

test('a roster written as a table is read back unchanged', () => {
  const [first, ...rest] = bundledRoster.units;
  const roster = {
    ...bundledRoster,
    units: [{ ...first!, cluster: 'Cụm 1', email: 'a@example.vn' }, ...rest],
  };
  const reading = readRoster(rosterTable(roster, WORDS), bundledRoster);
  expect(reading.problems).toEqual([]);
  expect(reading.ignoredCaptions).toEqual([]);
  expect(reading.roster).toEqual(roster);
});

test('columns are known by caption in any order, under a title, and what is not understood is said', () => {
  const reading = readRoster(
    [
      ['DANH SÁCH ĐƠN VỊ'],
      [],
      ['STT', 'ĐƠN VỊ'.normalize('NFD'), 'Cụm', 'Mã\u00a0số'],
      ['1', ' Phường  Hải Dương', 'Cụm 3', '10525'],
      ['', '', '', ''],
      ['2', 'Sở Nội vụ', '', 'hp-snv'],
    ],
    bundledRoster,
  );
  expect(reading.problems).toEqual([]);
  expect(reading.columns).toEqual([
    { column: 'name', caption: 'ĐƠN VỊ' },
    { column: 'cluster', caption: 'Cụm' },
    { column: 'code', caption: 'Mã số' },
  ]);
  expect(reading.ignoredCaptions).toEqual(['STT']);
  expect(reading.roster?.units).toEqual([
    { code: '10525', name: 'Phường Hải Dương', kind: 'phuong', cluster: 'Cụm 3', confirmed: true, email: null },
    { code: 'HP-SNV', name: 'Sở Nội vụ', kind: 'so-nganh', cluster: null, confirmed: true, email: null },
  ]);
});

test('each faulty row is left out and named with every reason', () => {
  const reading = readRoster(
    [
      ['Mã', 'Tên', 'Loại', 'Email', 'Xác nhận'],
      ['10525', 'Phường Hải Dương', 'Phường', '', 'x'],
      ['10525', 'Phường Hải Dương', 'Phường', '', 'x'],
      ['', 'Xã Cẩm Giàng', 'Xã', '', 'x'],
      ['', 'Xã lạ', 'Xã', '', 'x'],
      ['A 1', 'Hội Nông dân', 'Hội đoàn', 'a.b', 'có lẽ'],
      ['HP-ND', '', '', '', ''],
    ],
    bundledRoster,
  );
  expect(reading.roster?.units.map(({ code }) => code)).toEqual(['10525']);
  expect(reading.problems).toEqual([
    { row: 3, code: 'duplicateCode', found: '10525', hint: '2' },
    { row: 4, code: 'missingCode', found: 'Xã Cẩm Giàng', hint: '10903' },
    { row: 5, code: 'missingCode', found: 'Xã lạ', hint: '' },
    { row: 6, code: 'badCode', found: 'A 1', hint: '' },
    { row: 6, code: 'unknownKind', found: 'Hội đoàn', hint: '' },
    { row: 6, code: 'badEmail', found: 'a.b', hint: '' },
    { row: 6, code: 'unclearConfirmed', found: 'có lẽ', hint: '' },
    { row: 7, code: 'missingName', found: 'HP-ND', hint: '' },
    { row: 7, code: 'missingKind', found: '', hint: '' },
  ]);
});

test.each([
  ['no captions', [['10525', 'Phường Hải Dương']], 'noCaptions'],
  ['an empty table', [], 'noCaptions'],
  ['captions alone', [['Mã', 'Tên']], 'noUnits'],
])('%s gives no roster and says so', (_, rows, code) => {
  const reading = readRoster(rows, bundledRoster);
  expect(reading.roster).toBeNull();
  expect(reading.problems).toEqual([{ row: 0, code, found: '', hint: '' }]);
});

test('more units than were expected raise the number expected', () => {
  const many = Array.from({ length: 300 }, (_, i) => [`U${i}`, `Đơn vị ${i}`, 'Đơn vị khác']);
  expect(readRoster([['Mã', 'Tên', 'Loại'], ...many], bundledRoster).roster?.expectedCount).toBe(300);
});
