/** Functions that give a truth value, and some that give a number, whatever they are given. */
const TRUTH =
  /^(?:TRUE|FALSE|AND|OR|XOR|NOT|ISNUMBER|ISTEXT|ISBLANK|ISERROR|ISERR|ISNA|ISLOGICAL|ISODD|ISEVEN|EXACT)$/i;
const NUMBER =
  /^(?:SUM|SUMIFS?|SUMPRODUCT|COUNT|COUNTA|COUNTIFS?|COUNTBLANK|AVERAGE|MAX|MIN|ROUND|ROUNDUP|ROUNDDOWN|INT|TRUNC|ABS|VALUE|N|ROWS|COLUMNS|LEN)$/i;
/** A quoted text or sheet name, a function with its bracket, a bracket, a comparison, any other operator, something else. */
const TOKEN = /"[^"]*"|'[^']*'|([A-Z][\w.]*)?\(|(\))|(<=|>=|<>|[<>=])|([-+*/^%&])|[^"'()<>=\-+*/^%&]/gi;

/**
 * What kind of value a formula must give by its outermost operator or function, errors aside; `unknown` where that depends
 * on the cells that it looks at. Programs store 1 for a truth, or 0 for a text, in a cell that is to hold a number.
 */
export function resultKind(formula: string): 'number' | 'truth' | 'text' | 'unknown' {
  let depth = 0;
  let outermost = '';
  let isWhole = true;
  let isComputed = false;
  let isJoined = false;
  for (const { 0: token, 1: name, 2: end, 3: comparison, 4: operator, index } of formula.trim().matchAll(TOKEN)) {
    if (end !== undefined) depth--;
    else if (token.endsWith('(')) {
      if (depth === 0) {
        if (index > 0) isWhole = false;
        outermost = name ?? '';
      }
      depth++;
    } else if (depth > 0) continue;
    else if (comparison !== undefined) return 'truth';
    else if (operator === '&') isJoined = true;
    else if (operator !== undefined && index > 0) isComputed = true;
  }
  if (isJoined) return 'text';
  if (isComputed) return 'number';
  if (/^(?:TRUE|FALSE)$/i.test(formula.trim())) return 'truth';
  if (!isWhole || outermost === '') return /^[-+]?[\d.]+$/.test(formula.trim()) ? 'number' : 'unknown';
  if (TRUTH.test(outermost)) return 'truth';
  return NUMBER.test(outermost) ? 'number' : 'unknown';
}
