import { lateText } from '../../../src/core/city/draw/parts/lateText';
import type { Duty } from '../../../src/core/compilation/model/Tracking';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';

const CAME: Duty['time'] = { time: '2026-12-10T02:00:00Z', source: 'stamp' };

test.each<[string, Pick<Duty, 'time' | 'daysLate'>, string, string]>([
  ['came in time', { time: CAME, daysLate: -5 }, 'đúng hạn', 'in time'],
  ['came late', { time: CAME, daysLate: 2 }, 'muộn 2 ngày', '2 days late'],
  ['came, nothing says when', { time: null, daysLate: null }, 'chưa rõ ngày nộp', 'day not known'],
  ['came, nothing says by when it was due', { time: CAME, daysLate: null }, 'chưa có hạn', 'no deadline'],
])('a report that %s is said to', (_, of, inVietnamese, inEnglish) => {
  const duty = { ...({ state: 'accepted' } as Duty), ...of };
  expect([lateText(duty, vi), lateText(duty, en)]).toEqual([inVietnamese, inEnglish]);
});
