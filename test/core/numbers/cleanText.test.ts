import { cleanText } from '../../../src/core/numbers/cleanText';

describe('text that is compared', () => {
  it.each([
    [' 95,5 ', '95,5', []],
    ['1\u00a0234', '1 234', []],
    ['1\u202f234', '1 234', []],
    ['\u200b95', '95', ['invisibleCharacters']],
    ['９５', '95', ['fullWidth']],
    ['khoảng 5\r\n', 'khoảng 5', []],
    ['khoa\u0309ng', 'khoảng', []],
    ['5\t6', '5\n6', []],
    ['10²', '10²', []],
  ])('%j reads %j', (text, clean, notes) => {
    const found = cleanText(text);
    expect([found.text, found.notes.map(({ kind }) => kind)]).toEqual([clean, notes]);
  });

  it('is as Unicode composes it, whatever single character stands in it', () => {
    for (let code = 0x21; code < 0xd800; code += 1) {
      const { text, notes } = cleanText(`a${String.fromCharCode(code)}b`);
      expect(text.normalize('NFC')).toBe(text);
      if (notes.length === 0 && !/\s/.test(text)) expect(text).toBe(`a${String.fromCharCode(code)}b`.normalize('NFC'));
    }
  });
});
