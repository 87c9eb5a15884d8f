/** Functions newer than the file format carry this mark in files (MS-XLSX 2.2.2); people and Office.js don't. */
const MARK = '_xlfn.';
const NEWER =
  /(?<![\w.])(IFNA|IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|XLOOKUP|NUMBERVALUE|RANK\.EQ|RANK\.AVG|STDEV\.S|STDEV\.P|DAYS|ISFORMULA|FORMULATEXT)(?=\()/g;

/** A formula as files store it, its newer functions marked. Texts in quotes inside of it are left as they are. */
export function markNewerFunctions(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(NEWER, `${MARK}$1`));
}

/** A stored formula as a person would type it. */
export function unmarkNewerFunctions(stored: string): string {
  return stored.includes(MARK) ? outsideQuotes(stored, (part) => part.replaceAll(MARK, '')) : stored;
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.includes('"')
    ? formula
        .split('"')
        .map((part, place) => (place % 2 === 0 ? change(part) : part))
        .join('"')
    : change(formula);
}
