import { lowered, PLAIN, raised, struck, type Look } from '../read/runLooks';

/** A style of letters or cells with its properties; the prefixes are the writer's affair. */
const STYLE = /<([\w-]+:)?style\s[^>]*\bfamily="(text|table-cell)"[^>]*(?<!\/)>.*?<\/\1style>/gs;
/** A span or cell that begins, one that ends, any other tag, or a text. */
const PIECE =
  /<(?:[\w-]+:)?(span|table-cell)(?=[\s>])([^>]*?)(\/?)>|(<\/(?:[\w-]+:)?(?:span|table-cell)\s*>)|<[^>]*>|([^<]+)/g;
/** The kind of a number in a cell, in the standard and in LibreOffice's own words. */
const NUMBER_TYPE = /(value-type=")(?:float|percentage|currency)"/g;

/**
 * The XML of an `.ods` in which digits that are raised, lowered or struck through stand as such letters, since the other
 * library forgets how letters look. A number that is struck through with its cell becomes such a text.
 *
 * @param parts the parts in which styles of letters may stand
 */
export function markedOds(xml: string, parts: readonly string[]): string {
  const looks = new Map<string, Look>();
  for (const part of parts)
    for (const { 0: style, 2: family } of part.matchAll(STYLE)) {
      const look = lookOf(style);
      if (look !== PLAIN && (family === 'text' || look === struck)) looks.set(`${family ?? ''} ${nameOf(style)}`, look);
    }
  if (looks.size === 0) return xml;
  const open: Look[] = [];
  return xml.replace(
    PIECE,
    (piece: string, tag?: string, attributes?: string, empty?: string, end?: string, text?: string) => {
      if (text !== undefined) return open.reduce(inLook, text);
      if (end !== undefined) open.pop();
      else if (attributes !== undefined && empty === '') {
        const look = looks.get(`${tag === 'span' ? 'text' : 'table-cell'} ${nameOf(attributes)}`) ?? PLAIN;
        open.push(look);
        if (tag !== 'span' && look === struck) return piece.replace(NUMBER_TYPE, '$1string"');
      }
      return piece;
    },
  );
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
  const position = /text-position="\s*(super|sub|-?[\d.]+)/.exec(style)?.[1] ?? '0';
  if (position === 'super' || Number(position) > 0) return raised;
  if (position === 'sub' || Number(position) < 0) return lowered;
  const lines = [...style.matchAll(/text-line-through-(?:type|style)="([^"]*)"/g)];
  return lines.length > 0 && lines.every(([, kind]) => kind !== 'none') ? struck : PLAIN;
}
