import { withoutRequest } from '../../../src/core/words/withoutRequest';

test.each([
  ['Số lớn hơn mục tiêu. Đề nghị kiểm tra lại các số liên quan.', 'Số lớn hơn mục tiêu.'],
  ['The figure exceeds the target. Please check the figures.', 'The figure exceeds the target.'],
  ['Đề nghị chọn một trong ba.', 'Đề nghị chọn một trong ba.'],
  ['Bằng 12,5 tỷ đồng.', 'Bằng 12,5 tỷ đồng.'],
])('%s', (message, said) => {
  expect(withoutRequest(message)).toBe(said);
});
