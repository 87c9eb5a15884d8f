import { BUILT_IN_FORMATS } from '../builtInFormats';
import { Tag, type XmlScanner } from './XmlScanner';

/** Number format code of each cell format in `styles.xml`, by its number; null for General. */
export function readNumberFormats(scanner: XmlScanner): readonly (string | null)[] {
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
  return formats.map((id) => {
    const code = own.get(id) ?? BUILT_IN_FORMATS[id] ?? '';
    return code === '' || code === 'General' ? null : code;
  });
}
