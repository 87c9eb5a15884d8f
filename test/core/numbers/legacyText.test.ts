import { decodeLegacyText } from '../../../src/core/kernel/decodeLegacyText';
import { isVietnameseSyllable } from '../../../src/core/kernel/isVietnameseSyllable';
import { legacyText } from '../../../src/core/kernel/legacyText';

test.each([
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['194.935 tû ®ång', '194.935 tỷ đồng'],
  ['B¶o Th¾ng', 'Bảo Thắng'],
  ['M­êng Kh­¬ng', 'Mường Khương'],
  ['®ang tæng hîp', 'đang tổng hợp'],
  ['kh«ng ph¸t sinh', 'không phát sinh'],
  ['d\u00adíi 13', 'dưới 13'],
])('%s is TCVN3', (text, decoded) => {
  expect(legacyText(text)).toBe('tcvn3');
  expect(decodeLegacyText(text, 'tcvn3')).toBe(decoded);
});

test.each([
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['194.935 tyû ñoàng', '194.935 tỷ đồng'],
  ['khoâng phaùt sinh', 'không phát sinh'],
  ['ñang toång hôïp', 'đang tổng hợp'],
  ['chöa coù soá lieäu', 'chưa có số liệu'],
  ['ÑÔN VÒ', 'ĐƠN VỊ'],
  ['Xin chaøo caùc baïn', 'Xin chào các bạn'],
])('%s is VNI', (text, decoded) => {
  expect(legacyText(text)).toBe('vni');
  expect(decodeLegacyText(text, 'vni')).toBe(decoded);
});

test.each([
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'co\u0302\u0323ng ho\u0300a'.normalize('NFC'),
  'không phát sinh',
  'chưa có số liệu',
  'có',
  'khí',
  'café',
  'Zürich',
  'naïve',
  '20 °C',
  '10²',
  '5 m³',
  '12·5',
  '≈ 13 ± 1',
  '“13”',
  '© 2026',
  'a × b',
  '194.935,654',
  '',
])('%s is neither', (text) => {
  expect(legacyText(text)).toBeNull();
});

test('the font tells where the letters alone do not', () => {
  expect(legacyText('cã', 'Times New Roman')).toBeNull();
  expect(legacyText('cã', '.VnTime')).toBe('tcvn3');
  expect(legacyText('có', 'VNI-Times')).toBe('vni');
  expect(legacyText('12,5', '.VnTime')).toBeNull();
  expect(legacyText('đồng', '.VnTime')).toBeNull();
});

test('all tones of a vowel round in VNI', () => {
  expect(decodeLegacyText('aù aø aû aõ aï aá aà aå aã aä aé aè aú aü aë öù öø öû öõ öï ôù í ì æ ó ò yù î', 'vni')).toBe(
    'á à ả ã ạ ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ ứ ừ ử ữ ự ớ í ì ỉ ĩ ị ý ỵ',
  );
});

test('syllables', () => {
  for (const word of ['nghiêng', 'khuỷu', 'quyết', 'Đông', 'ưỡn', 'xã', 'gì', 'yêu', 'thuở', 'hươu', 'khoeo']) {
    expect([word, isVietnameseSyllable(word)]).toEqual([word, true]);
  }
  for (const word of ['hoµ', 'chñ', 'Coäng', 'bcd', 'aeiou', 'càc̀h', 'strong']) {
    expect([word, isVietnameseSyllable(word)]).toEqual([word, false]);
  }
});
