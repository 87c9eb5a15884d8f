import { momentText } from '../../../src/core/city/contract/parts/moment';
import { dayInVietNam } from '../../../src/core/kernel/dayInVietNam';
import { inVietNam } from '../../../src/core/kernel/inVietNam';
import { isoInVietNam } from '../../../src/core/kernel/isoInVietNam';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';

test('a moment has Viet Nam’s clock and day, wherever the computer is', () => {
  const evening = Date.UTC(2026, 11, 14, 18, 5, 9);
  expect(isoInVietNam(evening)).toBe('2026-12-15T01:05:09+07:00');
  expect(dayInVietNam(evening)).toBe('2026-12-15');
  expect(inVietNam('2026-12-14T10:05:09-08:00')).toBe('2026-12-15T01:05:09+07:00');
  expect(inVietNam('2026-12-15T01:05:09+07:00')).toBe('2026-12-15T01:05:09+07:00');
  expect(inVietNam('2026-12-14')).toBe('2026-12-14');
  expect(inVietNam('Tối thứ hai')).toBe('Tối thứ hai');
});

test('so it is written, of whatever zone the time that was kept', () => {
  expect(vi.sending.time('2026-12-14T18:05:09Z')).toBe('01:05 ngày 15/12/2026');
  expect(en.sending.time('2026-12-14T18:05:09Z')).toBe('15/12/2026 01:05');
  expect(momentText('2026-12-14T18:05:09Z', vi.date)).toBe('15/12/2026 01:05');
  expect(momentText('2026-12-14', vi.date)).toBe('14/12/2026');
});
