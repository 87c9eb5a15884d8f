import type { Sheet } from '../../book/Sheet';
import type { Cells, OfficeObject } from '../OfficeObject';

/**
 * Types that know each other (a range its sheet, a sheet its ranges). Files must not import each other in a circle,
 * so those that a range leads back to are put in here by their own files.
 */
interface Linked {
  worksheet: (sheet: Sheet) => OfficeObject;
  conditionalFormats: (cells: Cells) => OfficeObject;
}

const notYet = (): never => {
  throw new Error('The object model is used before it is loaded.');
};

export const linked: Linked = { worksheet: notYet, conditionalFormats: notYet };
