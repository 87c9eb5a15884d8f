import { isPictureFont } from '../../core/workbook/isPictureFont';
import { isUnseen } from '../../core/workbook/isUnseen';
import { isTinySize } from '../../core/workbook/isTinySize';
import { PAPER } from '../read/paper';
import { lowered, PLAIN, raised, struck, unseen, type Look } from '../read/runLooks';

/** A style of letters with its properties; the prefixes are the writer's affair. */
const STYLE = /<([\w-]+:)?style\s[^>]*\bfamily="text"[^>]*(?<!\/)>.*?<\/\1style>/gs;
/** A span that begins, one that ends, any other tag, or a text. */
const PIECE = /<(?:[\w-]+:)?span(?=[\s>])([^>]*?)(\/?)>|(<\/(?:[\w-]+:)?span\s*>)|<[^>]*>|([^<]+)/g;

/**
 * The XML of an `.ods` in which digits that are raised, lowered or struck through stand as such letters, and those that are
 * not seen on paper are marked, since the other library forgets how letters look.
 *
 * @param parts the parts in which styles of letters may stand
 */
export function markedOds(xml: string, parts: readonly string[]): string {
  const looks = new Map<string, Look>();
  for (const part of parts)
    for (const [style] of part.matchAll(STYLE)) {
      const look = lookOf(style);
      if (look !== PLAIN) looks.set(nameOf(style), look);
    }
  if (looks.size === 0) return xml;
  const open: Look[] = [];
  return xml.replace(PIECE, (piece: string, attributes?: string, empty?: string, end?: string, text?: string) => {
    if (text !== undefined) return open.reduce(inLook, text);
    if (end !== undefined) open.pop();
    else if (attributes !== undefined && empty === '') open.push(looks.get(nameOf(attributes)) ?? PLAIN);
    return piece;
  });
}

/** Numbers of character references are none of the text. */
function inLook(text: string, look: Look): string {
  return text
    .split(/(&[^;]*;)/)
    .map((piece, place) => (place % 2 === 1 ? piece : look(piece)))
    .join('');
}

/** The first name in a tag: of a style its own, of a span that of its style. */
function nameOf(tag: string): string {
  return /[\s:](?:style-)?name="([^"]*)"/.exec(tag)?.[1] ?? '';
}

function lookOf(style: string): Look {
  const color = /\bfo:color="#([0-9a-f]{6})"/i.exec(style)?.[1]?.toUpperCase() ?? null;
  const isTiny = isTinySize(Number(/\bfo:font-size="([\d.]+)pt"/.exec(style)?.[1] ?? NaN));
  if (isUnseen({ color, isTiny }, PAPER)) return unseen;
  const font = /\b(?:style:font-name|fo:font-family)="'?([^"]*)"/.exec(style)?.[1] ?? '';
  // Ticks and bullets are of such fonts, and meant as what they show.
  if (isPictureFont(font)) return (run) => (/\d/.test(run) ? unseen(run) : run);
  const position = /text-position="\s*(super|sub|-?[\d.]+)/.exec(style)?.[1] ?? '0';
  if (position === 'super' || Number(position) > 0) return raised;
  if (position === 'sub' || Number(position) < 0) return lowered;
  const lines = [...style.matchAll(/text-line-through-(?:type|style)="([^"]*)"/g)];
  return lines.length > 0 && lines.every(([, kind]) => kind !== 'none') ? struck : PLAIN;
}
