import { lookOf } from '../../core/workbook/lookOf';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { Letters } from './Letters';
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
  const letters = new Letters();
  const shown: { ground: string | null; numberFormat: string | null } = { ground: PAPER, numberFormat: null };
  let isInFont = false;
  within(scanner, (name) => {
    if (name === 'font') isInFont = true;
    else if (name === 'fill' || name === 'border') isInFont = false;
    else if (isInFont) letters.take(name, scanner);
    else if (name === 'bgColor') shown.ground = readColor(scanner, OFFICE_THEME) ?? null;
    else if (name === 'numFmt')
      shown.numberFormat =
        scanner.attribute('formatCode') ?? BUILT_IN_FORMATS[Number(scanner.attribute('numFmtId'))] ?? null;
  });
  if (lookOf(letters, shown.ground) !== null) return { numberFormat: null };
  return shown.numberFormat === null ? null : { numberFormat: shown.numberFormat };
}
