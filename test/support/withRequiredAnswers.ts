import type { Catalogue } from '../../src/core/catalogue/Catalogue';
import { questionsOf } from '../../src/core/catalogue/questions/questionsOf';
import type { PlainAnswer } from '../../src/core/catalogue/questions/Question';
import { parseCellAddress } from '../../src/core/kernel/parseCellAddress';
import { cellAddress } from '../../src/core/kernel/cellAddress';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { DrawnName, DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { fillCells } from '../../src/core/workbook/fillCells';
import type { AnswersBeside } from './answersBeside';

/** The form with every answer given that the plan requires, so that a test about figures is about figures alone. */
export function withRequiredAnswers(form: DrawnWorkbook, catalogue: Catalogue, which: AnswersBeside): DrawnWorkbook {
  if (which === 'none') return form;
  const values = new Map<string, CellValue>();
  const names: DrawnName[] = [];
  for (const { id, required, period, answer } of questionsOf(catalogue)) {
    if (!required || (which === 'plan' && period === 'year')) continue;
    if (answer.kind !== 'list') {
      // A quarter is not asked what the year is.
      if (form.names.some(({ name }) => name === `CH_${id}`)) values.set(`CH_${id}`, given(answer));
      continue;
    }
    const block = form.names.find(({ name }) => name === `DS_${id}`);
    const first = parseCellAddress(block?.range.split(':')[0] ?? '');
    if (!block || !first) continue;
    answer.columns.forEach((column, i) => {
      if (!column.required) return;
      const name = `${id} ${column.id}`;
      names.push({ name, sheet: block.sheet, range: cellAddress(first.row, first.column + i) });
      values.set(name, given(column.answer));
    });
  }
  return { ...fillCells({ ...form, names: [...form.names, ...names] }, values), names: form.names };
}

function given(answer: PlainAnswer): CellValue {
  switch (answer.kind) {
    case 'text':
      return 'Đã trả lời';
    case 'wholeNumber':
      return answer.min;
    case 'date':
      return answer.from;
    case 'choice':
      return answer.options[0]!.label;
    case 'yesNo':
      return 'Có';
  }
}
