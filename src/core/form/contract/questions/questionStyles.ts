import type { CellStyle } from '../../../workbook/CellStyle';
import { FORM_STYLES } from '../formStyles';

const INPUT: CellStyle = { ...FORM_STYLES.text, vertical: 'top' };

/** Looks of the sheets of questions; answers are texts to the program, so that one that begins with `-` is no formula. */
export const QUESTION_STYLES = {
  questionCode: { ...FORM_STYLES.code, fontSize: 9, fontColor: '595959', vertical: 'top' },
  questionLabel: { ...FORM_STYLES.label, vertical: 'top' },
  questionSection: { ...FORM_STYLES.bold, fontSize: 12 },
  questionList: { ...FORM_STYLES.bold, vertical: 'bottom' },
  questionText: { ...INPUT, numberFormat: '@' },
  questionDate: { ...INPUT, horizontal: 'left', numberFormat: 'dd/mm/yyyy' },
  questionNumber: { ...INPUT, horizontal: 'left', numberFormat: '#,##0' },
} as const satisfies Record<string, CellStyle>;

export type QuestionStyleName = keyof typeof QUESTION_STYLES;
