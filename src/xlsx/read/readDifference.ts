import { lookOf } from '../../core/workbook/lookOf';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { Letters } from './Letters';
import { PAPER } from './paper';
import { paintedColor } from './paintedColor';
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
  let pattern = 'solid';
  within(scanner, (name) => {
    if (name === 'font') isInFont = true;
    else if (name === 'fill' || name === 'border') isInFont = false;
    else if (isInFont) letters.take(name, scanner);
    else if (name === 'patternFill') pattern = scanner.attribute('patternType') ?? 'solid';
    // In these formats it is the one that is painted (ECMA-376 part 1, 18.8.32, read by Excel so), over the cell's own.
    else if (name === 'bgColor') shown.ground = pattern === 'none' ? PAPER : paintedColor(scanner, null);
    else if (name === 'numFmt')
      shown.numberFormat =
        scanner.attribute('formatCode') ?? BUILT_IN_FORMATS[Number(scanner.attribute('numFmtId'))] ?? null;
  });
  if (lookOf(letters, shown.ground) !== null) return { numberFormat: null };
  return shown.numberFormat === null ? null : { numberFormat: shown.numberFormat };
}
