import { isPictureFont } from '../../core/workbook/isPictureFont';
import { isTinySize } from '../../core/workbook/isTinySize';
import { lowered, PLAIN, raised, struck, type Look } from '../read/runLooks';
import type { OwnLetters, RunMarks } from './RunMarks';

/** What a style makes of digits, and what it says of its letters. */
interface SpanStyle {
  readonly look: Look;
  readonly letters: OwnLetters;
}

const NO_STYLE: SpanStyle = { look: PLAIN, letters: {} };

/** What a style itself says; the rest is as in the one above it (ODF 1.2 part 1, 19.510). */
interface OwnStyle {
  readonly parent: string;
  /** How letters are raised or lowered, or that they are not. */
  readonly position?: Look;
  readonly letters: OwnLetters;
}

/** As many styles as may stand over each other. */
const MOST_PARENTS = 20;

/** A style of letters with its properties, if it has any; the prefixes are the writer's affair. */
const STYLE = /<([\w-]+:)?style\s[^>]*\bfamily="text"[^>]*(?:(?<=\/)>|(?<!\/)>.*?<\/\1style>)/gs;
/** A span that begins, one that ends, any other tag, or a text. */
const PIECE = /<(?:[\w-]+:)?span(?=[\s>])([^>]*?)(\/?)>|(<\/(?:[\w-]+:)?span\s*>)|<[^>]*>|([^<]+)/g;

/**
 * The XML of an `.ods` in which digits that are raised, lowered or struck through stand as such letters, and runs with
 * letters of their own are marked, since the other library forgets how letters look.
 *
 * @param parts the parts in which styles of letters may stand
 */
export function markedOds(xml: string, parts: readonly string[], marks: RunMarks): string {
  const own = new Map<string, OwnStyle>();
  for (const part of parts) for (const [style] of part.matchAll(STYLE)) own.set(nameOf(style), ownStyle(style));
  const styles = new Map([...own].map(([name, style]) => [name, styleOf(style, own)]));
  if (styles.size === 0) return xml;
  const open: SpanStyle[] = [];
  return xml.replace(PIECE, (piece: string, attributes?: string, empty?: string, end?: string, text?: string) => {
    if (text !== undefined) return open.length === 0 ? text : inSpans(text, open, marks);
    if (end !== undefined) open.pop();
    else if (attributes !== undefined && empty === '') open.push(styles.get(nameOf(attributes)) ?? NO_STYLE);
    return piece;
  });
}

/** What an inner span leaves open is as in the outer one. */
function inSpans(text: string, open: readonly SpanStyle[], marks: RunMarks): string {
  const letters = open.reduce((outer, { letters: own }) => ({ ...outer, ...own }), {});
  return marks.marked(
    open.reduce((run, { look }) => inLook(run, look), text),
    letters,
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

/** With what the styles above it say. */
function styleOf(style: OwnStyle, all: ReadonlyMap<string, OwnStyle>): SpanStyle {
  let { position, letters }: Omit<OwnStyle, 'parent'> = style;
  let above = all.get(style.parent);
  for (let level = 0; level < MOST_PARENTS && above !== undefined; level++) {
    position ??= above.position;
    letters = { ...above.letters, ...letters };
    above = all.get(above.parent);
  }
  if (position !== undefined && position !== PLAIN) return { look: position, letters };
  return { look: letters.isStruck === true ? struck : PLAIN, letters };
}

function ownStyle(style: string): OwnStyle {
  const color = /\bfo:color="#([0-9a-f]{6})"/i.exec(style)?.[1]?.toUpperCase();
  const isAutomatic = /\buse-window-font-color="true"/.test(style);
  const size = /\bfo:font-size="([\d.]+)pt"/.exec(style)?.[1];
  const font = /\b(?:style:font-name|fo:font-family)="'?([^"]*)"/.exec(style)?.[1];
  const lines = [...style.matchAll(/text-line-through-(?:type|style)="([^"]*)"/g)];
  const isStruck = lines.length > 0 && lines.every(([, kind]) => kind !== 'none');
  const position = /text-position="\s*(super|sub|-?[\d.]+)/.exec(style)?.[1];
  return {
    parent: /\bparent-style-name="([^"]*)"/.exec(style)?.[1] ?? '',
    ...(position !== undefined && { position: lookAt(position) }),
    letters: {
      ...(lines.length > 0 && { isStruck }),
      ...(isAutomatic ? { color: null } : color !== undefined && { color }),
      ...(size !== undefined && { isTiny: isTinySize(Number(size)) }),
      ...(font !== undefined && { isPictures: isPictureFont(font) }),
    },
  };
}

function lookAt(position: string): Look {
  if (position === 'super' || Number(position) > 0) return raised;
  return position === 'sub' || Number(position) < 0 ? lowered : PLAIN;
}
