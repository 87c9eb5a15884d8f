/**
 * The part of a number format code that carries meaning: without quoted and escaped text, padding (`_)`, `* `),
 * colours, conditions and locales; elapsed times (`[h]`) stay.
 */
export function bareFormat(code: string): string {
  return code
    .replace(/"[^"]*(?:"|$)/g, '')
    .replace(/[\\_*]./gs, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\][]*\]/gi, '');
}
