import type { ReplyWords } from '../shape/ReplyWords';

/** Letters that answer a file that came, in Vietnamese. */
export const replies: ReplyWords = {
  subject: (plan, who) => `V/v tiếp nhận biểu chỉ tiêu theo Kế hoạch số ${plan} – ${who}`,
  received: (office, plan, date, period) =>
    `${office} đã nhận biểu chỉ tiêu theo Kế hoạch số ${plan} ngày ${date} (${period}) của quý đơn vị:`,
  file: (name) => `- Tệp: ${name}`,
  time: (time, source, late) => `- Thời điểm nhận: ${time} (theo ${source})${late === '' ? '' : `, ${late}`}`,
  code: (code) => `- Mã kiểm tra của biểu: ${code}`,
  accepted: 'Biểu được chấp nhận và dùng để tổng hợp.',
  withoutErrors: (warnings) =>
    warnings === 0
      ? 'Biểu không có lỗi, được dùng để tổng hợp.'
      : `Biểu không có lỗi, được dùng để tổng hợp; còn ${String(warnings)} cảnh báo, đề nghị xem lại.`,
  withErrors: (errors) =>
    `Biểu còn ${String(errors)} lỗi nên số liệu liên quan chưa được dùng. Đề nghị sửa trong biểu của đơn vị, kiểm tra lại rồi gửi lại bằng tệp .xlsx:`,
  finding: (cell, sheet, text) =>
    `- ${cell === null ? '' : `Ô ${cell}${sheet === null ? '' : ` trang “${sheet}”`}: `}${text}`,
  more: (count) => `- … và ${String(count)} lỗi khác, xem danh sách gửi kèm.`,
  returned: (reason, day) =>
    `Biểu được trả lại${day === '' ? '' : ` ngày ${day}`}${reason === '' ? '' : `: ${reason}`}. Đề nghị hoàn thiện và gửi lại.`,
  empty:
    'Biểu là biểu trống, chưa có số liệu nào của đơn vị, nên chưa được tính là đã báo cáo. Đề nghị điền số liệu vào biểu mẫu gửi kèm, kiểm tra và gửi lại bằng tệp .xlsx.',
  plans: 'Biểu có số kế hoạch của đơn vị, đã được ghi nhận; chưa có kết quả thực hiện.',
  exempt: 'Đơn vị được miễn báo cáo; biểu đã nhận được lưu, số liệu không có lỗi vẫn được tổng hợp.',
  replaced: (file) => `Biểu này không được dùng để tổng hợp; biểu đang dùng là ${file}.`,
  thanks: 'Trân trọng cảm ơn sự phối hợp của quý đơn vị.',
};
