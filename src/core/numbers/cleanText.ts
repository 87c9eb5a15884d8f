import type { NumberNote } from './NumberReading';

/** All but what can be typed on a Vietnamese keyboard in one way only: nothing else needs to be cleaned. */
const ODD = /[^ -~\u00a1-\u02af\u1ea0-\u1ef9]/;
/** Not the one by which digits are shown from right to left (U+202E): 59 behind it is seen as 95. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202d\u2060-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Spaces of every width, of which the no-break and narrow ones group thousands. */
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_BREAK = /[\t\v\f\r\n\u2028\u2029]+/g;

export interface CleanText {
  /**
   * NFC, trimmed, with every kind of space a space, line breaks and tabs a line feed, full-width letters and digits
   * ordinary ones, and without invisible characters. (NFKC would do too much: it makes 10² 102.)
   */
  readonly text: string;
  readonly notes: readonly NumberNote[];
}

/** Makes text comparable without touching what it says. */
export function cleanText(text: string): CleanText {
  if (!ODD.test(text)) return { text: text.trim(), notes: [] };
  const notes: NumberNote[] = [];
  const visible = text.normalize('NFC').replace(INVISIBLE, '');
  if (visible.length !== text.normalize('NFC').length) notes.push({ kind: 'invisibleCharacters' });
  const halfWidth = visible.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (halfWidth !== visible) notes.push({ kind: 'fullWidth' });
  return { text: halfWidth.replace(SPACE, ' ').replace(LINE_BREAK, '\n').trim(), notes };
}
