import type { PaneSendWords } from '../shape/PaneSendWords';

export const paneSend: PaneSendWords = {
  title: 'Chuẩn bị nộp',
  back: 'Quay lại Kiểm tra',
  preparing: 'Đang đọc lại và kiểm tra toàn bộ biểu…',
  noIdentity:
    'Biểu không ghi rõ kế hoạch, đơn vị hoặc kỳ báo cáo nên chưa chuẩn bị nộp được. Mở thẻ Biểu mẫu, chọn đúng đơn vị và kỳ rồi làm mới biểu.',
  stamped: (time) => `Đã kiểm tra và ghi dấu kiểm tra vào sổ lúc ${time}.`,
  code: (code) => `Mã xác nhận: ${code} (in trên biểu, phiếu và thư)`,
  answered: (answered, all) => `${answered}/${all} chỉ tiêu đã trả lời`,
  counts: (errors, warnings, kept) =>
    `${String(errors)} lỗi, ${String(warnings)} cảnh báo chưa xử lý, ${String(kept)} cảnh báo giữ nguyên kèm lý do`,
  withErrors: 'Biểu còn lỗi: thư và phiếu kiểm tra sẽ ghi rõ điều này.',
  openWarnings: (count) =>
    `Còn ${count} cảnh báo chưa sửa và chưa có lý do giữ nguyên. Nên quay lại xem trước khi gửi.`,
  changed: 'Tệp và thư chỉ lập được cho đúng số liệu đã chuẩn bị.',

  fileTitle: '1. Tệp gửi đi',
  fileText: 'Tệp mang tên theo mã kế hoạch, kỳ và đơn vị, kèm dấu kiểm tra. Sau khi lưu không sửa số trong tệp nữa.',
  saveFile: 'Lưu tệp biểu',
  nextFile: 'Tiếp: lưu tệp biểu',
  nextMail: 'Tiếp: lưu thư soạn sẵn',
  fileLastResort: 'Nếu không cách nào được: lưu chính sổ đang mở (Ctrl+S) và gửi tệp đó; dấu kiểm tra đã có trong sổ.',
  copyOwn: 'Tệp này là chính sổ đang mở.',
  copyOwnText: 'Tệp có đủ mọi trang tính và nội dung của sổ.',
  copyAnew: 'Tệp này được lập lại từ biểu mẫu.',
  copyAnewText:
    'Không lấy được tệp của chính sổ đang mở (thường gặp ở Excel trên web). Tệp có đủ số liệu, ghi chú trong biểu và dấu kiểm tra; nhận xét và định dạng riêng của đơn vị không có trong tệp.',
  copyMissing: (sheets) =>
    `Các trang tính khác của sổ cũng không có trong tệp: ${sheets}. Cần gửi cả các trang đó thì lưu bằng chính Excel (Tệp → Lưu, trên web là Tệp → Tải xuống bản sao) rồi gửi tệp đó; dấu kiểm tra đã có trong sổ.`,

  mailTitle: '2. Thư gửi',
  mailText: 'Thư soạn sẵn đã đính kèm tệp; mở bằng Outlook hoặc Thunderbird, xem lại rồi nhấn Gửi.',
  receivers: 'Gửi đến (địa chỉ thư điện tử)',
  receiversHint: 'Nhiều địa chỉ thì cách nhau bằng dấu phẩy. Có thể để trống và điền trong thư.',
  notAddresses: (texts) => `Không phải địa chỉ thư: ${texts}`,
  saveMail: 'Lưu thư soạn sẵn',
  showMail: 'Không mở được thư soạn sẵn? Sao chép nội dung',
  subject: 'Tiêu đề',
  copySubject: 'Sao chép tiêu đề',
  copyText: 'Sao chép nội dung thư',

  reportTitle: '3. Phiếu kiểm tra',
  reportText: 'Một trang để in, ký hoặc lưu cùng hồ sơ; kèm bản số liệu của phiếu.',
  saveReport: 'Lưu phiếu để in',
  saveReportData: 'Lưu bản số liệu để lưu trữ',
};
