import { importRoster } from '../../../src/core/campaign/settings/importRoster';
import { pastedRows } from '../../../src/core/campaign/settings/pastedRows';
import { ROSTER } from '../../support/madeUp';

describe('text from the clipboard or a .csv file as rows', () => {
  test.each([
    [
      'tabs, as Excel copies',
      'Mã\tTên\r\nL01\tLàng Một; cũ\r\n',
      [
        ['Mã', 'Tên'],
        ['L01', 'Làng Một; cũ'],
      ],
    ],
    [
      'semicolons, as a Vietnamese Excel saves',
      '\uFEFFMã;Tên\nL01;"Làng ""Một""; cũ"',
      [
        ['Mã', 'Tên'],
        ['L01', 'Làng "Một"; cũ'],
      ],
    ],
    [
      'a quote that nobody closed',
      'Mã\tTên\nL01\t"Làng Một\nL02\t"Làng Hai"\nL03\t"Làng" Ba',
      [
        ['Mã', 'Tên'],
        ['L01', '"Làng Một'],
        ['L02', 'Làng Hai'],
        ['L03', '"Làng" Ba'],
      ],
    ],
    [
      'commas',
      '"Mã, số",Tên\nL01,"Hai\ndòng"',
      [
        ['Mã, số', 'Tên'],
        ['L01', 'Hai\ndòng'],
      ],
    ],
    ['one column', 'Mã\n\nL01', [['Mã'], ['L01']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(pastedRows(text)).toEqual(rows);
  });
});

test('a list of units is taken over with a report of what was understood', () => {
  const [first, second] = ROSTER.units;
  const text = [
    'DANH SÁCH ĐƠN VỊ',
    'Mã đơn vị\tTên đơn vị\tCụm\tSố điện thoại\tE-mail',
    `${first!.code}\t${first!.name}\tCụm 7\t0123\tlang@example.com`,
    `${second!.code}\t${second!.name}\t${second!.cluster!}\t\t${second!.email ?? ''}`,
    'Z99\tĐơn vị lạ\tCụm 7\t\t',
    'L03\tLàng Ba\tCụm 7\t\tkhông có',
  ].join('\n');
  const { roster, understood, problems } = importRoster(pastedRows(text), ROSTER);
  expect(roster?.units.map(({ code }) => code)).toEqual([first!.code, second!.code]);
  expect(understood).toEqual({
    columns: [
      { column: 'code', caption: 'Mã đơn vị' },
      { column: 'name', caption: 'Tên đơn vị' },
      { column: 'cluster', caption: 'Cụm' },
      { column: 'email', caption: 'E-mail' },
    ],
    ignoredCaptions: ['Số điện thoại'],
    units: 2,
    clusters: 2,
    withoutCluster: 0,
    withEmail: 1,
    added: [],
    removed: ROSTER.units.slice(2).map(({ code }) => code),
    changed: [first!.code],
  });
  // The table has no column for the kind, and Z99 is not known; L03's address is none.
  expect(problems.map(({ row, code }) => [row, code])).toEqual([
    [5, 'missingKind'],
    [6, 'badEmail'],
  ]);
});

test('what is no list of units gives none, and says why', () => {
  const { roster, understood, problems } = importRoster([['Xin chào']], ROSTER);
  expect([roster, understood.units, problems.map(({ code }) => code)]).toEqual([null, 0, ['noCaptions']]);
});
