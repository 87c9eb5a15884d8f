import { ChoiceTable } from '../../catalogue/ChoiceTable';
import { ASK, LEAVE, USE } from './Conflict';

/** What the officer decides about a form or figure in question, on *Xung đột*. */
export const USE_OR_LEAVE = new ChoiceTable({
  [USE]: { vi: 'dùng', en: 'use', also: ['sử dụng', 'có'] },
  [LEAVE]: { vi: 'không dùng', en: 'do not use', also: ['không sử dụng', 'không', 'bỏ', "don't use"] },
  [ASK]: { vi: 'hỏi lại đơn vị', en: 'ask the unit', also: ['hỏi đơn vị', 'hỏi lại', 'hỏi'] },
});
