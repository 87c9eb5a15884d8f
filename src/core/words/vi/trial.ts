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
  lockedBuild:
    'Biểu đang được bảo vệ nên không gộp ô, không thêm, xóa, chuyển dòng, cột hay trang tính. Bạn chỉ nhập vào các ô có nền màu nhạt.',
  failed: (details) => `Có lỗi xảy ra, sổ vẫn giữ nguyên. Chi tiết: ${details}`,
  notStarted:
    'Chưa mở được sổ dùng thử: mạng đang mất, hoặc Chỉ tiêu vừa có bản mới. Khi có mạng hãy mở lại trang; bản nháp, nếu có, vẫn còn trong trình duyệt này.',
  reopen: 'Mở lại trang',
  notFetched:
    'Chưa tải được hết trang: mạng đang mất, hoặc Chỉ tiêu vừa có bản mới. Số đã nhập vẫn còn trong bảng; có mạng lại thì mở lại trang này.',
  partNotFetched:
    'Chưa tải được phần này: mạng đang mất, hoặc Chỉ tiêu vừa có bản mới. Sổ vẫn giữ nguyên; khi có mạng hãy làm lại.',
  close: 'Đóng',
  replace: 'Sổ đang mở có thay đổi chưa lưu. Mở tệp khác và bỏ các thay đổi này?',
  print: 'In',
  prompts: 'Gợi ý',
  paneWidth: 'Độ rộng của khung Chỉ tiêu',
  skipToGrid: 'Đến bảng tính (F6)',
  skipToPane: 'Đến khung Chỉ tiêu (F6)',
  formulaNotation: (decimalSeparator) => ({
    title: 'Công thức viết chưa đúng cách',
    text:
      decimalSeparator === ','
        ? 'Trong sổ này dấu phẩy là dấu thập phân, dấu chấm phẩy ngăn cách các đối số. Hãy viết như =ROUND(1,5;0) hoặc =SUM(A1;B2).'
        : 'Trong sổ này dấu chấm là dấu thập phân, dấu phẩy ngăn cách các đối số. Hãy viết như =ROUND(1.5,0) hoặc =SUM(A1,B2).',
  }),
  pasted: (filled, locked) =>
    filled === 0
      ? `Chưa dán gì: ${cellsVi(locked)} đang được khóa để giữ đúng biểu mẫu.`
      : `Đã dán vào ${String(filled)} ô. Không dán vào ${cellsVi(locked)} vì đang được khóa; các ô đó giữ nguyên.`,
  entered: (text) => `Bạn vừa gõ: “${text}”`,
  editAgain: 'Sửa lại',
  leaveEntry: 'Bỏ, giữ như trước',
  draft: (file, clock, day, kilobytes) =>
    `Có bản đang làm dở của ${file}, trình duyệt tự giữ lúc ${clock} ngày ${day} (${kilobytes} kB).`,
  draftOpen: 'Mở lại',
  draftDrop: 'Bỏ bản này',
  draftTooLarge: (megabytes) =>
    `Sổ lớn hơn ${megabytes} MB nên trình duyệt không tự giữ bản đang làm dở. Hãy bấm Lưu trước khi đóng trang.`,
  draftNotKept: 'Trình duyệt không cho giữ bản đang làm dở. Hãy bấm Lưu trước khi đóng trang.',
  charts: (count) =>
    `Trang này có ${count} biểu đồ. Sổ dùng thử giữ biểu đồ nhưng không vẽ: hãy bấm Lưu rồi mở tệp bằng Excel để xem.`,
  grid: {
    toolbar: 'Thanh công cụ',
    closeSide: 'Đóng khung bên',
    nameBox: 'Tên ô',
    names: 'Danh sách tên ô',
    formulaLine: 'Mở rộng dòng công thức',
    sheets: 'Các trang tính',
    addSheet: 'Thêm trang tính',
    allSheets: 'Mọi trang tính',
    zoomReset: 'Cỡ hiển thị 100%',
    zoom: 'Cỡ hiển thị',
    zoomOut: 'Thu nhỏ',
    zoomIn: 'Phóng to',
  },
};

/** Cells by name; of many only the first. */
function cellsVi(cells: readonly string[]): string {
  const named = cells.slice(0, 6).join(', ');
  return cells.length > 6 ? `${named} và ${String(cells.length - 6)} ô khác` : `ô ${named}`;
}
