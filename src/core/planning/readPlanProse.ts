import type { Block } from './Block';
import { blocksOf } from './blocksOf';
import type { FigureDraft } from './FigureDraft';
import { findCandidates } from './findCandidates';
import { figuresOfSentence } from './figuresOfSentence';
import { headingOf, type Heading } from './headingOf';
import type { PlanReading } from './PlanReading';
import { PlanReadingBuilder } from './PlanReadingBuilder';
import { readLead } from './readLead';
import { wordsOnlyFigure } from './wordsOnlyFigure';

const SENTENCE = /(?<=\p{L}{2}|\d|%|‰|\)|”)\.\s+(?=[\p{Lu}“"(])/u;
const PARTS_OPEN = /(?<!\p{L})(?:trong đó|tr\.?\s*đó|bao gồm|gồm|chia ra|cụ thể)(?:\s+có)?\s*:?\s*$/iu;
/** Words behind a number that state something of their own. */
const STATES_BEHIND =
  /;\s*(?=\p{L})|,\s*(?=(?:không\s+(?:để|có|còn|xảy ra|phát sinh)|giữ vững|cơ bản\s+(?:không|hoàn thành))(?!\p{L}))/iu;
const STATE =
  /^\s*(?:không\s+(?:để|có|còn|xảy ra|phát sinh)|giữ vững|duy trì|cơ bản\s+(?:không|hoàn thành))(?!\p{L})/iu;
/** What must not be is no target's number, whatever numbers describe it: “không để xảy ra ùn tắc trên 30 phút”. */
const NONE = /^(?:không\s+(?:để\s+)?(?:xảy ra|phát sinh|xuất hiện|có|còn)|không để|chấm dứt)(?!\p{L})/iu;
/** “không để tăng quá 3 %” is a bound, and nothing that must not be. */
const GROWS = /^không\s+(?:để\s+)?tăng\s+(?:quá|hơn|trên)(?!\p{L})/iu;
const NAME_BEHIND =
  /,\s+(?=(?:tỷ lệ|tỉ lệ|số|tổng|giảm|tăng|bình quân|thu nhập|mức)(?!\p{L})|\d+(?:,\d+)?\s*%)|,\s+(?=[^,;]*(?<!\p{L})(?:đạt|tăng|giảm|còn|là)\s+(?:(?:từ|trên|khoảng|ít nhất|tối thiểu)\s+)?\d)/iu;
const PARTS_START = /^(?:trong đó|tr\.?\s*đó|bao gồm|riêng|chia ra)(?!\p{L})/iu;
const NOTE = /^(?:trang\s+\d+(?:\s*\/\s*\d+)?[.;]?$|\d{1,3}$|ghi chú|chú thích|nơi nhận|lưu\s*:|\[\d+\]|[¹²³⁴-⁹])/iu;
const DEPTH = {
  letterHigh: 0,
  roman: 1,
  number: 2,
  bracketed: 3,
  subNumber: 3,
  none: 3,
  letter: 4,
  dash: 5,
  plus: 6,
} as const;

/** What stands open while the blocks of a text are read. */
interface State {
  mode: Heading;
  /** The mark under which the mode was set, and how deep it stands. */
  marker: Block['marker'] | null;
  depth: number;
  /** The headings of fields that stand open, the innermost last. */
  sections: readonly { readonly title: string; readonly marker: Block['marker'] }[];
  /** The item whose list is being read. */
  parent: { readonly marker: Block['marker']; readonly labelHead: string | null; readonly parts: boolean } | null;
}

/** Reads a list of targets from the text of a plan. A text with a heading of targets is read under such headings only. */
export function readPlanProse(text: string): PlanReading {
  const blocks = blocksOf(text);
  const headings = blocks.map(headingOf);
  const builder = new PlanReadingBuilder();
  const isWhole = headings.includes('targets') && headings.includes('skip');
  const state: State = { mode: isWhole ? 'skip' : 'neutral', marker: null, depth: 0, sections: [], parent: null };
  blocks.forEach((block, i) => {
    const heading = headings[i] ?? null;
    const next = blocks[i + 1];
    if (heading !== null && !isHeadOfList(block, heading, next)) {
      readHeading(block, heading, state, builder);
    } else if (NOTE.test(block.raw) || NOTE.test(block.text)) {
      builder.passOver(block.raw, 'note');
      state.parent = null;
    } else if (state.mode === 'skip') {
      builder.passOver(block.raw, 'task');
    } else {
      readItem(block, next, state, builder);
    }
  });
  return builder.build();
}

/** `8. Tỷ lệ trường học đạt chuẩn quốc gia:` opens a list of figures, and is no heading of a field. */
function isHeadOfList(block: Block, heading: Heading, next: Block | undefined): boolean {
  return heading === 'neutral' && /^(?:tỷ lệ|tỉ lệ|số|cơ cấu|tổng)/iu.test(block.text) && next !== undefined;
}

/** A heading of a field changes what is read only where it ends the part in which something else was said. */
function readHeading(block: Block, heading: Heading, state: State, builder: PlanReadingBuilder): void {
  const depth = DEPTH[block.marker];
  const ends = block.marker !== 'none' && (depth < state.depth || block.marker === state.marker);
  if (heading !== 'neutral' || ends) {
    state.mode = heading;
    state.depth = depth;
    state.marker = block.marker;
  }
  state.parent = null;
  const title = block.text
    .replace(/\s*\(\d[^)]*\)\s*:?$/u, '')
    .replace(/[:.]\s*$/u, '')
    .trim();
  state.sections = [...state.sections.filter(({ marker }) => DEPTH[marker] < depth), { title, marker: block.marker }];
  builder.openSection(title);
  builder.passOver(block.raw, 'heading');
}

/** `d) …` behind the list under `c) Y tế:` stands in the field above it again. */
function leaveSections(marker: Block['marker'], state: State, builder: PlanReadingBuilder): void {
  const last = state.sections.at(-1);
  const isBeside =
    last !== undefined &&
    last.marker !== 'none' &&
    marker !== 'none' &&
    (marker === last.marker || DEPTH[marker] < DEPTH[last.marker]);
  if (!isBeside || state.sections.length < 2) return;
  state.sections = state.sections.slice(0, -1);
  builder.openSection(state.sections.at(-1)?.title ?? null);
  leaveSections(marker, state, builder);
}

function readItem(block: Block, next: Block | undefined, state: State, builder: PlanReadingBuilder): void {
  leaveSections(block.marker, state, builder);
  const { parent } = state;
  const isChild = parent !== null && isUnder(block, parent);
  const opensList = /[:]\s*$/u.test(block.text) || (PARTS_OPEN.test(block.text) && next !== undefined);
  const continuesParts = PARTS_START.test(block.text) && builder.open.length > 0;
  if (continuesParts && opensList && block.text.split(' ').length <= 5) {
    state.parent = { marker: parent?.marker ?? 'number', labelHead: null, parts: true };
    return;
  }
  const inParts = (isChild && parent.parts) || continuesParts;
  const { drafts, rest } = figuresOf(block, isChild ? parent.labelHead : null, inParts);
  if (drafts.length === 0) {
    readWithoutFigures(block, next, opensList, state, builder);
    return;
  }
  if (!isChild && !continuesParts) builder.openGroup(block.number, block.text);
  builder.add(inParts ? drafts.map(asPart) : drafts, block.text);
  for (const words of rest) {
    const qualitative = wordsOnlyFigure(words, true);
    if (qualitative === null) builder.passOver(words, 'remark');
    else builder.add([qualitative], block.text);
  }
  if (!isChild) state.parent = { marker: block.marker, labelHead: null, parts: true };
}

function readWithoutFigures(
  block: Block,
  next: Block | undefined,
  opensList: boolean,
  state: State,
  builder: PlanReadingBuilder,
): void {
  const headsList = next !== undefined && DEPTH[next.marker] > DEPTH[block.marker] && block.marker !== 'none';
  if (opensList || headsList) {
    const labelHead = readLead(block.text.replace(/[:.;\s]+$/u, '')).rest;
    const isIntroduction =
      block.marker === 'none' ||
      /(?<!\p{L})(?:chỉ tiêu|mục tiêu|như sau|cụ thể)(?!\p{L})/iu.test(labelHead) ||
      labelHead === '';
    if (isIntroduction) {
      state.parent = null;
    } else {
      builder.openGroup(block.number, block.text);
      state.parent = { marker: block.marker, labelHead, parts: false };
    }
    builder.passOver(block.raw, 'heading');
    return;
  }
  const isListed = block.marker !== 'none' || state.mode === 'targets';
  const pieces = block.text.split(STATES_BEHIND);
  const whole = wordsOnlyFigure(block.text, isListed);
  const stated =
    whole === null ? pieces.filter(isNone).flatMap((piece) => wordsOnlyFigure(piece, isListed) ?? []) : [whole];
  if (stated.length === 0) {
    builder.passOver(block.raw, isListed ? 'noTarget' : 'preamble');
    return;
  }
  if (whole === null)
    pieces
      .filter((piece) => !isNone(piece))
      .forEach((piece) => {
        builder.passOver(piece, 'remark');
      });
  const isChild = state.parent !== null && isUnder(block, state.parent);
  if (!isChild) {
    builder.openGroup(block.number, block.text);
    state.parent = { marker: block.marker, labelHead: null, parts: true };
  }
  builder.add(stated, block.text);
}

/** A block that stands deeper than the item whose list is open. */
function isUnder(block: Block, parent: NonNullable<State['parent']>): boolean {
  return DEPTH[block.marker] > DEPTH[parent.marker] && block.marker !== 'none' && parent.marker !== 'none';
}

/** Figures of an item, and the words in it that give none. */
interface ItemReading {
  readonly drafts: readonly FigureDraft[];
  readonly rest: readonly string[];
}

function figuresOf(block: Block, labelHead: string | null, inParts: boolean): ItemReading {
  const drafts: FigureDraft[] = [];
  const rest: string[] = [];
  let parts = inParts;
  for (const whole of block.text.split(SENTENCE)) {
    const { sentence, behind, ahead } = withoutOtherWords(whole);
    rest.push(...ahead);
    const before = drafts.at(-1)?.figure.label ?? null;
    const found = figuresOfSentence(sentence, { inParts: parts || PARTS_START.test(sentence), before, labelHead });
    drafts.push(...found);
    if (PARTS_OPEN.test(sentence)) parts = true;
    else if (found.length === 0) rest.push(sentence);
    rest.push(...behind);
  }
  return { drafts, rest };
}

/**
 * `Không để xảy ra điểm nóng; …đạt 100 % kế hoạch; giữ vững an ninh chính trị`: what stands behind the last number's
 * words, and states before the first.
 */
function withoutOtherWords(sentence: string): {
  readonly sentence: string;
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
} {
  const pieces = sentence.split(STATES_BEHIND).flatMap((piece) => (isNone(piece) ? piece.split(NAME_BEHIND) : [piece]));
  const speaks = (piece: string): boolean =>
    !isNone(piece) && (findCandidates(piece).length > 0 || PARTS_OPEN.test(piece));
  const last = pieces.findLastIndex(speaks);
  if (last < 0)
    return { sentence: pieces.filter((piece) => !isNone(piece)).join('; '), ahead: [], behind: pieces.filter(isNone) };
  const first = pieces.findIndex((piece) => speaks(piece) || !STATE.test(piece));
  const between = pieces.slice(first, last + 1);
  return {
    sentence: between.filter((piece) => !isNone(piece)).join('; '),
    ahead: pieces.slice(0, first),
    behind: [...between.filter(isNone), ...pieces.slice(last + 1)],
  };
}

const isNone = (piece: string): boolean => NONE.test(readLead(piece).rest) && !GROWS.test(piece);

const asPart = ({ figure, questions }: FigureDraft): FigureDraft => ({ figure: { ...figure, part: true }, questions });
