import type { FirstPaneWords } from '../shape/FirstWords';

/** What the task pane says before a job is opened, in Vietnamese. */
export const firstPane: FirstPaneWords = {
  product: 'Chỉ tiêu',
  inPlanBook:
    'Sổ đang mở là Sổ kế hoạch nên không ghi gì khác vào đó. Mở một sổ trống (Ctrl+N) hoặc bảng tổng hợp rồi làm tiếp; kiểm tra Sổ kế hoạch này ở mục Kế hoạch của nút cài đặt.',
  planDamaged:
    'Kế hoạch được giữ trong sổ này đã bị hỏng nên đang dùng kế hoạch có sẵn trong chương trình. Mở mục Kế hoạch ở nút cài đặt để chọn lại.',
  jobs: { form: 'Biểu mẫu', check: 'Kiểm tra', compile: 'Tổng hợp' },
  strip: {
    reading: 'Đang đọc sổ…',
    planBook: 'Sổ kế hoạch',
    noForm: 'Chưa có biểu trong sổ này',
    form: (unit, code, period) => `${unit} (${code}) · Kỳ ${period}`,
    unknownUnit: 'Chưa rõ đơn vị',
    answered: (answered, all) => `${answered}/${all} chỉ tiêu`,
    toFill: (count) => `còn ${count} ô phải điền`,
    errors: (count) => `${count} lỗi`,
    warnings: (count) => `${count} cảnh báo`,
    fine: 'không có lỗi',
    stale: 'có sửa sau lần kiểm tra',
    prepared: 'đã chuẩn bị nộp',
    changedSincePrepared: 'đã thay đổi sau khi chuẩn bị nộp',
    city: (period) => `Bảng tổng hợp · Kỳ ${period}`,
    cityReceived: (received, expected) => `${received}/${expected} đơn vị`,
    unreadable: 'Chưa đọc được sổ này',
  },
  common: {
    cancel: 'Thôi',
    close: 'Đóng',
    details: 'Chi tiết',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    copyFailed: 'Không sao chép được; hãy bôi đen rồi nhấn Ctrl+C',
    toBar: 'Đến các nút ở cuối khung',
    fetching: 'Đang tải phần này…',
    tryAgain: 'Thử lại',
    reopen: 'Mở lại khung',
    menu: 'Cài đặt và trợ giúp',
    undo: 'Hoàn tác',
  },
  form: {
    ownRows: 'Chỉ hiện dòng thuộc phạm vi của đơn vị',
    teach: 'Chọn đơn vị và kỳ báo cáo, rồi chèn biểu mẫu của Kế hoạch vào sổ đang mở.',
    plan: 'Kế hoạch',
    unit: 'Đơn vị báo cáo',
    unitPlaceholder: 'Gõ tên hoặc mã đơn vị',
    unitHint: (name, code) => `Gõ có dấu, không dấu hoặc gõ mã, ví dụ: ${name}, ${code}.`,
    noUnit: 'Không có đơn vị nào khớp. Thử gõ ít chữ hơn hoặc gõ mã.',
    moreUnits: (count) => `Còn ${count} đơn vị nữa, hãy gõ thêm để thu hẹp.`,
    period: 'Kỳ báo cáo',
    insert: 'Chèn biểu mẫu',
    inserting: 'Đang chèn biểu mẫu…',
    refresh: 'Làm mới biểu, giữ số liệu',
    willInsert: (sheets) => `Sẽ thêm vào sổ này: ${sheets}. Các trang tính khác không thay đổi.`,
    willRefresh: 'Biểu của đơn vị này đang có trong sổ. Sẽ dựng lại biểu theo mẫu và giữ nguyên các số đã nhập.',
    willReplace: (unit, period) =>
      `Trong sổ đang có biểu của ${unit}, kỳ ${period}. Biểu mới sẽ thay biểu đó và các số đã nhập trong biểu cũ sẽ mất.`,
    replaceTitle: 'Thay biểu đang có?',
    replaceText: (sheets) =>
      `Các trang tính sau sẽ được thay bằng biểu mới, số đã nhập ở đó sẽ mất: ${sheets}. Nên lưu một bản sao trước; khi cần, lấy lại số từ bản sao bằng “Đưa số liệu vào…” ở thẻ Kiểm tra.`,
    replaceConfirm: 'Thay biểu',
    inserted: (unit, period) => `Đã chèn biểu của ${unit}, kỳ ${period}.`,
    refreshed: (kept) => `Đã dựng lại biểu theo mẫu và giữ ${kept} ô đã nhập.`,
    recomputed: (indicators) =>
      `Công thức tỷ lệ đã được khôi phục ở chỉ tiêu ${indicators}; số gõ đè lên công thức không được giữ.`,
    howToUndo: 'Muốn bỏ: xóa các trang tính vừa thêm, hoặc đóng sổ mà không lưu.',
    howToGoBack: 'Muốn trở lại như trước: đóng sổ mà không lưu; những gì nhập từ lần lưu cuối cũng mất.',
    next: 'Nhập số vào các ô có nền màu nhạt, rồi mở thẻ Kiểm tra.',
    notAtCell: 'Excel chưa đưa đến ô phải điền đầu tiên; hãy tự mở trang tính của biểu.',
  },
  problems: {
    title: 'Chưa làm được',
    EDITING: 'Một ô đang được nhập dở. Nhấn Enter để kết thúc nhập, rồi thử lại.',
    PROTECTED:
      'Trang tính hoặc sổ đang được bảo vệ bằng mật khẩu, hoặc sổ đang mở ở chế độ chỉ xem. Bỏ bảo vệ (thẻ Xem lại của Excel) hoặc nhấn Bật chỉnh sửa, rồi thử lại.',
    GONE: 'Trang tính hoặc ô cần dùng không còn trong sổ. Nhấn Kiểm tra để đọc lại sổ.',
    CHANGED: 'Ô này vừa được sửa nên chưa ghi gì. Xem lại danh sách rồi thử lại.',
    COPY_DIFFERS:
      'Bản sao sẽ không giống hệt biểu đang mở nên không được lập. Hãy lưu sổ bằng Excel (Ctrl+S) rồi gửi chính tệp đó; dấu kiểm tra đã có trong sổ.',
    TOO_LARGE: 'Dữ liệu lớn hơn mức Excel nhận trong một lần. Hãy tạo tệp .xlsx rồi mở bằng Excel.',
    BUSY: 'Excel đang bận hoặc chưa trả lời. Chờ một lát rồi thử lại.',
    NO_ANSWER: 'Excel không trả lời. Xem Excel có đang hỏi điều gì không rồi thử lại; khung vẫn dùng được.',
    ELSEWHERE:
      'Excel đang mở một sổ hoặc một cửa sổ khác, hoặc đang bận việc khác. Trở lại sổ này; khung sẽ tự đọc lại.',
    UNFINISHED:
      'Excel dừng giữa chừng và chưa cho đưa sổ về như trước. Khung sẽ tự đưa về khi Excel cho phép. Cho đến lúc đó:',
    left: {
      unprotected: (sheet) => `trang tính “${sheet}” có thể đang không được bảo vệ`,
      marks: (sheet) => `trang tính “${sheet}” có thể chỉ được tô màu một phần`,
      validations: (sheet) => `trang tính “${sheet}” có thể chỉ được trả lại một phần danh sách và giới hạn`,
      cells: (sheet, cells) => `các ô ${cells} của “${sheet}” có thể đã được sửa`,
      properties: 'dấu kiểm tra và ghi chú giữ nguyên có thể chỉ được ghi một phần: chưa gửi tệp này',
      sheets: 'có thể còn trang tính ẩn đang vẽ dở; chúng không được tính là biểu',
    },
    NOT_FETCHED:
      'Chưa tải được phần này: mạng đang mất, hoặc Chỉ tiêu vừa có bản mới. Có mạng lại thì thử lại; nếu vẫn vậy, nhấn Mở lại khung. Số liệu trong sổ không bị ảnh hưởng.',
    UNKNOWN:
      'Excel chưa thực hiện được việc này. Sổ vẫn như trước. Thử lại; nếu vẫn vậy, gửi phần Chi tiết cho người hỗ trợ.',
    crashedTitle: 'Khung Chỉ tiêu gặp trục trặc',
    crashed:
      'Số liệu trong sổ không bị ảnh hưởng. Nhấn Thử lại; nếu vẫn vậy, nhấn Mở lại khung hoặc sao chép phần Chi tiết gửi cho người hỗ trợ.',
    unsupportedTitle: 'Bản Excel này chưa dùng được',
    unsupported:
      'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Biểu mẫu vẫn mở và điền được bằng Excel này; chỉ phần kiểm tra trong khung là không chạy.',
  },
  remarks: {
    MANUAL_CALCULATION:
      'Excel đang tính thủ công nên kết quả công thức có thể cũ hơn số liệu. Nhấn F9, hoặc chọn Công thức › Tùy chọn tính toán › Tự động, rồi nhấn Kiểm tra.',
    MARKS_IMPOSSIBLE:
      'Excel không đọc được một định dạng có điều kiện của sổ nên chưa tô màu ô nào. Việc kiểm tra vẫn chạy; muốn tô màu, hãy lưu, đóng rồi mở lại sổ.',
    INPUTS_UNREAD:
      'Excel chưa cho biết danh sách, giới hạn và định dạng chữ của các ô nên phần này chưa được kiểm tra.',
    LOOKS_REFUSED:
      'Trang tính đã được chèn, nhưng Excel không nhận thiết lập in hoặc cố định dòng tiêu đề. Trước khi in, hãy chọn khổ A4.',
    SHEETS_LEFT: 'Trang tính mới đã được chèn, nhưng Excel chưa cho xóa trang tính cũ; nó đang được ẩn.',
    NOT_CALCULATED: 'Excel chưa tính lại các công thức vừa chèn. Nhấn F9.',
  },
};
