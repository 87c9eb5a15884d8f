import { candidatesText } from './candidatesText';
import type { RefusalWords } from '../shape/RefusalWords';
import { NOT_A_WORKBOOK_KINDS } from './notAWorkbookKinds';

/** What to do with what is no workbook, where a new file from the unit is not the only way. */
const NOT_A_WORKBOOK_WAYS: ReadonlyMap<string, string> = new Map([
  [
    'otherArchive',
    'Đề nghị giải nén (bằng chương trình đã nén, như WinRAR, 7-Zip; để đủ các phần nếu tệp được chia) ra một thư mục rồi chọn các tệp trong đó, hoặc nén lại dạng .zip.',
  ],
  ['iWork', 'Đề nghị mở bằng Numbers, chọn Tệp > Xuất sang > Excel, rồi gửi tệp .xlsx.'],
  ['otherSheet', 'Đề nghị mở bằng chương trình đó, lưu thành dạng .xlsx rồi gửi tệp đó.'],
  ['mailStore', 'Đề nghị mở bằng Outlook, lưu các thư (hoặc tệp đính kèm) ra một thư mục rồi chọn thư mục đó.'],
]);

/** What is locked, where it is not the workbook itself. */
const ENCRYPTED: ReadonlyMap<string, string> = new Map([
  [
    'container',
    'Tệp nằm trong tệp nén có mật khẩu nên không đọc được. Đề nghị giải nén bằng mật khẩu rồi chọn tệp đã giải nén, hoặc nén lại không đặt mật khẩu.',
  ],
  [
    'mail',
    'Thư được mã hóa nên không đọc được. Đề nghị mở thư bằng chương trình thư, lưu tệp đính kèm ra ngoài rồi chọn tệp đó.',
  ],
]);

/** What the system does not let be read. */
const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['denied', 'Không có quyền đọc tệp (hoặc thư mục) này. Đề nghị cấp quyền đọc, hoặc chép ra chỗ khác rồi chọn lại.'],
  ['gone', 'Không còn tệp ở chỗ này, hoặc liên kết tới tệp đã hỏng. Đề nghị kiểm tra tệp còn ở chỗ cũ rồi chọn lại.'],
  ['folder', 'Đây là liên kết tới một thư mục, các tệp trong đó chưa được đọc. Đề nghị chọn chính thư mục đó.'],
  ['device', 'Đây không phải là tệp thường (ống dẫn hoặc thiết bị) nên không đọc. Đề nghị chọn tệp biểu mẫu.'],
  [
    'name',
    'Tên tệp (hoặc thư mục) ghi bằng bảng mã cũ và hiện giống tên khác nên không phân biệt được. Đề nghị đổi tên rồi chọn lại.',
  ],
]);

/** What cannot be read alone, where it is not damaged. */
const ZIP_DAMAGED: ReadonlyMap<string, string> = new Map([
  [
    'mail',
    'Đây mới là một phần của thư đã bị chia ra gửi thành nhiều thư nên không đọc được. Đề nghị mở thư bằng chương trình thư để ghép lại, lưu tệp đính kèm rồi chọn tệp đó, hoặc yêu cầu đơn vị gửi lại trong một thư.',
  ],
  [
    'several',
    'Tệp chứa hơn một tệp nén nối nhau (hoặc chú thích giả như một tệp nén), mỗi chương trình mở ra một nội dung khác nên không đọc, để bảo đảm an toàn. Đề nghị mở tệp, kiểm tra đúng là biểu cần gửi, lưu thành tệp mới (hoặc nén lại) rồi gửi tệp đó.',
  ],
  [
    'volume',
    'Đây mới là một phần của tệp nén đã bị chia thành nhiều phần nên không đọc được. Đề nghị để đủ các phần trong một thư mục, giải nén rồi chọn các tệp đã giải nén, hoặc gửi lại trong một tệp nén không chia.',
  ],
]);

/** Reasons why a file was not used, in Vietnamese. */
export const refusals: RefusalWords = {
  NO_FORM: () =>
    'Sổ này không có biểu mẫu của chương trình. Đề nghị dùng biểu mẫu đã phát hành, không chép sang sổ khác bằng cách chỉ dán giá trị.',
  SEVERAL_FORMS: ({ text }) =>
    `Sổ này có nhiều trang chứa biểu (trang: ${text('sheets')}) nên không rõ phải lấy trang nào. Đề nghị chỉ để một biểu trong một tệp.`,
  CARRIED_PLAN_DAMAGED: ({ text }) =>
    `Kế hoạch đi kèm trong biểu (${text('plan')}) không còn nguyên vẹn nên không kiểm tra được theo đó. Đề nghị dùng lại biểu mẫu do cơ quan tổng hợp gửi, hoặc chọn Sổ kế hoạch của biểu này.`,
  OTHER_PLAN: ({ text }) =>
    `Biểu thuộc kế hoạch khác (${text('plan')}). Đề nghị dùng biểu mẫu của kế hoạch đang tổng hợp.`,
  CITY_WORKBOOK: () =>
    'Đây là bảng tổng hợp của thành phố, không phải biểu của đơn vị. Đề nghị chọn tệp biểu của đơn vị.',
  PLAN_MISSING: ({ candidates }) =>
    `Biểu không còn mã kế hoạch nên không thể tổng hợp.${candidatesText(candidates)} Đề nghị lấy biểu mẫu mới và nhập lại.`,
  UNIT_MISSING: ({ text, candidates }) =>
    `Biểu không còn mã đơn vị${text('name') === '' ? '' : ` (tên ghi trên biểu: “${text('name')}”)`} nên không thể tổng hợp.${candidatesText(candidates)} Đề nghị lấy biểu mẫu mới của đơn vị và nhập lại.`,
  UNIT_UNKNOWN: ({ text, candidates }) =>
    `Mã đơn vị “${text('unit')}” không có trong danh sách đơn vị báo cáo.${candidatesText(candidates)} Đề nghị kiểm tra danh sách, hoặc yêu cầu đơn vị dùng biểu mẫu của mình.`,
  PERIOD_UNKNOWN: ({ text }) =>
    `Kỳ báo cáo của biểu (${text('period') === '' ? 'bỏ trống' : `“${text('period')}”`}) không thuộc năm của Kế hoạch. Đề nghị đơn vị gửi biểu của đúng kỳ.`,
  OTHER_PERIOD: ({ period }) =>
    `Biểu báo cáo ${period('found')}, kỳ đang tổng hợp là ${period('expected')}. Đề nghị đơn vị gửi biểu của đúng kỳ.`,
  UNREADABLE_FILE: ({ text, address }) =>
    text('of') === 'link'
      ? `Tệp chỉ là liên kết tới tệp khác${text('reason') === '' ? '' : ` (${address('reason')})`}, không có số liệu bên trong. Đề nghị mở liên kết, tải về hoặc lưu thành tệp Excel (Tệp > Tải xuống, hoặc Lưu thành, dạng .xlsx) rồi gửi tệp đó.`
      : text('of') === 'mail'
        ? `Thư không kèm tệp mà chỉ ghi nơi để tệp (${address('reason')}). Đề nghị tải tệp từ nơi đó về máy rồi chọn tệp đã tải, hoặc yêu cầu đơn vị gửi lại thư có kèm chính tệp.`
        : (UNREADABLE.get(text('of')) ??
          `Không mở được tệp (${text('reason')}). Đề nghị kiểm tra tệp còn ở chỗ cũ và không đang mở bằng chương trình khác rồi chọn lại.`),
  EMPTY_FILE: () => 'Tệp không có nội dung, có thể do tải về hoặc gửi thư chưa xong. Đề nghị tải lại hoặc gửi lại.',
  TOO_LARGE: ({ megabytes, text }) =>
    text('of') === 'container'
      ? `Tệp nén hoặc thư lớn hơn ${megabytes('limit')} MB nên không mở. Đề nghị giải nén (hoặc lấy tệp đính kèm) ra một thư mục rồi chọn các tệp trong đó, hoặc chia thành các tệp nén nhỏ hơn.`
      : `Tệp lớn hơn ${megabytes('limit')} MB, biểu mẫu thường chỉ vài chục KB. Đề nghị bỏ hình ảnh, trang thừa rồi lưu lại.`,
  NOT_A_WORKBOOK: ({ text }) =>
    `Đây không phải là sổ Excel${NOT_A_WORKBOOK_KINDS.get(text('kind')) ?? ''}. ${NOT_A_WORKBOOK_WAYS.get(text('kind')) ?? 'Đề nghị gửi tệp .xlsx của biểu mẫu.'}`,
  LEGACY_XLS: () =>
    'Tệp ở dạng Excel 97-2003 (.xls). Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
  ENCRYPTED: ({ text }) =>
    ENCRYPTED.get(text('of')) ??
    'Tệp được đặt mật khẩu nên không đọc được. Đề nghị mở tệp (tệp .xls chỉ khóa cấu trúc sổ thì mở ra không hỏi mật khẩu), vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu nếu có, lưu lại dạng .xlsx rồi gửi lại.',
  RIGHTS_MANAGED: () =>
    'Tệp bị giới hạn quyền truy cập (IRM), chỉ người được nêu tên mới mở được. Đề nghị vào Tệp > Thông tin > Bảo vệ sổ làm việc > Hạn chế truy nhập, chọn Truy nhập không hạn chế, lưu lại dạng .xlsx rồi gửi lại.',
  XLSB: () =>
    'Tệp ở dạng Excel nhị phân (.xlsb). Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
  ODS: () =>
    'Tệp ở dạng OpenDocument (.ods). Đề nghị mở bằng chương trình đã tạo tệp, lưu thành dạng .xlsx rồi gửi lại.',
  CSV_OR_TEXT: () =>
    'Tệp chỉ có chữ (.csv, .txt): không còn mã đơn vị và kỳ báo cáo, số liệu chỉ còn phần hiển thị đã làm tròn nên không dùng được. Đề nghị mở lại tệp biểu mẫu, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
  WEB_PAGE: () =>
    'Tệp mang tên sổ Excel nhưng là trang web hoặc tệp XML. Đề nghị mở bằng Excel, lưu thành dạng .xlsx rồi gửi lại.',
  ZIP_DAMAGED: ({ text }) =>
    ZIP_DAMAGED.get(text('of')) ??
    'Tệp bị hỏng hoặc thiếu, thường do tải về hay gửi thư chưa xong. Đề nghị gửi lại tệp gốc.',
  ZIP_PACKING: ({ text }) =>
    `Tệp (${text('part')}) được nén theo cách khác thông thường (như LZMA, bzip2) nên không mở được; tệp không hỏng. Đề nghị giải nén rồi chọn tệp đã giải nén, hoặc nén lại theo cách thông thường.`,
  ZIP_BOMB: ({ megabytes, text }) =>
    text('of') === 'container'
      ? `Tệp nén giải nén ra quá lớn (trên ${megabytes('limit')} MB) nên không mở hết. Đề nghị giải nén ra một thư mục rồi chọn các tệp trong đó, hoặc chia thành các tệp nén nhỏ hơn.`
      : `Tệp giải nén ra quá lớn (trên ${megabytes('limit')} MB) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
  TOO_MANY_ENTRIES: ({ count, text }) =>
    text('of') === 'container'
      ? `Tệp nén hoặc thư chứa hơn ${count('limit')} tệp nên không mở. Đề nghị giải nén ra một thư mục rồi chọn các tệp trong đó, hoặc chia thành các tệp nén nhỏ hơn.`
      : `Tệp có quá nhiều thành phần (trên ${count('limit')}) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
  NESTED_TOO_DEEP: ({ count }) =>
    `Tệp nén và thư đính kèm lồng nhau quá ${count('limit')} lớp nên không mở hết. Đề nghị lấy tệp biểu mẫu ra ngoài rồi chọn lại.`,
  PART_MISSING: ({ text }) =>
    `Tệp thiếu một thành phần (${text('part')}). Đề nghị mở bằng Excel, sửa (Repair), lưu lại dạng .xlsx rồi gửi lại.`,
  XML_DAMAGED: ({ text }) =>
    `Một thành phần của tệp bị hỏng (${text('part')}). Đề nghị mở bằng Excel, sửa (Repair), lưu lại dạng .xlsx rồi gửi lại.`,
  XML_FORBIDDEN: ({ text }) =>
    `Tệp có nội dung không được phép trong sổ Excel (${text('part')}) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
  XML_TOO_DEEP: ({ text }) =>
    `Tệp có cấu trúc bất thường (${text('part')}) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
  TOO_MANY_CELLS: ({ count }) =>
    `Sổ có hơn ${count('limit')} ô có nội dung. Đề nghị chỉ để trang biểu mẫu rồi lưu lại.`,
  TEXT_TOO_LONG: ({ count }) => `Có ô chứa hơn ${count('limit')} ký tự. Đề nghị rút gọn nội dung ô rồi lưu lại.`,
  TIMEOUT: ({ count }) =>
    `Đọc tệp quá ${count('seconds')} giây nên đã dừng. Đề nghị chỉ để trang biểu mẫu rồi lưu lại.`,
  OUT_OF_MEMORY: () =>
    'Máy không đủ bộ nhớ để đọc tệp này. Đề nghị đóng bớt chương trình rồi đọc lại; nếu vẫn lỗi, chỉ để trang biểu mẫu trong tệp rồi lưu lại.',
  TOO_MANY_FILES: ({ count, text }) =>
    text('of') === 'container'
      ? `Tệp chưa được đọc vì mỗi tệp nén hoặc thư chỉ đọc ${count('limit')} biểu. Đề nghị giải nén ra một thư mục rồi chọn các tệp trong đó, hoặc chia thành các tệp nén nhỏ hơn.`
      : `Tệp chưa được đọc vì mỗi lần chỉ đọc ${count('limit')} tệp. Đề nghị chọn các tệp còn lại ở lần sau.`,
  READER_FAILED: () =>
    'Chương trình gặp lỗi khi đọc tệp này. Đề nghị mở bằng Excel, lưu lại dạng .xlsx; nếu vẫn lỗi, gửi tệp cho người phụ trách chương trình.',
};
