import { refusalLog } from '../../../src/core/campaign/kept/refusalLog';

const refused = (file: string, sha256: string | null) => ({ file, sha256, code: 'NOT_A_WORKBOOK', params: {} });

test('a folder that was moved doubles no refused file, and the day on which it first came stays', () => {
  const first = refusalLog(
    [refused('/thang 12/anh.pdf', 'a1'), refused('/thang 12/quet.pdf', 'b2')],
    [],
    [],
    '2026-12-10',
  );
  const next = refusalLog([refused('/luu/anh.pdf', 'a1'), refused('/luu/quet.pdf', 'b2')], first, [], '2026-12-12');
  expect(next.map(({ file, seen }) => [file, seen])).toEqual([
    ['/luu/anh.pdf', '2026-12-10'],
    ['/luu/quet.pdf', '2026-12-10'],
  ]);
});

test('two files of the same bytes under two names are two', () => {
  expect(refusalLog([refused('a.pdf', 'a1'), refused('b.pdf', 'a1')], [], [], '2026-12-10')).toHaveLength(2);
});
