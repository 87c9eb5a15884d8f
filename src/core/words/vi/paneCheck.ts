import { inUnit } from '../inUnit';
import type { PaneCheckWords } from '../shape/PaneCheckWords';

export const paneCheck: PaneCheckWords = {
  teach: 'Chưa có biểu nào để kiểm tra. Mở biểu đã điền, hoặc chèn biểu mẫu mới.',
  toForm: 'Đến Biểu mẫu',
  progress: (answered, all) => `${answered} trên ${all} chỉ tiêu đã có số liệu hoặc ký hiệu`,
  missing: (count) => `còn ${count} ô phải điền`,
  all: 'Tất cả',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', information: 'Lưu ý' },
  keptOnes: 'Đã giữ',
  filters: 'Lọc danh sách',
  counted: (word, count) => `${word} ${count}`,
  fineTitle: 'Biểu không còn lỗi',
  fineText: 'Không còn lỗi và cảnh báo nào phải xem. Nhấn Chuẩn bị nộp để lập tệp và thư gửi đi.',
  noneOfKind: 'Không có mục nào thuộc loại đang chọn.',
  check: 'Kiểm tra',
  checking: 'Đang kiểm tra…',
  auto: 'Tự kiểm tra khi sửa',
  previous: 'Mục trước',
  next: 'Mục sau',
  position: (current, all) => `${current}/${all}`,
  clearMarks: 'Xóa đánh dấu',
  marksCleared: 'Đã xóa đánh dấu trong biểu. Nhấn Kiểm tra để đánh dấu lại.',
  checkedAt: (time) => `Kiểm tra lúc ${time}`,
  wholeForm: 'Toàn biểu',
  blank: '(trống)',

  toCellOf: (cell) => `Đến ô ${cell}`,
  inCell: (text) => `Trong ô: ${text}`,
  changeTo: (value) => `Sửa thành ${value}`,
  restoreFormula: 'Khôi phục công thức',
  source: 'Căn cứ',
  fixKind: (count) => `Sửa tất cả lỗi cùng loại (${count})`,
  fixKindConfirm: (count) => `Sửa ${count} ô`,
  undecided: (count) => `${count} mục cùng loại có nhiều cách hiểu nên không sửa cùng lúc; hãy chọn ở từng mục.`,
  changed: (cell, from, to) => `${cell}: ${from} → ${to}`,

  keep: 'Giữ nguyên…',
  keepLabel: 'Lý do giữ nguyên (gửi kèm biểu)',
  keepPlaceholder: 'Ví dụ: số liệu của cơ quan Thuế, chốt ngày 30/11/2026',
  keepSave: 'Giữ nguyên',
  kept: (note) => `Đã giữ nguyên. Lý do: ${note}`,
  takeBack: 'Thôi giữ',

  mendedTitle: 'Đã sửa',
  revert: 'Trả lại như cũ',
  revertCovered: 'Ô này đã được sửa tiếp từ khung này. Hãy trả lại lần sửa sau trước.',
  revertChanged: (cell) =>
    `Ô ${cell} đã được nhập lại sau lần sửa này nên không trả lại như cũ. Nếu cần, hãy nhập thẳng vào ô.`,

  lengths: {
    title: (count) => `Độ dài các nội dung đã ghi (${count})`,
    left: (count) => `còn ${count} ký tự`,
    over: (count) => `quá ${count} ký tự`,
  },
  nextBlank: 'Ô trống tiếp theo',
  nextBlankKey: 'Alt+N',
  forAll: {
    statusTitle: (count) => `${count} số chưa ghi tình trạng số liệu.`,
    sourceTitle: (count) => `${count} số chưa ghi nguồn và thời điểm.`,
    which: 'Những ô nào',
    write: (status) => `Ghi “${status}” cho tất cả`,
    sourceLabel: 'Nguồn và thời điểm',
    sourceExample: 'Ví dụ: cơ quan Thuế, 30/11/2026',
    writeAll: 'Ghi cho tất cả',
  },
  revertBatch: (count) => `Trả lại cả ${count} ô của lần này`,
  bring: {
    open: 'Đưa số liệu vào…',
    title: 'Đưa số liệu vào biểu',
    paste: 'Dán cột hoặc bảng số liệu',
    pasteHint:
      'Sao chép từ sổ khác, thư hoặc báo cáo kỳ trước. Dòng được nhận theo mã số hoặc tên chỉ tiêu; một cột không có mã thì theo thứ tự các ô phải điền.',
    file: 'Lấy từ tệp báo cáo trước',
    column: 'Cột số liệu',
    columnName: (place, example) => `Cột ${place}: ${example}`,
    found: (changed, same, left) => `Sẽ ghi ${changed} ô; ${same} ô đã có đúng số đó; ${left} dòng không đưa vào.`,
    changes: 'Các ô sẽ ghi',
    change: (code, cell, from, to, unit) => `${code} (ô ${cell}): ${from} → ${inUnit(to, unit)}`,
    leftTitle: 'Không đưa vào:',
    left: (text, reason) => `${text}: ${reason}`,
    reasons: {
      noRow: 'không thấy mã số hoặc tên chỉ tiêu này trong biểu',
      notPlain: 'chưa rõ là số nào, hãy nhập thẳng vào ô để được hỏi lại',
      computed: 'biểu tự tính từ tử số và mẫu số',
    },
    write: (count) => `Ghi ${count} ô`,
  },

  restore: {
    title: (count) => `${count} chỗ của mẫu biểu đã bị thay đổi`,
    validations: (count) =>
      `${count} ô mất danh sách chọn hoặc giới hạn nhập, hoặc bị thay bằng quy tắc khác (thường do dán)`,
    button: 'Xem và khôi phục',
    confirm: 'Khôi phục',
    done: (count) => `Đã khôi phục ${count} chỗ theo mẫu.`,
    keepsFigures: 'Số liệu đã nhập giữ nguyên.',
    oneByOne: (indicators) =>
      `Chỉ tiêu ${indicators}: khôi phục ở đây có thể làm mất điều đơn vị đã ghi, nên xem ở từng mục bên dưới.`,
    needsRefresh: (indicators) =>
      `Chỉ tiêu ${indicators}: dòng hoặc mã số bị mất, không khôi phục từng ô được. Mở thẻ Biểu mẫu và nhấn “Làm mới biểu, giữ số liệu”.`,
  },

  earlier: {
    choose: 'So với báo cáo trước…',
    reading: 'Đang đọc báo cáo trước…',
    comparing: (file, period) => `Đang so với báo cáo trước: ${file} (kỳ ${period})`,
    unknownPeriod: 'chưa rõ',
    remove: 'Bỏ so sánh',
    badge: 'So với báo cáo trước',
    all: (count) => `Số của báo cáo trước và mức thay đổi (${count} ô)`,
    before: (before) => `Báo cáo trước: ${before}`,
    beforeAndNow: (before, now, change) =>
      `Báo cáo trước: ${before}; nay: ${now}${change === '' ? '' : ` (${change})`}`,
    change: (by, sign, kind) => {
      if (sign === 0) return 'không đổi';
      const unit = { percent: '%', points: ' điểm %', places: ' bậc', difference: '' }[kind];
      return `${sign > 0 ? 'tăng' : 'giảm'} ${by}${unit}`;
    },
    noForm: (file, reason) => `Không so được với ${file}: ${reason}`,
    several: (file) => `Trong ${file} có nhiều biểu. Hãy chọn tệp chỉ có một biểu.`,
  },

  lastYear: {
    all: (count) => `Số của cùng kỳ năm trước và mức thay đổi (${count} chỉ tiêu)`,
    before: (before) => `Cùng kỳ năm trước: ${before}`,
    beforeAndNow: (before, now, change) =>
      `Cùng kỳ năm trước: ${before}; nay: ${now}${change === '' ? '' : ` (${change})`}`,
  },

  send: {
    prepare: 'Chuẩn bị nộp',
    prepareWithErrors: 'Chuẩn bị nộp…',
    confirmTitle: 'Nộp khi biểu còn lỗi?',
    confirmText: (errors, unfilled, agency) =>
      `Biểu còn ${errors} lỗi${unfilled === '0' ? '' : `, trong đó ${unfilled} ô chưa điền`}. Vẫn có thể lập tệp và thư để gửi; trong đó ghi rõ là biểu còn lỗi, và ${agency} có thể gửi trả để sửa.`,
    confirm: 'Vẫn chuẩn bị nộp',
    prepared: (time) => `Biểu đã được kiểm tra và chuẩn bị nộp lúc ${time}.`,
    changedSince: (indicators, answers) => {
      const changed = [
        ...(indicators === '' ? [] : [`chỉ tiêu ${indicators}`]),
        ...(answers === 0 ? [] : [`${String(answers)} nội dung trả lời`]),
      ].join('; ');
      return changed === ''
        ? 'Biểu đã thay đổi sau khi chuẩn bị nộp. Hãy chuẩn bị nộp lại trước khi gửi.'
        : `Số liệu đã thay đổi sau khi chuẩn bị nộp: ${changed}. Hãy chuẩn bị nộp lại trước khi gửi.`;
    },
    notesChangedSince: 'Lý do giữ nguyên đã thay đổi sau khi chuẩn bị nộp. Hãy chuẩn bị nộp lại trước khi gửi.',
    otherForm: 'Dấu kiểm tra trong sổ là của biểu khác. Hãy chuẩn bị nộp lại trước khi gửi.',
    damaged: 'Dấu kiểm tra trong sổ không còn nguyên vẹn. Hãy chuẩn bị nộp lại trước khi gửi.',
    again: 'Chuẩn bị nộp lại',
    open: 'Tệp và thư gửi',
  },
};
