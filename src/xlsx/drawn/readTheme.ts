import { Tag, type XmlScanner } from '../read/XmlScanner';

/** Office's own colours, for workbooks without a theme; light and dark stand first and second, as styles count them. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
]; // prettier-ignore

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
