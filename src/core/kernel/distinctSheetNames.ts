import { beginningOf } from './beginningOf';

/** What Excel takes for a sheet's name. */
const LONGEST = 31;
/** What a reference needs for itself, and what no name may hold. */
const NOT_IN_NAME = /[[\]:*?/\\'\p{Cc}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * Names under which sheets may stand in one workbook: of a length and with letters that Excel takes, and no two the same
 * in capital and small letters. A name that is taken gets a number.
 * @param wanted none of them blank
 * @param taken names of the workbook's other sheets
 */
export function distinctSheetNames(wanted: readonly string[], taken: readonly string[] = []): readonly string[] {
  const seen = new Set([RESERVED, ...taken.map(keyOf)]);
  return wanted.map((text) => {
    const clean = text.normalize('NFC').replace(NOT_IN_NAME, ' ').trim();
    let name = cut(clean, LONGEST);
    for (let number = 2; seen.has(keyOf(name)); number += 1) {
      const end = ` (${String(number)})`;
      name = cut(clean, LONGEST - end.length) + end;
    }
    seen.add(keyOf(name));
    return name;
  });
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function cut(text: string, length: number): string {
  return beginningOf(text, length).trimEnd();
}
