import { ChoiceTable } from '../../catalogue/ChoiceTable';
import { LEAVE, USE } from './Conflict';

/** What the officer decides about a form or figure in question, on *Xung đột*. */
export const USE_OR_LEAVE = new ChoiceTable({
  [USE]: { vi: 'dùng', en: 'use', also: ['sử dụng', 'có'] },
  [LEAVE]: { vi: 'không dùng', en: 'do not use', also: ['không sử dụng', 'không', 'bỏ', "don't use"] },
});
