import { escapeText } from './escapeXml';

/** Functions newer than the file format carry this mark in files (MS-XLSX 2.2.2); people and Office.js don't. */
const MARK = '_xlfn.';
const NEWER =
  /(?<![\w.])(IFNA|IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|XLOOKUP|NUMBERVALUE|RANK\.EQ|RANK\.AVG|STDEV\.S|STDEV\.P|DAYS|ISFORMULA|FORMULATEXT)(?=\()/g;

/** A formula without `=` as `<f>` text. Texts in quotes inside of it are left as they are. */
export function formulaXml(formula: string): string {
  return escapeText(outsideQuotes(formula, (part) => part.replace(NEWER, `${MARK}$1`)));
}

/** The formula as a person would type it, from the text of `<f>`. */
export function plainFormula(stored: string): string {
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
