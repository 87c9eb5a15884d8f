import { rectangleAddress } from '../../core/kernel/Rectangle';
import type { RawBox } from '../../core/workbook/RawWorkbook';
import { unescapeText } from './unescapeText';
import { Tag, type XmlScanner } from './XmlScanner';

/** More boxes than these are a drawing. */
const MOST = 200;
const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor']);

interface Corner {
  row: number;
  column: number;
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
      if (boxes.length === MOST) break;
      corner = { row: 1, column: 1 };
      boxes.push({ from: corner, to: null, text: '' });
    } else if (box === undefined || corner === null) continue;
    else if (name === 'to') corner = box.to = { row: 1, column: 1 };
    else if (name === 'row') corner.row = placeIn(scanner);
    else if (name === 'col') corner.column = placeIn(scanner);
    else if (name === 't' && !isSpare) box.text += unescapeText(scanner.text() ?? '');
    else if (name === 'p' && box.text !== '') box.text += ' ';
  }
  return boxes.flatMap(({ from, to, text }) => {
    if (text.trim() === '') return [];
    const last = to ?? from;
    const area = {
      top: from.row,
      left: from.column,
      bottom: Math.max(from.row, last.row),
      right: Math.max(from.column, last.column),
    };
    return [{ range: rectangleAddress(area), text }];
  });
}

/** Drawings count rows and columns from 0. */
function placeIn(scanner: XmlScanner): number {
  const place = Number(scanner.text());
  return Number.isInteger(place) && place >= 0 && place < 1_048_576 ? place + 1 : 1;
}
