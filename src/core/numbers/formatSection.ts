import { isInOrder } from '../kernel/isInOrder';

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]$/;

/** Of a number format's sections the one that a number falls into. */
export interface FormatSection {
  readonly code: string;
  /** Its place among them, from 0. */
  readonly place: number;
  /** The first one, which it is where there are no others. */
  readonly first: string;
}

/**
 * The section of a number format code by which a number is shown (ECMA-376 part 1, 18.8.31): by the conditions in
 * brackets where there are any, else by the number's sign. It may be empty, and then shows nothing.
 */
export function formatSection(code: string, value: number): FormatSection {
  if (!code.includes(';')) return { code, place: 0, first: code };
  const sections = sectionsOf(code).slice(0, 3);
  const conditions = sections.map((section) => CONDITION.exec(/\[[<>=][^\][]*\]/.exec(section)?.[0] ?? ''));
  const place = conditions.some((condition) => condition !== null)
    ? byCondition(conditions, value)
    : bySign(sections.length, value);
  return { code: sections[place] ?? '', place, first: sections[0] ?? '' };
}

/** Sections are divided by `;` outside of quotes, escapes and brackets. */
export function sectionsOf(code: string): string[] {
  const sections = [''];
  for (const [token] of code.matchAll(/"[^"]*(?:"|$)|[\\_*].|\[[^\][]*\]|./gs)) {
    if (token === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${token}`);
  }
  return sections;
}

function bySign(count: number, value: number): number {
  if (value < 0) return count > 1 ? 1 : 0;
  return value === 0 && count > 2 ? 2 : 0;
}

function byCondition(conditions: readonly (RegExpExecArray | null)[], value: number): number {
  const place = conditions.findIndex(
    (condition) => condition !== null && isInOrder(condition[1] ?? '', value - Number(condition[2])),
  );
  return place >= 0 ? place : Math.max(conditions.length - 1, 0);
}
