import { IDENTITY_SHEET } from '../../form/contract/identitySheet';
import { quoteText } from '../../kernel/quoteText';
import { STAMP_CODE } from './stampKeys';

/**
 * The formula, without `=`, that shows the code of the form's stamp from the hidden sheet, and nothing before the form
 * is prepared: so the printed form bears the code without another change of the sheet.
 */
export const CODE_FORMULA = `IFERROR(INDEX(${IDENTITY_SHEET}!$B$1:$B$1000,MATCH(${quoteText(STAMP_CODE)},${IDENTITY_SHEET}!$A$1:$A$1000,0)),"")`;
