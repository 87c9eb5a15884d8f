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

/** A style of letters with its properties; the prefixes are the writer's affair. */
const STYLE = /<([\w-]+:)?style\s[^>]*\bfamily="text"[^>]*(?<!\/)>.*?<\/\1style>/gs;
/** A span that begins, one that ends, any other tag, or a text. */
const PIECE = /<(?:[\w-]+:)?span(?=[\s>])([^>]*?)(\/?)>|(<\/(?:[\w-]+:)?span\s*>)|<[^>]*>|([^<]+)/g;

/**
 * The XML of an `.ods` in which digits that are raised, lowered or struck through stand as such letters, and runs with
 * letters of their own are marked, since the other library forgets how letters look.
 *
 * @param parts the parts in which styles of letters may stand
 */
export function markedOds(xml: string, parts: readonly string[], marks: RunMarks): string {
  const styles = new Map<string, SpanStyle>();
  for (const part of parts) for (const [style] of part.matchAll(STYLE)) styles.set(nameOf(style), styleOf(style));
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

function styleOf(style: string): SpanStyle {
  const color = /\bfo:color="#([0-9a-f]{6})"/i.exec(style)?.[1]?.toUpperCase();
  const isAutomatic = /\buse-window-font-color="true"/.test(style);
  const size = /\bfo:font-size="([\d.]+)pt"/.exec(style)?.[1];
  const font = /\b(?:style:font-name|fo:font-family)="'?([^"]*)"/.exec(style)?.[1];
  const lines = [...style.matchAll(/text-line-through-(?:type|style)="([^"]*)"/g)];
  const isStruck = lines.length > 0 && lines.every(([, kind]) => kind !== 'none');
  return {
    look: scriptOf(style) ?? (isStruck ? struck : PLAIN),
    letters: {
      ...(lines.length > 0 && { isStruck }),
      ...(isAutomatic ? { color: null } : color !== undefined && { color }),
      ...(size !== undefined && { isTiny: isTinySize(Number(size)) }),
      ...(font !== undefined && { isPictures: isPictureFont(font) }),
    },
  };
}

function scriptOf(style: string): Look | null {
  const position = /text-position="\s*(super|sub|-?[\d.]+)/.exec(style)?.[1] ?? '0';
  if (position === 'super' || Number(position) > 0) return raised;
  return position === 'sub' || Number(position) < 0 ? lowered : null;
}
