import { readLead } from '../../../src/core/planning/readLead';

const NOTHING = { maintain: false, moves: null, year: null, stretch: false, estimated: false, prevented: false };

// Each word that is taken off had the rest of the text looked through anew: a text of this length took a minute.
test.each<[string, string, object]>([
  ['đến hết năm 2030, ', 'tỷ lệ hộ nghèo', { year: '2030' }],
  ['tiếp tục duy trì ', 'tỷ lệ hộ nghèo', { maintain: true }],
  ['trong đó, ', 'số xã', {}],
  ['ước đạt ', 'số xã', { estimated: true }],
  ['mỗi năm ', 'giảm số hộ nghèo', { rest: 'số hộ nghèo', moves: 'decrease' }],
  ['dự kiến\n', 'số xã', {}],
])('a lead of 200 kB: %j', (words, rest, found) => {
  const lead = words.repeat(Math.ceil(200_000 / words.length));
  expect(readLead(lead + rest)).toEqual({ ...NOTHING, rest, ...found });
});

test('the last “phấn đấu” of each line, and the last comma of what is given as a reason', () => {
  expect(readLead('phấn đấu, phấn đấu\nphấn đấu đến năm 2030 số xã')).toEqual({
    ...NOTHING,
    rest: 'số xã',
    stretch: true,
    year: '2030',
  });
  expect(readLead('và theo Nghị quyết, Kế hoạch, phấn đấu số xã')).toEqual({
    ...NOTHING,
    rest: 'số xã',
    stretch: true,
  });
  expect(readLead('đến năm 2026 theo Nghị quyết số xã')).toEqual({
    ...NOTHING,
    rest: 'theo Nghị quyết số xã',
    year: '2026',
  });
});
