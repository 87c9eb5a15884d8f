import type { OtherProgramsWords } from '../shape/OtherProgramsWords';

export const otherPrograms: OtherProgramsWords = {
  title: 'Mở và lưu biểu bằng chương trình khác',
  about:
    'Mỗi chương trình đã mở biểu có số rồi lưu lại; mọi số liệu, đơn vị và kỳ báo cáo đọc lại được đủ. Những gì quanh đó thay đổi, như đã thấy:',
  heads: { program: 'Chương trình', kept: 'Còn nguyên', changed: 'Bị đổi', dropped: 'Bị mất' },
  rows: [
    {
      program: 'LibreOffice 7.4, .xlsx',
      kept: 'tên, danh sách chọn, bảo vệ, dòng lặp khi in',
      changed: 'trang ẩn hẳn thành trang ẩn; lời nhắc dừng ở 255 chữ',
      dropped: 'người viết ghi chú',
    },
    {
      program: 'LibreOffice 7.4, .xls',
      kept: 'số liệu',
      changed: 'lưu không mở cửa sổ thì công thức cho ký hiệu thành 0: ô đó được hỏi lại',
      dropped: 'mật khẩu bảo vệ',
    },
    {
      program: 'LibreOffice 7.4, .ods',
      kept: 'số liệu, chữ do công thức tính',
      changed: '–',
      dropped: 'một số lựa chọn của bảo vệ',
    },
    {
      program: 'LibreOffice 7.4, Office Open XML (ISO)',
      kept: 'số liệu',
      changed: '–',
      dropped: 'thuộc tính riêng của tệp: trang ẩn vẫn nói đơn vị và kế hoạch',
    },
    {
      program: 'Gnumeric 1.12, .xlsx, .xls, .ods',
      kept: 'tên, danh sách chọn',
      changed: 'trang ẩn thành hiện',
      dropped: 'mật khẩu bảo vệ',
    },
    {
      program: 'openpyxl 3.0',
      kept: 'tên, danh sách chọn',
      changed: '–',
      dropped: 'kết quả công thức (được tính lại từ các ô thành phần), định dạng từng phần chữ',
    },
    {
      program: 'SheetJS 0.20, .xlsx, .xlsb, .ods',
      kept: 'tên, trang ẩn',
      changed: 'thuộc tính riêng có chữ Việt bị hỏng dấu',
      dropped: 'danh sách chọn, định dạng có điều kiện, bảo vệ',
    },
    {
      program: 'exceljs 4.4',
      kept: 'bảo vệ',
      changed: 'danh sách nhiều dòng bị ghi hai lần',
      dropped: 'thuộc tính riêng của tệp',
    },
    {
      program: 'Excelize (excelize-wasm 0.1.3)',
      kept: 'tên, danh sách chọn, bảo vệ, trang ẩn, thuộc tính riêng của tệp',
      changed: '–',
      dropped: 'kết quả công thức, khi chương trình gọi nó được lệnh bỏ',
    },
    {
      program: 'hucre 1.0',
      kept: 'tên',
      changed: '–',
      dropped: 'định dạng số, dấu ẩn của tên',
    },
  ],
};
