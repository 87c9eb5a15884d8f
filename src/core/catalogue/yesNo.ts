import { ChoiceTable } from './ChoiceTable';

/** Yes and no in columns of tables; an empty cell is a no. */
export const YES_NO = new ChoiceTable({
  yes: { vi: 'có', en: 'yes', also: ['x', '1', 'đúng', 'rồi', 'đã xác nhận', 'true'] },
  no: { vi: 'không', en: 'no', also: ['', 'chưa', 'chưa xác nhận', '0', 'sai', 'false'] },
});
