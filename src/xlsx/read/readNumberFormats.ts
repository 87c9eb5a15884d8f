import { BUILT_IN_FORMATS } from '../builtInFormats';
import { Tag, type XmlScanner } from './XmlScanner';

/** What a workbook without styles has: the cell format that all cells have which name none. */
export const ONLY_GENERAL: readonly (string | null)[] = [null];

/**
 * Number format code of each cell format in `styles.xml`, by its number; null for General, undefined where the part names
 * a format that it does not have.
 */
export function readNumberFormats(scanner: XmlScanner): readonly (string | null | undefined)[] {
  const own = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (scanner.is('cellXfs')) {
      // Nothing behind it is of use here.
      if (tag === Tag.Close) break;
      inCellFormats = !scanner.selfClosing;
    } else if (tag === Tag.Open && inCellFormats && scanner.is('xf')) {
      formats.push(Number(scanner.attribute('numFmtId') ?? 0));
    } else if (tag === Tag.Open && scanner.is('numFmt')) {
      own.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    }
  }
  if (formats.length === 0) return ONLY_GENERAL;
  return formats.map((id) => {
    const code = own.get(id) ?? BUILT_IN_FORMATS[id];
    return code === '' || code === 'General' ? null : code;
  });
}
