import { all, letters, punctuations } from '../../src/embedded/univer/notInGrid';

test('Chinese, Japanese and Korean are told from Vietnamese, letters from punctuation', () => {
  for (const letter of ['中', 'か', 'カ', '한', 'ㄅ']) {
    expect([letters().toRegExp().test(letter), all().toRegExp().test(letter)]).toEqual([true, true]);
    expect(punctuations().toRegExp().test(letter)).toBe(false);
  }
  for (const sign of ['。', '、', '（', '「']) {
    expect([letters().toRegExp().test(sign), punctuations().toRegExp().test(sign)]).toEqual([false, true]);
  }
  expect(all().toRegExp().test('Đơn vị: 194.935,654 tỷ (ước tính)…')).toBe(false);
});
