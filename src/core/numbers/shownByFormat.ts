/** What a number format puts before and behind a number; `digits` is false where it shows no number at all. */
export interface ShownByFormat {
  readonly before: string;
  readonly behind: string;
  readonly digits: boolean;
  /** Zeros, too, are shown as digits. */
  readonly zero: boolean;
  /** The section is for negative numbers alone, so that the sign is its own matter. */
  readonly unsigned: boolean;
  readonly colored: boolean;
}

/** `@`, the format of texts, shows a number as General does. */
const TOKEN = /"([^"]*)(?:"|$)|\\(.)|[_*].|(\[[^\]]*\])|(General|@)|([0#?](?:[0#?.,%]|E[+-])*)|(.)/gis;
const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]$/;

/**
 * The texts that a number format code shows with a value (ECMA-376 part 1, 18.8.31): of its sections the one that the
 * value falls into, with its quoted and escaped texts, without padding, colours and locales.
 */
export function shownByFormat(code: string, value: number): ShownByFormat {
  const sections = sectionsOf(code).slice(0, 3);
  const conditions = sections.map((section) => CONDITION.exec(/\[[<>=][^\]]*\]/.exec(section)?.[0] ?? ''));
  const place = conditions.some((condition) => condition !== null)
    ? byCondition(conditions, value)
    : bySign(sections.length, value);
  const section = sections[place] ?? '';
  let before = '';
  let behind = '';
  let digits = false;
  let zero = false;
  let colored = false;
  for (const [, quoted, escaped, bracket, general, placeholders, other] of section.matchAll(TOKEN)) {
    if (general !== undefined || placeholders !== undefined) {
      digits = true;
      zero ||= general !== undefined || /[0?]/.test(placeholders ?? '');
      continue;
    }
    if (bracket !== undefined)
      colored ||= /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i.test(bracket);
    const text = quoted ?? escaped ?? other ?? '';
    if (digits) behind += text;
    else before += text;
  }
  return { before, behind, digits, zero, colored, unsigned: value < 0 && place > 0 };
}

/** Sections are divided by `;` outside of quotes, escapes and brackets. */
function sectionsOf(code: string): string[] {
  const sections = [''];
  for (const [token] of code.matchAll(/"[^"]*(?:"|$)|[\\_*].|\[[^\]]*\]|./gs)) {
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
    (condition) => condition !== null && holds(condition[1] ?? '', value, Number(condition[2])),
  );
  return place >= 0 ? place : Math.max(conditions.length - 1, 0);
}

function holds(sign: string, value: number, bound: number): boolean {
  switch (sign) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}
