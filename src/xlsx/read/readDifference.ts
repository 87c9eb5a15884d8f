import { lookOf } from '../../core/workbook/lookOf';
import { isOff } from './isOff';
import { OFFICE_THEME } from './officeTheme';
import { PAPER } from './paper';
import { readColor } from './readColor';
import { within } from './within';
import type { XmlScanner } from './XmlScanner';

/** A differential format that bears on what a cell means. */
export interface DifferentialFormat {
  /** Null where what is in the cell is struck through or not to be seen. */
  readonly numberFormat: string | null;
}

/** What stands in the `<dxf>` that was just opened; null for a format that only paints. */
export function readDifference(scanner: XmlScanner): DifferentialFormat | null {
  const font: { isStruck: boolean; color: string | null } = { isStruck: false, color: null };
  const shown: { ground: string | null; numberFormat: string | null } = { ground: PAPER, numberFormat: null };
  let isInFont = false;
  within(scanner, (name) => {
    if (name === 'font') isInFont = true;
    else if (name === 'fill' || name === 'border') isInFont = false;
    else if (name === 'strike') font.isStruck = !isOff(scanner.attribute('val'));
    else if (name === 'color' && isInFont) font.color = readColor(scanner, OFFICE_THEME) ?? null;
    else if (name === 'bgColor') shown.ground = readColor(scanner, OFFICE_THEME) ?? null;
    else if (name === 'numFmt') shown.numberFormat = scanner.attribute('formatCode');
  });
  if (lookOf(font.isStruck, font.color, shown.ground) !== null) return { numberFormat: null };
  return shown.numberFormat === null ? null : { numberFormat: shown.numberFormat };
}
