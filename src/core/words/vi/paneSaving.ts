import { formatShort } from '../formatShort';
import type { PaneSavingWords } from '../shape/PaneSavingWords';

export const paneSaving: PaneSavingWords = {
  stopped: 'Đã dừng, chưa có tệp nào được lập.',
  making: 'Đang tạo tệp…',
  handedOver: (file, size) =>
    `Đã tạo ${file} (${size}). Tệp thường nằm trong thư mục Tải xuống. Bạn có thấy tệp không?`,
  seen: 'Đã thấy tệp',
  notSeen: 'Không thấy',
  done: (file) => `Đã lưu ${file}.`,
  otherWays: 'Chương trình đang dùng có thể đã chặn việc tải tệp. Hãy thử lần lượt các cách sau:',
  again: 'Tải lại tệp',
  choosePlace: 'Chọn nơi lưu…',
  openInExcel: 'Mở thành sổ mới trong Excel',
  openedInExcel: 'Đã mở thành một sổ mới trong Excel; hãy lưu sổ đó (Ctrl+S).',
  openWindow: 'Mở trong cửa sổ mới',
  windowBlocked: 'Cửa sổ mới bị chặn. Hãy thử cách khác.',
  copyText: 'Sao chép nội dung',
  copyForWord: 'Sao chép để dán vào Word',
  bytes: (count) => `${formatShort(Math.max(1, Math.round(count / 1000)), 'vi')} KB`,
};
