import { ChoiceTable } from '../../catalogue/ChoiceTable';

/** Captions of the office's own table of points. */
export const SCORING_CAPTIONS = new ChoiceTable({
  rule: { vi: 'Nội dung chấm điểm', en: 'Rule', also: ['nội dung', 'quy tắc'] },
  indicator: { vi: 'Mã chỉ tiêu', en: 'Indicator', also: ['chỉ tiêu', 'mã số'] },
  points: { vi: 'Số điểm', en: 'Points', also: ['điểm'] },
  proportional: { vi: 'Tính theo tỷ lệ', en: 'Proportional', also: ['theo tỷ lệ'] },
  perDay: { vi: 'Điểm mỗi ngày', en: 'Per day', also: ['mỗi ngày'] },
  most: { vi: 'Nhiều nhất', en: 'At most', also: ['tối đa'] },
});
