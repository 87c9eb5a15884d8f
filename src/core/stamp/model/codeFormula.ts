import { IDENTITY_SHEET } from '../../form/contract/identitySheet';
import { quoteText } from '../../kernel/quoteText';
import { sheetReference } from '../../kernel/sheetReference';
import { STAMP_CODE } from './stampKeys';

/**
 * The formula, without `=`, that shows the code of the form's stamp from the hidden sheet, and nothing before the form
 * is prepared: so the printed form bears the code without another change of the sheet.
 */
export const CODE_FORMULA = `IFERROR(INDEX(${sheetReference(IDENTITY_SHEET, 'B1:B1000')},MATCH(${quoteText(STAMP_CODE)},${sheetReference(IDENTITY_SHEET, 'A1:A1000')},0)),"")`;
