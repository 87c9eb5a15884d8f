import type { RawConditional } from '../../core/workbook/RawWorkbook';
import { isUnseen } from '../../core/workbook/isUnseen';
import { INK } from './ink';
import { isOff } from './isOff';
import { paintedColor } from './paintedColor';
import { readDifference, type DifferentialFormat } from './readDifference';
import { Tag, type XmlScanner } from './XmlScanner';

/** What is painted behind letters by colour scales and data bars; MS-XLSX 2.6.18 names the bar's `fillColor`. */
const COLORS = ['color', 'fillColor'];

const NOT_TO_BE_SEEN: DifferentialFormat = { numberFormat: null };

/**
 * The rules of a `conditionalFormatting` that may show another number than is stored, strike it through or hide it. Its tag
 * was just opened, is not empty, and is there as a whole. In extensions, where Excel puts the rules that look at another
 * sheet (MS-XLSX 2.6.14), the names have another prefix, and places and formats stand in tags of their own.
 *
 * @param sqref the places, if its tag has them
 * @param odd the workbook's differential formats that do so, by their numbers
 */
export function readConditional(
  scanner: XmlScanner,
  sqref: string,
  odd: ReadonlyMap<number, DifferentialFormat>,
): readonly RawConditional[] {
  const outside = scanner.depth - 1;
  const rules: Omit<RawConditional, 'ranges'>[] = [];
  let places = sqref;
  let format: DifferentialFormat | undefined;
  let operator: string | null = null;
  let bounds: number[] = [];
  const text = (): string => scanner.text() ?? scanner.damaged();
  for (;;) {
    const tag = scanner.next();
    if (tag === Tag.None) scanner.damaged();
    const isRule = scanner.isNamed('cfRule');
    if (tag === Tag.Open) {
      if (isRule) {
        format = odd.get(Number(scanner.attribute('dxfId') ?? -1));
        operator = scanner.attribute('type') === 'cellIs' ? scanner.attribute('operator') : null;
        bounds = [];
      } else if (scanner.isNamed('formula') || scanner.isNamed('f')) bounds.push(numberIn(text()));
      else if (scanner.isNamed('dxf')) format = readDifference(scanner) ?? format;
      else if (scanner.isNamed('sqref')) places = text();
      else if (scanner.isNamed('dataBar') || scanner.isNamed('iconSet')) {
        if (isOff(scanner.attribute('showValue'))) format = NOT_TO_BE_SEEN;
      } else if (COLORS.some((name) => scanner.isNamed(name))) {
        // Letters have no colour of their own on these grounds.
        if (isUnseen({ color: INK }, paintedColor(scanner, null))) format = NOT_TO_BE_SEEN;
      }
    }
    if (isRule && (tag === Tag.Close || scanner.selfClosing) && format !== undefined)
      rules.push({ format: format.numberFormat, when: operator === null ? null : { operator, bounds } });
    if (tag === Tag.Close && scanner.depth === outside) break;
  }
  const ranges = places.trim().split(/\s+/);
  return rules.map((rule) => ({ ranges, ...rule }));
}

const numberIn = (formula: string): number => (formula.trim() === '' ? NaN : Number(formula));
