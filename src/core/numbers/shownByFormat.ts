import { formatSection } from './formatSection';

/** What a number format puts before and behind a number; `digits` is false where it shows no number at all. */
export interface ShownByFormat {
  readonly before: string;
  readonly behind: string;
  readonly digits: boolean;
  /** Zeros, too, are shown as digits. */
  readonly zero: boolean;
  /** The section is for negative numbers alone, so that the sign is its own matter. */
  readonly unsigned: boolean;
  /** In another colour than numbers above zero. */
  readonly colored: boolean;
  /** The digits of a whole number with the texts that stand among them, as `.95` for 95 by `#"."##0`; null without such. */
  readonly parted: string | null;
}

/** `@`, the format of texts, shows a number as General does. */
const TOKEN = /"([^"]*)(?:"|$)|\\(.)|\*(\d)|[_*].|(\[[^\][]*\])|(General|@)|([0#?](?:[0#?.,%]|E[+-])*)|(.)/gis;
const COLOR = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/i;

/**
 * The texts that a number format code shows with a value (ECMA-376 part 1, 18.8.31): of its sections the one that the
 * value falls into, with its quoted and escaped texts and its currency, without padding, colours and locales.
 */
export function shownByFormat(code: string, value: number): ShownByFormat {
  const { code: section, place, first } = formatSection(code, value);
  let before = '';
  let behind = '';
  let digits = false;
  let zero = false;
  let isFraction = false;
  const pieces: Piece[] = [];
  for (const [, quoted, escaped, filling, bracket, general, placeholders, other] of section.matchAll(TOKEN)) {
    if (general !== undefined || placeholders !== undefined) {
      digits = true;
      zero ||= general !== undefined || placeholders?.includes('0') === true;
      pieces.push({ places: general ?? placeholders ?? '', text: '' });
      continue;
    }
    // The rest of the cell is filled with it; noughts before a number change nothing.
    const filled = filling === '0' && !digits ? '' : filling;
    const text = quoted ?? escaped ?? filled ?? currencyOf(bracket) ?? other ?? '';
    if (other === '/') isFraction = zero = true;
    // The line of a fraction and what it is divided by are of the number.
    if (isFraction && /[\d/]/.test(other ?? '')) continue;
    if (digits) pieces.push({ places: '', text });
    if (digits) behind += text;
    else before += text;
  }
  const unsigned = value < 0 && place > 0;
  return {
    before,
    behind,
    digits,
    zero,
    colored: colorOf(section) !== colorOf(first),
    unsigned,
    parted: isFraction ? null : partedBy(pieces, Math.abs(value)),
  };
}

const colorOf = (section: string): string => COLOR.exec(section)?.[0].toLowerCase() ?? '';

/** The sign of a currency with its locale (`[$€-2]`, `[$VND]`); none where only the locale is named (`[$-42A]`). */
const currencyOf = (bracket: string | undefined): string | undefined => /^\[\$([^\]-]*)/.exec(bracket ?? '')?.[1];

/** Places of digits, or a text. */
interface Piece {
  readonly places: string;
  readonly text: string;
}

function partedBy(pieces: readonly Piece[], size: number): string | null {
  const last = pieces.findLastIndex(({ places }) => places !== '');
  const among = pieces.slice(0, last + 1);
  // Texts among the places of a whole number, of which the last ones are filled first.
  const isParted =
    among.some(({ text }) => text.trim() !== '') && among.every(({ places }) => /^[0#?,]*$/.test(places));
  if (!isParted || size >= 1e15) return null;
  let left = String(Math.round(size));
  if (left === '0') left = '';
  let shown = '';
  for (const [at, { places, text }] of [...among.entries()].reverse()) {
    const filled = [...places.replaceAll(',', '')].reverse().map((place) => {
      const digit = left.slice(-1);
      left = left.slice(0, -1);
      return digit === '' && place === '0' ? '0' : digit;
    });
    shown = `${at === 0 ? left : ''}${filled.reverse().join('')}${text}${shown}`;
  }
  return shown;
}
