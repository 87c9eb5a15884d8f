import { rectangleAddress } from '../../core/kernel/Rectangle';
import type { RawBox } from '../../core/workbook/RawWorkbook';
import { unescapeText } from './unescapeText';
import { Tag, type XmlScanner } from './XmlScanner';

const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor']);
/** By lengths from the corner of the sheet: which cells it covers is not known. */
const LOOSE_ANCHOR = 'absoluteAnchor';

/** Paragraphs, and lines in them. */
const BREAKS: ReadonlySet<string> = new Set(['p', 'br']);

interface Corner {
  row: number;
  column: number;
  /** Whether it lies on the upper or left edge of its cell: then that cell is not reached. */
  isOnTop: boolean;
  isOnLeft: boolean;
}

/** Shapes with a text that are drawn over cells, from the drawing of a sheet; of newer spellings of one thing the first counts. */
export function readBoxes(scanner: XmlScanner): readonly RawBox[] {
  const boxes: { from: Corner; to: Corner | null; text: string }[] = [];
  let corner: Corner | null = null;
  let isSpare = false;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    const name = scanner.localName();
    if (name === 'Fallback') isSpare = tag === Tag.Open && !scanner.selfClosing;
    if (tag !== Tag.Open) continue;
    const box = boxes.at(-1);
    if (ANCHORS.has(name)) {
      corner = newCorner();
      boxes.push({ from: corner, to: null, text: '' });
    } else if (name === LOOSE_ANCHOR) corner = null;
    else if (box === undefined || corner === null) continue;
    else if (name === 'to') corner = box.to = newCorner();
    else if (name === 'row') corner.row = placeIn(scanner);
    else if (name === 'col') corner.column = placeIn(scanner);
    else if (name === 'rowOff') corner.isOnTop = isNothing(scanner);
    else if (name === 'colOff') corner.isOnLeft = isNothing(scanner);
    else if (name === 't' && !isSpare) box.text += unescapeText(scanner.text() ?? '');
    else if (BREAKS.has(name) && box.text !== '') box.text += ' ';
  }
  return boxes.flatMap(({ from, to, text }) => {
    if (text.trim() === '') return [];
    const last = to ?? from;
    const area = {
      top: from.row,
      left: from.column,
      bottom: Math.max(from.row, last.isOnTop ? last.row - 1 : last.row),
      right: Math.max(from.column, last.isOnLeft ? last.column - 1 : last.column),
    };
    return [{ range: rectangleAddress(area), text }];
  });
}

const newCorner = (): Corner => ({ row: 1, column: 1, isOnTop: false, isOnLeft: false });

const isNothing = (scanner: XmlScanner): boolean => /^\s*0+\s*$/.test(scanner.text() ?? '');

/** Drawings count rows and columns from 0. */
function placeIn(scanner: XmlScanner): number {
  const place = Number(scanner.text());
  return Number.isInteger(place) && place >= 0 && place < 1_048_576 ? place + 1 : 1;
}
