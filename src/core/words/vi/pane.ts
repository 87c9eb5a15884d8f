import { firstPane } from './firstPane';
import { paneCheck } from './paneCheck';
import { paneSaving } from './paneSaving';
import { paneCampaign } from './paneCampaign';
import type { PaneWords } from '../shape/PaneWords';

/** The task pane in Vietnamese. */
export const pane: PaneWords = {
  ...firstPane,
  check: paneCheck,
  compile: {
    teach: 'Thả các tệp biểu nhận được (hoặc cả thư mục) vào đây để tổng hợp.',
    teachMore: 'Tên tệp không quan trọng: mỗi biểu được nhận ra bằng mã bên trong. Không tệp nào bị thay đổi.',
    drop: 'Thả tệp để đọc',
    chooseFiles: 'Chọn tệp',
    chooseFolder: 'Chọn thư mục',
    addFiles: 'Thêm tệp',
    startOver: 'Làm lại từ đầu',
    period: 'Kỳ tổng hợp',
    reading: (done, all) => `Đã đọc ${done}/${all} tệp`,
    timeLeft: (seconds) =>
      seconds < 60 ? `còn khoảng ${String(seconds)} giây` : `còn khoảng ${String(Math.ceil(seconds / 60))} phút`,
    stop: 'Dừng',
    stopped: (done, all) => `Đã dừng: đọc được ${done}/${all} tệp. Chưa ghi gì vào sổ.`,
    again: (count) => `${count} tệp vừa thả đã có trong danh sách, không tính lần nữa.`,
    ignored: (count) => `Bỏ qua ${count} tệp tạm của chương trình bảng tính.`,
    waiting: 'đang chờ',
    fileFine: 'hợp lệ',
    fileWarnings: (count) => `${count} cảnh báo`,
    fileErrors: (count) => `${count} lỗi`,
    fileUnitUnknown: 'Chưa rõ đơn vị',
    reportingRate: 'Tình hình nộp',
    rate: (received, expected, percent) => `${received}/${expected} đơn vị (${percent}%)`,
    rosterShort: (listed, expected) => `Danh sách đang có ${listed} đơn vị; dự kiến ${expected}.`,
    groupResults: (count) => `${count} chỉ tiêu chủ yếu của Kế hoạch`,
    figureResults: (count) => `${count} số liệu thành phần`,
    lists: { files: 'Tệp', faulty: 'Có lỗi', duplicates: 'Trùng', missing: 'Chưa nộp' },
    code: {
      label: 'Đối chiếu mã xác nhận',
      hint: 'Gõ mã trên bản giấy, tệp PDF hoặc thư, ví dụ K7M2-9QXR.',
      fits: (files) => `Khớp với số liệu trong tệp ${files}.`,
      differs: 'Không khớp với tệp nào đã nhận: số liệu trên giấy khác số liệu trong tệp, hoặc chưa nhận tệp đó.',
      mistyped: 'Mã gõ chưa đúng: cần tám chữ và số, hãy xem lại từng ký tự.',
    },
    emptyList: 'Không có mục nào.',
    used: (file) => `Dùng: ${file}`,
    notUsed: (files) => `Không dùng: ${files}`,
    write: 'Ghi vào bảng tổng hợp',
    writing: 'Đang ghi bảng tổng hợp…',
    replaceTitle: 'Thay bảng tổng hợp đang có?',
    replaceText: (sheets) => `Các trang tính sau sẽ được thay bằng bảng mới: ${sheets}. Nên lưu một bản sao trước.`,
    besideFormTitle: 'Ghi vào sổ đang có biểu?',
    besideForm:
      'Sổ đang mở là biểu của một đơn vị. Ghi vào đây thì sổ trở thành bảng tổng hợp và không còn được nhận ra là biểu. Nên mở một sổ trống trước khi ghi.',
    replaceConfirm: 'Thay bảng',
    besideFormConfirm: 'Vẫn ghi vào sổ này',
    written: (sheet) => `Đã ghi bảng tổng hợp, trang tính “${sheet}”. Muốn bỏ: đóng sổ mà không lưu.`,
    download: 'Tạo tệp .xlsx',
    downloadReport: 'Lưu tệp chi tiết',
    downloadHint: 'Nếu không cách nào được, hãy nhấn Ghi vào bảng tổng hợp rồi lưu sổ.',
    nothing: 'Không có biểu nào đọc được trong các tệp đã chọn.',
  },
  saving: paneSaving,
  campaign: paneCampaign,
  menu: {
    language: 'Ngôn ngữ',
    languages: { auto: 'Theo Excel', vi: 'Tiếng Việt', en: 'English' },
    autoCheck: 'Tự kiểm tra khi sửa',
    help: 'Trợ giúp',
    plan: 'Kế hoạch…',
  },
  commands: {
    failed: 'Chưa làm được. Mở khung Chỉ tiêu để xem lý do.',
    noForm: 'Sổ đang mở không có biểu chỉ tiêu.',
    noErrors: 'Biểu không có lỗi nào.',
  },
};
