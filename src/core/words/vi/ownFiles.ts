import type { OwnFileWords } from '../shape/OwnFileWords';
import { NOT_A_WORKBOOK_KINDS } from './notAWorkbookKinds';

/** What holds files, of which nothing is looked at here. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['archive', ' mà là tệp nén, cần giải nén trước'],
  ['mail', ' mà là thư'],
  ['calendar', ' mà là lịch hẹn'],
]);

/** Reasons why a file that was chosen for one's own work was not used, in Vietnamese. */
export const ownFiles: OwnFileWords = {
  wanted: {
    planBook: 'Sổ kế hoạch (.xlsx)',
    targets: 'danh sách chỉ tiêu (.xlsx, .txt hoặc .tsv)',
    roster: 'danh sách đơn vị (.xlsx)',
    scoring: 'bảng điểm (.xlsx)',
    register: 'sổ văn bản đến (.xlsx)',
    cityWorkbook: 'bảng tổng hợp (.xlsx)',
    workbook: 'sổ Excel (.xlsx)',
  },
  refusals: {
    UNREADABLE_FILE: ({ text }, wanted) =>
      text('of') === 'link'
        ? `Tệp chỉ là liên kết tới tệp khác${text('reason') === '' ? '' : ` (${text('reason')})`}. Đề nghị mở liên kết, tải tệp về máy rồi chọn ${wanted}.`
        : `Không mở được tệp (${text('reason')}). Đề nghị kiểm tra tệp còn ở chỗ cũ và không đang mở bằng chương trình khác rồi chọn lại.`,
    EMPTY_FILE: (_, wanted) =>
      `Tệp không có nội dung, có thể do tải về hoặc sao chép chưa xong. Đề nghị chọn lại ${wanted}.`,
    TOO_LARGE: ({ megabytes }, wanted) =>
      `Tệp lớn hơn ${megabytes('limit')} MB nên không mở. Đề nghị bỏ hình ảnh, trang thừa, lưu lại rồi chọn lại ${wanted}.`,
    NOT_A_WORKBOOK: ({ text }, wanted) =>
      `Đây không phải là sổ Excel${HOLDERS.get(text('kind')) ?? NOT_A_WORKBOOK_KINDS.get(text('kind')) ?? ''}. Đề nghị chọn ${wanted}.`,
    LEGACY_XLS: () =>
      'Tệp ở dạng Excel 97-2003 (.xls). Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi chọn tệp đó.',
    ENCRYPTED: () =>
      'Tệp được đặt mật khẩu nên không đọc được. Đề nghị mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại dạng .xlsx rồi chọn lại.',
    RIGHTS_MANAGED: () =>
      'Tệp bị giới hạn quyền truy cập (IRM), chỉ người được nêu tên mới mở được. Đề nghị vào Tệp > Thông tin > Bảo vệ sổ làm việc > Hạn chế truy nhập, chọn Truy nhập không hạn chế, lưu lại dạng .xlsx rồi chọn lại.',
    XLSB: () =>
      'Tệp ở dạng Excel nhị phân (.xlsb). Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi chọn tệp đó.',
    ODS: () =>
      'Tệp ở dạng OpenDocument (.ods). Đề nghị mở bằng chương trình đã tạo tệp, lưu thành dạng .xlsx rồi chọn tệp đó.',
    CSV_OR_TEXT: (_, wanted) => `Tệp chỉ có chữ (.csv, .txt), không phải là sổ Excel. Đề nghị chọn ${wanted}.`,
    WEB_PAGE: () =>
      'Tệp mang tên sổ Excel nhưng là trang web hoặc tệp XML. Đề nghị mở bằng Excel, lưu thành dạng .xlsx rồi chọn tệp đó.',
    ZIP_DAMAGED: (_, wanted) =>
      `Tệp bị hỏng hoặc thiếu, thường do tải về hoặc sao chép chưa xong. Đề nghị lấy lại tệp gốc rồi chọn lại ${wanted}.`,
    ZIP_PACKING: ({ text }) =>
      `Tệp (${text('part')}) được nén theo cách khác thông thường (như LZMA, bzip2) nên không mở được; tệp không hỏng. Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.`,
    ZIP_BOMB: ({ megabytes }, wanted) =>
      `Tệp giải nén ra quá lớn (trên ${megabytes('limit')} MB) nên không mở để bảo đảm an toàn. Đề nghị bỏ hình ảnh, trang thừa, lưu lại rồi chọn lại ${wanted}.`,
    TOO_MANY_ENTRIES: ({ count }, wanted) =>
      `Tệp có quá nhiều thành phần (trên ${count('limit')}) nên không mở để bảo đảm an toàn. Đề nghị bỏ hình ảnh, trang thừa, lưu lại rồi chọn lại ${wanted}.`,
    PART_MISSING: ({ text }) =>
      `Tệp thiếu một thành phần (${text('part')}). Đề nghị mở bằng Excel, sửa (Repair), lưu lại dạng .xlsx rồi chọn lại.`,
    XML_DAMAGED: ({ text }) =>
      `Một thành phần của tệp bị hỏng (${text('part')}). Đề nghị mở bằng Excel, sửa (Repair), lưu lại dạng .xlsx rồi chọn lại.`,
    XML_FORBIDDEN: ({ text }) =>
      `Tệp có nội dung không được phép trong sổ Excel (${text('part')}) nên không mở để bảo đảm an toàn. Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.`,
    XML_TOO_DEEP: ({ text }) =>
      `Tệp có cấu trúc bất thường (${text('part')}) nên không mở để bảo đảm an toàn. Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.`,
    TOO_MANY_CELLS: ({ count }, wanted) =>
      `Sổ có hơn ${count('limit')} ô có nội dung. Đề nghị chỉ để trang cần dùng, lưu lại rồi chọn lại ${wanted}.`,
    TEXT_TOO_LONG: ({ count }) =>
      `Có ô chứa hơn ${count('limit')} ký tự. Đề nghị rút gọn nội dung ô, lưu lại rồi chọn lại.`,
  },
};
