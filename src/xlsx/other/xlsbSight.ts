import { LEAST_HEIGHT, LEAST_WIDTH } from '../../core/workbook/leastSizes';
import { PAPER } from '../read/paper';
import { forEachRecord } from './forEachRecord';
import { SheetSight } from './SheetSight';
import type { XlsbStyles } from './XlsbStyles';

/** Records (MS-XLSB 2.3): a row, columns, and the kinds of cells, of which all begin alike. */
const ROW = 0;
const LAST_CELL = 11;
const COLUMNS = 60;
const RICH_CELL = 62;
/** How the sheet is looked at. */
const VIEW = 137;
const PANE = 151;
const HIDDEN_ROW = 16;
const HIDDEN_COLUMNS = 1;
const SHOWS_ZEROS = 16;
const SHOWS_FORMULAS = 2;
/** Panes that are frozen, whether they were split before or not (MS-XLSB 2.4.725). */
const FROZEN = 3;
/** What columns are that say nothing of it; its first number is not there where it is all ones. */
const USUAL = 485;
const NOT_THERE = 0xffffffff;
/** Of a point, in which heights are given, and of a digit, in which widths are. */
const TWENTIETHS = 20;
const WIDTH_PARTS = 256;

/**
 * How a sheet of an `.xlsb` shows its cells.
 *
 * @param styles what is said of cell formats, by their numbers
 * @param onRecord is told of each record with the row that it stands in, counted from 1
 */
export function xlsbSight(
  sheet: Uint8Array,
  { looks, grounds }: Pick<XlsbStyles, 'looks' | 'grounds'>,
  onRecord: (kind: number, record: DataView, row: number) => void,
): SheetSight {
  const sight = new SheetSight();
  let row = 0;
  let viewFrom: readonly [row: number, column: number] = [1, 1];
  forEachRecord(sheet, (kind, record) => {
    if (kind === ROW && record.byteLength >= 12) {
      row = record.getUint32(0, true) + 1;
      const height = record.getUint16(8, true) / TWENTIETHS;
      if ((record.getUint8(11) & HIDDEN_ROW) !== 0 || height < LEAST_HEIGHT) sight.hideRow(row);
    } else if (kind === VIEW && record.byteLength >= 2) {
      sight.showsFormulas ||= (record.getUint16(0, true) & SHOWS_FORMULAS) !== 0;
      sight.hidesZeros ||= (record.getUint16(0, true) & SHOWS_ZEROS) === 0;
      if (record.byteLength >= 14) viewFrom = [record.getUint32(6, true) + 1, record.getUint32(10, true) + 1];
    } else if (kind === PANE && record.byteLength >= 29 && (record.getUint8(28) & FROZEN) !== 0) {
      const [top, left] = viewFrom;
      sight.hideBefore(record.getFloat64(8, true) > 0 ? top : 1, record.getFloat64(0, true) > 0 ? left : 1);
    } else if (kind === USUAL && record.byteLength >= 6) {
      const width = record.getUint32(0, true);
      sight.hidesOtherColumns = (width === NOT_THERE ? record.getUint16(4, true) : width / WIDTH_PARTS) < LEAST_WIDTH;
    } else if (kind === COLUMNS && record.byteLength >= 18) {
      const width = record.getUint32(8, true) / WIDTH_PARTS;
      const isHidden = (record.getUint16(16, true) & HIDDEN_COLUMNS) !== 0 || width < LEAST_WIDTH;
      const [first, last] = [record.getUint32(0, true) + 1, record.getUint32(4, true) + 1];
      sight.sizeColumns(first, last);
      if (isHidden) sight.hideColumns(first, last);
    } else if ((kind <= LAST_CELL || kind === RICH_CELL) && record.byteLength >= 8) {
      const format = record.getUint32(4, true) & 0xffffff;
      const column = record.getUint32(0, true) + 1;
      const [look = null, ground = PAPER] = [looks[format], grounds[format]];
      if (look !== null) sight.look(row, column, look);
      if (ground !== PAPER) sight.ground(row, column, ground);
    }
    onRecord(kind, record, row);
  });
  return sight;
}
