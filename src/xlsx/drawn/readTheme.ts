import { OFFICE_THEME } from '../read/officeTheme';
import { Tag, type XmlScanner } from '../read/XmlScanner';

/** The twelve colours of a theme part, in the order in which styles number them. */
export function readTheme(scanner: XmlScanner): readonly string[] {
  const colors: string[] = [];
  let inScheme = false;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    const name = scanner.localName();
    if (name === 'clrScheme') {
      if (tag === Tag.Close) break;
      inScheme = true;
    } else if (inScheme && tag === Tag.Open && (name === 'srgbClr' || name === 'sysClr')) {
      colors.push((scanner.attribute('lastClr') ?? scanner.attribute('val') ?? '').toUpperCase());
    }
  }
  const [dark1, light1, dark2, light2, ...rest] = colors;
  if (dark1 === undefined || light1 === undefined || dark2 === undefined || light2 === undefined) return OFFICE_THEME;
  return [light1, dark1, light2, dark2, ...rest];
}
