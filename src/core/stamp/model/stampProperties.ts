import { splitText } from '../../kernel/splitText';
import type { Stamp } from './Stamp';
import { justifiedText } from './justifiedText';
import { confirmationCode } from './confirmationCode';
import { STAMP_CODE, STAMP_COUNTS, STAMP_PIECES, STAMP_PREFIX, STAMP_TEXTS, STAMP_VERSION_KEY } from './stampKeys';

/**
 * A stamp as keys and texts of at most 255 characters, for the custom document properties and, the same again, for the
 * hidden sheet. Figures stand as `5.1=1a2b3c4d;5.1.KH=…`, kept warnings as JSON.
 */
export function stampProperties(stamp: Stamp): Readonly<Record<string, string>> {
  const figures = [...stamp.figures].map(([code, hash]) => `${code}=${hash}`).join(';');
  return Object.fromEntries([
    [STAMP_VERSION_KEY, String(stamp.version)],
    ...STAMP_TEXTS.map((key) => [STAMP_PREFIX + key, stamp[key]]),
    [STAMP_CODE, confirmationCode(stamp)],
    ...(['error', 'warning', 'information'] as const).map((severity) => [
      STAMP_PREFIX + STAMP_COUNTS[severity],
      String(stamp.counts[severity]),
    ]),
    ...pieces(STAMP_PIECES.figures, figures),
    ...pieces(STAMP_PIECES.kept, justifiedText(stamp.kept)),
  ]) as Readonly<Record<string, string>>;
}

function pieces(key: string, text: string): readonly (readonly [string, string])[] {
  return splitText(text).map((piece, i) => [`${STAMP_PREFIX}${key}.${i + 1}`, piece]);
}
