/** Kinds of file that are recognised, put behind “không phải là sổ Excel”. */
export const NOT_A_WORKBOOK_KINDS: ReadonlyMap<string, string> = new Map([
  ['pdf', ' mà là tệp PDF'],
  ['document', ' mà là văn bản Word'],
  ['slides', ' mà là bản trình chiếu (PowerPoint)'],
  ['image', ' mà là hình ảnh'],
  ['iWork', ' mà là tệp của Apple (Numbers, Pages)'],
  ['archive', ' mà là tệp nén không có biểu nào bên trong'],
  ['otherArchive', ' mà là tệp nén không thuộc dạng .zip (.rar, .7z…) nên không mở được'],
  ['mail', ' mà là thư không đính kèm biểu nào'],
  ['otherSheet', ' mà là bảng tính của chương trình khác (Gnumeric, EtherCalc, Lotus 1-2-3…)'],
  ['mailStore', ' mà là cả kho thư của Outlook (.pst, .ost)'],
  ['database', ' mà là cơ sở dữ liệu (Access)'],
  ['notebook', ' mà là sổ ghi chép OneNote'],
  ['calendar', ' mà là lịch hẹn không đính kèm biểu nào'],
  ['parts', ' mà chỉ là một số thành phần của sổ đã bị giải nén thành thư mục'],
]);
