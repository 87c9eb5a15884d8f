import type { RawConditional } from '../../core/workbook/RawWorkbook';
import type { DifferentialFormat } from './readCellFormats';
import { Tag, type XmlScanner } from './XmlScanner';

/**
 * The rules of `<conditionalFormatting>`, whose tag was just opened and is not empty, that may show another number than is
 * stored, strike it through or hide it. Null when more bytes are needed.
 *
 * @param odd the differential formats that do so, by their numbers
 */
export function readConditional(
  scanner: XmlScanner,
  odd: ReadonlyMap<number, DifferentialFormat>,
): readonly RawConditional[] | null {
  const ranges = (scanner.attribute('sqref') ?? '').split(/\s+/);
  const outside = scanner.depth - 1;
  const rules: RawConditional[] = [];
  let format: DifferentialFormat | undefined;
  let operator: string | null = null;
  let bounds: number[] = [];
  for (;;) {
    const tag = scanner.next();
    if (tag === Tag.More) return null;
    if (tag === Tag.None) scanner.damaged();
    const isRule = scanner.is('cfRule');
    if (tag === Tag.Open && isRule) {
      format = odd.get(Number(scanner.attribute('dxfId') ?? -1));
      operator = scanner.attribute('type') === 'cellIs' ? scanner.attribute('operator') : null;
      bounds = [];
    } else if (tag === Tag.Open && scanner.is('formula')) {
      const text = scanner.text();
      if (text === null) return null;
      bounds.push(text.trim() === '' ? NaN : Number(text));
    }
    if (isRule && (tag === Tag.Close || scanner.selfClosing) && format !== undefined)
      rules.push({ ranges, format: format.numberFormat, when: operator === null ? null : { operator, bounds } });
    if (tag === Tag.Close && scanner.depth === outside) return rules;
  }
}
