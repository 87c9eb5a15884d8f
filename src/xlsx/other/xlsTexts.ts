import { Refused } from '../read/Refused';
import type { Run } from './inRuns';

/** So many NUL letters in a row stand in no text: a download or disk left zeros there. */
const HOLE = 4;

/**
 * Runs of each shared text of an `.xls` (MS-XLS 2.5.293), whose letters go on in a further record under flags of their own.
 *
 * @param pieces what the record and those that go on with it hold, behind the two counts
 * @param declared how many texts there are
 * @throws RangeError for texts that end before what they say
 * @throws Refused for texts with holes: cells would have other texts, or none
 */
export function xlsTexts(pieces: readonly Uint8Array[], declared: number): (readonly Run[])[] {
  const all: (readonly Run[])[] = [];
  let piece = 0;
  let at = 0;
  const goOn = (): boolean => {
    while (at >= (pieces[piece]?.length ?? Infinity)) {
      piece++;
      at = 0;
    }
    return piece < pieces.length;
  };
  const byte = (): number => {
    if (!goOn()) throw new RangeError('a text ends too early');
    return pieces[piece]?.[at++] ?? 0;
  };
  const word = (): number => byte() + 256 * byte();
  const pass = (count: number): void => {
    for (let left = count; left > 0 && goOn();) {
      const step = Math.min(left, (pieces[piece]?.length ?? 0) - at);
      at += step;
      left -= step;
    }
  };
  let isEmptyBefore = false;
  let areEmpty = false;
  while (goOn()) {
    const letters = word();
    let flags = byte();
    const count = (flags & 8) === 0 ? 0 : word();
    const more = (flags & 4) === 0 ? 0 : word() + 65536 * word();
    for (let left = letters; left > 0;) {
      const bytes = pieces[piece] ?? new Uint8Array(0);
      if (at >= bytes.length) {
        if (!goOn()) throw new RangeError('a text ends too early');
        flags = byte();
        continue;
      }
      const size = (flags & 1) === 0 ? 1 : 2;
      const step = Math.max(1, Math.min(left, Math.floor((bytes.length - at) / size)));
      if (hasHole(bytes.subarray(at, at + step * size), HOLE * size)) throw new Refused('LEGACY_XLS');
      at += step * size;
      left -= step;
    }
    all.push(Array.from({ length: count }, () => ({ from: word(), font: word() })));
    pass(more);
    areEmpty ||= letters === 0 && isEmptyBefore;
    isEmptyBefore = letters === 0;
  }
  // Each three bytes of a hole look like an empty text, of which a workbook needs only one.
  if (areEmpty && all.length !== declared) throw new Refused('LEGACY_XLS');
  return all;
}

/** So many zeros in a row. */
function hasHole(letters: Uint8Array, length: number): boolean {
  for (let at = letters.indexOf(0); at >= 0; at = letters.indexOf(0, at)) {
    const start = at;
    while (letters[at] === 0) at++;
    if (at - start >= length) return true;
  }
  return false;
}
