import type { PlainAnswer } from '../../../catalogue/questions/Question';
import type { ValidationRule } from '../../../workbook/DrawnValidation';

/**
 * The native rule of an answer's cell.
 * @param cell first cell of the validated range
 * @param source of the drop-down list that belongs to the answer, if it is chosen
 */
export function answerRule(answer: PlainAnswer, cell: string, source: string | null): ValidationRule {
  switch (answer.kind) {
    case 'text':
      return { kind: 'textLength', max: answer.max };
    case 'wholeNumber': {
      const { min, max } = answer;
      const bounds = `${cell}=INT(${cell}),${cell}>=${String(min)},${cell}<=${String(max)}`;
      return { kind: 'custom', formula: `IF(ISNUMBER(${cell}),AND(${bounds}),FALSE)` };
    }
    case 'date': {
      const day = (iso: string): string => `DATE(${iso.split('-').map(Number).join(',')})`;
      const bounds = `${cell}>=${day(answer.from)},${cell}<${day(answer.to)}+1`;
      return { kind: 'custom', formula: `IF(ISNUMBER(${cell}),AND(${bounds}),FALSE)` };
    }
    case 'choice':
    case 'yesNo':
      return source === null ? { kind: 'any' } : { kind: 'list', source };
  }
}
