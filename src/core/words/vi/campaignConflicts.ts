import { USE_OR_LEAVE } from '../../compilation/model/useOrLeave';
import type { ConflictWords } from '../shape/ConflictWords';
import { shortText } from '../shortText';

/** Conflicts and their choices in Vietnamese. */
export const campaignConflicts = (area: string): ConflictWords => ({
  sheet: 'Xung đột',
  title: 'XUNG ĐỘT VÀ LỰA CHỌN CỦA CÁN BỘ TỔNG HỢP',
  intro: [
    'Mỗi dòng là một việc có nhiều cách xử lý. Cột “Đang áp dụng” theo quy tắc nêu ở cột bên cạnh, trừ khi cán bộ tổng hợp ghi quyết định.',
    'Ghi quyết định (số thứ tự của lựa chọn, tên tệp, “dùng”, “không dùng” hoặc “hỏi lại đơn vị”) và lý do vào các ô nền màu nhạt; lần tổng hợp sau áp dụng và ghi vào trang Nhật ký. Xóa quyết định thì trở lại theo quy tắc.',
  ],
  none: 'Không có việc nào phải lựa chọn.',
  columns: {
    number: 'STT',
    state: 'Tình trạng',
    unit: 'Mã đơn vị',
    name: 'Đơn vị',
    what: 'Nội dung',
    choices: 'Các lựa chọn',
    rule: 'Quy tắc',
    applied: 'Đang áp dụng',
    decision: 'Quyết định',
    reason: 'Lý do',
    decidedAt: 'Thời điểm quyết định',
    note: 'Ghi chú',
    id: 'Mã',
    written: 'Đã ghi',
    data: 'Dữ liệu',
  },
  states: { open: 'cần xem xét', asked: 'đang hỏi đơn vị', byRule: 'theo quy tắc', decided: 'đã quyết định' },
  kinds: {
    severalForms: 'Nhiều biểu của một đơn vị',
    stampMisfit: 'Dấu kiểm tra không khớp',
    otherCatalogue: 'Biểu theo danh mục khác',
    otherPeriod: 'Biểu của kỳ khác',
    notLead: 'Số không phải của cơ quan chủ trì',
    doubtful: 'Số vượt mức cần xem xét',
  },
  severalForms: (count) => `Đơn vị gửi ${String(count)} biểu khác nhau.`,
  differingFigures: (file, figures) => `Biểu đang áp dụng và ${shortText(file)} ghi khác nhau: ${figures}.`,
  differingFigure: (figure, inForce, other) => `${figure} ${inForce} và ${other}`,
  moreFigures: (count) => `… và ${String(count)} số khác`,
  sameFigures: (file) => `Biểu đang áp dụng và ${shortText(file)} báo cáo các số như nhau.`,
  blank: 'để trống',
  stampMisfit: (file, count) =>
    count === 0
      ? `${shortText(file)}: dấu kiểm tra bị hỏng hoặc không phải của biểu này.`
      : `${shortText(file)}: ${String(count)} chỉ tiêu đã sửa sau lần kiểm tra trước khi gửi.`,
  otherCatalogue: (file, found, expected) =>
    `${shortText(file)}: lập theo danh mục ${found === '' ? 'không ghi phiên bản' : `phiên bản ${shortText(found)}`}, hiện dùng phiên bản ${expected}.`,
  otherPeriod: (file, found, expected) => `${shortText(file)}: biểu ghi ${found}, đang tổng hợp ${expected}.`,
  notLead: (figure, value, lead, leadValue) =>
    `${figure}: đơn vị ghi ${value}; cơ quan chủ trì (${lead}): ${leadValue}.`,
  doubtful: (figure, doubts) => `${figure}: ${doubts}.`,
  parts: { value: 'số báo cáo', numerator: 'tử số', denominator: 'mẫu số' },
  doubts: {
    limit: (part, value, ofCity, min, max) =>
      `${part} ${value} ngoài mức có thể của ${ofCity ? `cả ${area}` : 'một đơn vị'} (${[
        ...(min === null ? [] : [`từ ${min}`]),
        ...(max === null ? [] : [`đến ${max}`]),
      ].join(' ')})`,
    aboveCity: (part, value, city) => `${part} ${value} lớn hơn số của cả ${area} do cơ quan chủ trì báo cáo (${city})`,
    leverage: (part, percent) => `chiếm ${percent}% tổng ${part} của các đơn vị`,
    outlier: (part, value, median) => `${part} ${value} khác xa các đơn vị cùng loại (trung vị ${median})`,
    fell: (value, previous, period) => `số lũy kế ${value} thấp hơn số đã báo cáo ${period} (${previous})`,
  },
  noValue: 'chưa có số',
  rules: {
    only: 'Biểu duy nhất được dùng.',
    stamp: 'Biểu có dấu kiểm tra khớp và mới nhất; biểu có dấu không khớp không thay biểu có dấu khớp.',
    saved: 'Biểu lưu sau cùng, vì không có dấu kiểm tra khớp để so.',
    name: 'Tên tệp đứng sau cùng, vì không phân biệt được theo thời điểm.',
    asIs: 'Vẫn dùng, kèm cảnh báo.',
    left: 'Không dùng.',
  },
  acts: USE_OR_LEAVE.offered('vi'),
  stamps: { fits: 'dấu khớp', misfits: 'dấu không khớp', none: 'không có dấu' },
  form: (file, time, stamp) => `${shortText(file)} (${time}, ${stamp})`,
  noTime: 'không rõ thời điểm',
  prompt: 'Ghi số thứ tự của lựa chọn, tên tệp, “dùng”, “không dùng” hoặc “hỏi lại đơn vị”. Để trống: theo quy tắc.',
  unknownChoice: (found) =>
    `Quyết định ghi “${shortText(found)}” không phải là một trong các lựa chọn; khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Ghi chú.`,
});
