import fc from 'fast-check';
import { composed } from '../../../src/core/kernel/composed';

test('is NFC for every character', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = String.fromCharCode(code);
    if (composed(text) !== text.normalize('NFC')) throw new Error(code.toString(16));
  }
});

test('is NFC for text in any form', () => {
  const letters = fc.constantFrom(
    ...Array.from('aăâdđeêioôơuưyAĐƯ \u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031bếợ…–“가ᄀ\u1161\u2126'),
  );
  fc.assert(
    fc.property(fc.string({ unit: letters }), fc.constantFrom('NFC', 'NFD'), (text, form) => {
      expect(composed(text.normalize(form))).toBe(text.normalize('NFC'));
      expect(composed(text)).toBe(text.normalize('NFC'));
    }),
  );
});
