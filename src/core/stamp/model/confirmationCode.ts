import { sha256Hex } from '../../kernel/sha256Hex';
import type { Stamp } from './Stamp';

/** Digits and letters that nobody takes for another one: no 0 and O, no 1, I and L. Their number, 31, is a prime. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** Signs that carry the code; one more checks them. */
const LENGTH = 7;
/** So many hexadecimal digits stay within what a number holds exactly. */
const HEX_DIGITS = 12;

/** What a form's code is made from: whose form it is and what it says. */
export type Confirmed = Pick<Stamp, 'plan' | 'unit' | 'period' | 'sha256'>;

/**
 * The short code of a stamp, as `K7M2-9QXR`: it stands on the printed form, on the slip and in the mail, so that paper
 * can be held against the workbook. Equal forms have equal codes; another figure gives another code, but for one case in
 * 27 billion. It is no signature.
 */
export function confirmationCode({ plan, unit, period, sha256 }: Confirmed): string {
  let rest = Number.parseInt(sha256Hex([plan, unit, period, sha256].join('\n')).slice(0, HEX_DIGITS), 16);
  const digits: number[] = [];
  for (let place = 0; place < LENGTH; place += 1) {
    digits.push(rest % SIGNS.length);
    rest = Math.floor(rest / SIGNS.length);
  }
  const code = [...digits, checkDigit(digits)].map((digit) => SIGNS.charAt(digit)).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * How a code that a person typed stands to a form's. `mistyped`: no form has it, as its last sign does not fit the others.
 * Capitals, spaces and hyphens do not matter.
 */
export function compareCode(typed: string, confirmed: Confirmed): 'fits' | 'differs' | 'mistyped' {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '');
  const digits = [...signs].map((sign) => SIGNS.indexOf(sign));
  const isCode = digits.length === LENGTH + 1 && !digits.includes(-1);
  if (!isCode || checkDigit(digits.slice(0, LENGTH)) !== digits[LENGTH]) return 'mistyped';
  return signs === confirmationCode(confirmed).replace('-', '') ? 'fits' : 'differs';
}

/** Weights differ from place to place, so that one wrong sign and two that changed places are both seen. */
function checkDigit(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (place + 1), 0) % SIGNS.length;
}
