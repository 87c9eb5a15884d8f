import type { ArrivalWords } from '../shape/ArrivalWords';

/** What the pane says of the files that came last, in Vietnamese. */
export const arrival: ArrivalWords = {
  title: (files) => `Vừa nhận ${files} tệp`,
  unitsIn: (count) => `${count} đơn vị mới nộp`,
  replaced: (count) => `${count} biểu được thay bằng biểu mới`,
  notUsed: (count) => `${count} biểu không dùng, vì đã có hoặc có biểu khác được dùng`,
  refused: (count) => `${count} tệp không dùng được`,
  conflicts: (count) => `${count} việc cần quyết định`,
  toConflicts: 'Xem xung đột',
  toRefused: (count) => `Xem cả ${count} tệp`,
  unread: {
    resume: 'Đọc tiếp',
    reminding: (count) =>
      `Còn ${count} tệp chưa đọc: có thể đơn vị trong danh sách dưới đây đã gửi. Nên đọc hết trước khi đôn đốc.`,
    writing: (count) => `Còn ${count} tệp chưa đọc nên sẽ không có trong bảng.`,
  },
  reply: {
    write: 'Soạn thư gửi lại',
    draft: 'Lưu thư nháp',
    fileName: (file) => `de-nghi-gui-lai_${file}.eml`,
    subject: (plan, period) => `[Kế hoạch ${plan}] Đề nghị gửi lại biểu chỉ tiêu, ${period}`,
    text: ({ unit, receiver, file, plan, planDate, period, reason, deadline }) =>
      `Kính gửi: ${unit === '' ? 'Quý cơ quan, đơn vị' : unit}

${receiver} đã nhận được tệp “${file}” nhưng chưa dùng được để tổng hợp kết quả thực hiện các chỉ tiêu theo Kế hoạch ${plan} ngày ${planDate} (${period}).

Lý do: ${reason}

Đề nghị đơn vị xem lại và gửi lại biểu (thời hạn gửi: ${deadline}).

Trân trọng cảm ơn.

${receiver}
`,
  },
  search: 'Tìm theo tên hoặc mã',
};
