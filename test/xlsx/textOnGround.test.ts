import type { PaintedRun } from '../../src/xlsx/read/PaintedRun';
import { textOnGround } from '../../src/xlsx/read/textOnGround';

test('a tick or bullet is what it shows, a digit of such a font is not', () => {
  const pictures = { isStruck: false, color: '000000', isPictures: true };
  const runs = (text: string): readonly PaintedRun[] => [
    { text, letters: pictures },
    { text: ' 95', letters: null },
  ];
  expect(textOnGround(runs('ü'), null, 'FFFFFF')).toEqual({ text: 'ü 95', look: null });
  expect(textOnGround(runs('1'), null, 'FFFFFF')).toEqual({ text: '1\u0338 95', look: null });
});

const WHITE = { isStruck: false, color: 'FFFFFF' };

test('a text of many runs that many cells share is looked at once', () => {
  const runs = Array.from({ length: 10_000 }, (_, at): PaintedRun => ({ text: '9', letters: at === 0 ? WHITE : null }));
  const first = textOnGround(runs, null, 'FFFFFF');
  expect(first.text).toBe(`9\u0338${'9'.repeat(9999)}`);
  expect(textOnGround(runs, null, 'FFFFFF')).toBe(first);
  expect(textOnGround(runs, null, '000000').text).toBe('9'.repeat(10_000));
  expect(textOnGround(runs, 'unseen', 'FFFFFF')).toEqual({ text: '9'.repeat(10_000), look: 'unseen' });
});
