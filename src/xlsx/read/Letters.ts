import { isPictureFont } from '../../core/workbook/isPictureFont';
import type { LetterLook } from '../../core/workbook/LetterLook';
import { isTinySize } from '../../core/workbook/isTinySize';
import { INK } from './ink';
import { isOff } from './isOff';
import { paintedColor } from './paintedColor';
import type { XmlScanner } from './XmlScanner';

/** How the letters of a font or of a run look, as far as it bears on whether they are seen and meant. */
export class Letters implements LetterLook {
  isStruck = false;
  /** `RRGGBB`; null for one that is not known here. */
  color: string | null = INK;
  /** Too small to be read by anybody. */
  isTiny = false;
  /** Of a font that shows a picture for each digit. */
  isPictures = false;

  /** Takes what the tag says that was just opened, if it is one of those that stand in a font or before a run. */
  take(name: string, scanner: XmlScanner): void {
    if (name === 'strike') this.isStruck = !isOff(scanner.attribute('val'));
    else if (name === 'sz') this.isTiny = isTinySize(Number(scanner.attribute('val') ?? NaN));
    else if (name === 'name' || name === 'rFont') this.isPictures = isPictureFont(scanner.attribute('val') ?? '');
    else if (name === 'color') this.color = paintedColor(scanner);
  }
}
