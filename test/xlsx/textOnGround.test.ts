import type { PaintedRun } from '../../src/xlsx/read/PaintedRun';
import { textOnGround } from '../../src/xlsx/read/textOnGround';

const WHITE = { isStruck: false, color: 'FFFFFF' };

test('a text of many runs that many cells share is looked at once', () => {
  const runs = Array.from({ length: 10_000 }, (_, at): PaintedRun => ({ text: '9', letters: at === 0 ? WHITE : null }));
  const first = textOnGround(runs, null, 'FFFFFF');
  expect(first.text).toBe(`9\u0338${'9'.repeat(9999)}`);
  expect(textOnGround(runs, null, 'FFFFFF')).toBe(first);
  expect(textOnGround(runs, null, '000000').text).toBe('9'.repeat(10_000));
  expect(textOnGround(runs, 'unseen', 'FFFFFF')).toEqual({ text: '9'.repeat(10_000), look: 'unseen' });
});
