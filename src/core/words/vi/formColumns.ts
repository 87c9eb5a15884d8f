import type { FormWords } from '../shape/FormWords';

/** Captions of a form's columns. */
export const formColumns = (area: string): FormWords['columns'] => ({
  number: 'STT',
  indicator: 'Chỉ tiêu',
  code: 'Mã số',
  unitOfMeasure: 'Đơn vị tính',
  target: `Mục tiêu ${area}`,
  ownPlan: 'Kế hoạch của đơn vị',
  value: 'Thực hiện',
  percent: 'So với mục tiêu hoặc kế hoạch của đơn vị (%; điểm %)',
  status: 'Tình trạng số liệu',
  source: 'Nguồn và thời điểm',
  note: 'Ghi chú',
  lastYear: 'Cùng kỳ năm trước',
  change: 'Tăng/giảm so cùng kỳ (%; điểm %; bậc)',
});
