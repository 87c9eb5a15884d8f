import type { TrialWords } from '../shape/TrialWords';

export const trial: TrialWords = {
  title: 'Chỉ tiêu – sổ dùng thử',
  notice: 'Đây là sổ dùng thử chạy trong trình duyệt; công việc thật làm trong Excel. Tệp không rời khỏi máy này.',
  newName: 'So-dung-thu.xlsx',
  sheetName: 'Trang 1',
  open: 'Mở',
  save: 'Lưu',
  samples: 'Bài mẫu',
  pane: 'Khung Chỉ tiêu',
  opened: (file) => `Đã mở ${file}.`,
  saved: (file) => `Đã lưu ${file} vào thư mục tải về của trình duyệt.`,
  notOpened: (file, reason) => `Không mở được ${file}. ${reason}`,
  samplesReady: (count) =>
    `Đã đưa ${String(count)} bài mẫu (số liệu bịa để dùng thử) vào khung Tổng hợp. Bấm nút ở cuối khung để ghi bảng tổng hợp.`,
  makingSamples: (done, total) => `Đang tạo bài mẫu: ${String(done)}/${String(total)}…`,
  samplesNoPlace: 'Khung bên phải chưa sẵn sàng nhận tệp. Hãy mở mục Tổng hợp trong khung rồi bấm lại Bài mẫu.',
  locked: 'Ô này đang được khóa để giữ đúng biểu mẫu. Bạn chỉ nhập được vào các ô có nền màu nhạt.',
  failed: (details) => `Có lỗi xảy ra, sổ vẫn giữ nguyên. Chi tiết: ${details}`,
  close: 'Đóng',
  replace: 'Sổ đang mở có thay đổi chưa lưu. Mở tệp khác và bỏ các thay đổi này?',
};
