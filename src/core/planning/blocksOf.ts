import { cleanText } from '../numbers/cleanText';
import type { Block, MarkerKind } from './Block';
import { withoutNoteMarks } from './withoutNoteMarks';

const MARKERS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['bracketed', /^\(\s*(\d{1,3})\s*\)\s*/u],
  ['number', /^(?:chỉ tiêu|mục tiêu)\s+(?:số\s+)?(\d{1,3})\s*[:.)–-]\s*/iu],
  [
    'roman',
    /^(?:điều|mục|phần|chương)\s+(?:thứ\s+)?(?:\d+|[IVX]+|nhất|một|hai|ba|tư|bốn)\s*(?:[.:–-]\s*|\s)(?=\p{L})/iu,
  ],
  ['roman', /^[IVX]+\s*[.)/–-]\s*(?=\p{L})/u],
  // `2.800 ha` at the beginning of a broken line is a number, and no numbering.
  ['subNumber', /^(?!\d{1,3}(?:\.\d{3})+\s+(?:\p{Ll}|\p{Lu}{2}))\d{1,3}(?:\.\d{1,3})+\s*[.)]?\s+(?=[\p{L}\d(“"])/u],
  ['number', /^(\d{1,3})\s*[.)/]\s*(?=\s[\p{L}\d(“"]|[\p{Lu}(“"])/u],
  ['number', /^(\d{1,3})\s*[-–]\s*(?=\p{Lu}\p{Ll})/u],
  ['letterHigh', /^[A-Z]\s*[.)]\s+(?=\p{L})/u],
  ['letter', /^[a-zđ]{1,2}\d?\s*[.)]\s+(?=[\p{L}\d(“"])/u],
  ['plus', /^[+*]\s*(?=[\p{L}\d(“"])/u],
  ['dash', /^[-–—•●▪■◦○·✓➢>]\s*(?=[\p{L}\d(“"])/u],
];
const INLINE = /(?<=[;:.,]\s*|^)\s*\((\d{1,3})\)\s+(?=[\p{L}\d])/gu;
const ENDS = /[.;:!?]["”)]*$/u;
const UNFINISHED =
  /(?:,|–|-|(?<!\p{L})(?:đạt|là|của|và|các|trên|dưới|tăng|giảm|khoảng|từ|đến|trong|cho|với|tại|ở|có|về|theo|tỷ lệ|số|hơn|không|được|năm|so với|bằng))$/iu;

/** The items and paragraphs of a text as pasted: marks of lists read, broken lines joined, marks of footnotes left out. */
export function blocksOf(text: string): readonly Block[] {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) =>
      cleanText(line)
        .text.replace(/[\n\t]+/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(),
    );
  const blocks: Block[] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') {
      open = false;
      continue;
    }
    const block = marked(line);
    const last = blocks.at(-1);
    if (open && last !== undefined && block.marker === 'none' && continues(last.raw, line)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line}`, raw: `${last.raw} ${line}` };
    } else {
      blocks.push(block);
    }
    open = true;
  }
  return blocks.flatMap(inlineItems).map((block) => ({ ...block, text: withoutNoteMarks(block.text) }));
}

function marked(line: string): Block {
  // “- (15) …”: two marks; the inner one counts.
  const inner = /^[-–•+*]\s*(?=\(\s*\d{1,3}\s*\))/u.exec(line)?.[0] ?? '';
  const rest = line.slice(inner.length);
  for (const [marker, pattern] of MARKERS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    return {
      marker,
      number: match[1] === undefined ? null : Number(match[1]),
      text: rest.slice(match[0].length),
      raw: line,
    };
  }
  return { marker: 'none', number: null, text: line, raw: line };
}

/** A line that goes on with the one above: that one does not end, and this one does not begin. */
function continues(above: string, line: string): boolean {
  if (ENDS.test(above))
    return /^\p{Ll}/u.test(line) && !/[.!?]["”)]*$/u.test(above) && !above.endsWith(':') && !above.endsWith(';');
  return /^[\p{Ll}\d%(]/u.test(line) || UNFINISHED.test(above);
}

/** One running sentence with `(1) …; (2) …` in it, as its items. */
function inlineItems(block: Block): readonly Block[] {
  const marks = [...block.text.matchAll(INLINE)];
  if (marks.length < 2 || marks.some((mark, i) => Number(mark[1]) !== Number(marks[0]?.[1]) + i)) return [block];
  const head = block.text.slice(0, marks[0]?.index).trim();
  const items = marks.map((mark, i): Block => {
    const text = block.text.slice(mark.index + mark[0].length, marks[i + 1]?.index).trim();
    return { marker: 'bracketed', number: Number(mark[1]), text, raw: `(${mark[1] ?? ''}) ${text}` };
  });
  return head === '' ? items : [{ ...block, text: head, raw: head }, ...items];
}
