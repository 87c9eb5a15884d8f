import type { Finding } from '../../src/core/validation/Finding';
import { groupedFindings } from '../../src/taskpane/check/groupedFindings';
import { inOrder } from '../../src/taskpane/parts/inOrder';

const finding = (indicator: string | null, severity: Finding['severity']): Finding => ({
  code: 'REQUIRED_BLANK',
  severity,
  indicator,
  part: 'value',
  sheet: null,
  cell: null,
  params: {},
  corrections: [],
});

test('what is about one indicator stands together, errors before warnings, kept ones last, each at its place', () => {
  const found = [
    finding('15.1', 'warning'),
    finding('18.1', 'error'),
    finding(null, 'error'),
    finding('15.1', 'error'),
    finding('18.1', 'error'),
  ];
  const listed = [
    ...inOrder(found).map((each) => ({ finding: each, note: null })),
    { finding: finding('5.1', 'warning'), note: 'đã đối chiếu' },
  ];
  const seen = groupedFindings(listed).map(({ kind, count, groups }) => [
    kind,
    count,
    groups.map(({ indicator, findings }) => [indicator, findings.map(({ place }) => place)]),
  ]);
  expect(seen).toEqual([
    [
      'error',
      4,
      [
        ['15.1', [0]],
        ['18.1', [1, 2]],
        [null, [3]],
      ],
    ],
    ['warning', 1, [['15.1', [4]]]],
    ['kept', 1, [['5.1', [5]]]],
  ]);
});
