import type { QuestionWords } from '../shape/QuestionWords';

export const questions: QuestionWords = {
  columns: { code: 'Mã số', question: 'Nội dung', answer: 'Trả lời', row: 'STT' },
  note: 'Chỉ nhập vào ô có nền màu nhạt; nội dung có dấu (*) phải trả lời. Xuống dòng trong ô bằng Alt + Enter. Bảng có sẵn số dòng, dòng không dùng để trống.',
  required: ' (*)',
  prompts: {
    text: (max) => `Không quá ${String(max)} ký tự. Xuống dòng bằng Alt + Enter.`,
    wholeNumber: (min, max) => `Một số nguyên từ ${min} đến ${max}. Không có thì ghi 0.`,
    date: (from, to) => `Ngày từ ${from} đến ${to}.`,
    choice: 'Chọn một dòng trong danh sách.',
  },
  errorTitle: 'Nội dung không hợp lệ',
};
