import { compareCode, confirmationCode } from '../../../src/core/stamp/model/confirmationCode';

const FORM = { plan: 'kh-56-2026', unit: '10525', period: '2026', sha256: 'a'.repeat(64) };
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

test('eight signs in two groups, none of which looks like another', () => {
  expect(confirmationCode(FORM)).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
});

test('each part of what is confirmed changes it', () => {
  const others = [
    { ...FORM, plan: 'kh-57-2026' },
    { ...FORM, unit: '10526' },
    { ...FORM, period: '2026-Q1' },
    { ...FORM, sha256: `${'a'.repeat(63)}b` },
  ];
  expect(new Set([FORM, ...others].map(confirmationCode)).size).toBe(5);
});

test('small letters, spaces and a missing hyphen do not matter', () => {
  const code = confirmationCode(FORM);
  expect(compareCode(` ${code.toLowerCase().replace('-', ' ')} `, FORM)).toBe('fits');
  expect(compareCode(code, { ...FORM, unit: '10526' })).toBe('differs');
});

test('every single wrong sign, and every two neighbours changed, is a typing mistake and not another form', () => {
  const signs = [...confirmationCode(FORM).replace('-', '')];
  signs.forEach((sign, place) => {
    for (const other of SIGNS) {
      if (other === sign) continue;
      expect(compareCode(signs.with(place, other).join(''), FORM)).toBe('mistyped');
    }
    const next = signs[place + 1];
    if (next === undefined || next === sign) return;
    expect(
      compareCode(
        signs
          .with(place, next)
          .with(place + 1, sign)
          .join(''),
        FORM,
      ),
    ).toBe('mistyped');
  });
  expect(compareCode('', FORM)).toBe('mistyped');
  expect(compareCode('0OIL-1111', FORM)).toBe('mistyped');
});
