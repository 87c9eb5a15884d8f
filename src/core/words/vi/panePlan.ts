import type { PanePlanWords } from '../shape/PanePlanWords';

export const panePlan: PanePlanWords = {
  title: 'Kế hoạch',
  tabs: { use: 'Đang dùng', open: 'Mở sổ', create: 'Tạo mới', read: 'Từ văn bản' },
  named: (number, date) => `${number}, ngày ${date}`,
  facts: (version, figures, units) => `Phiên bản ${version} · ${figures} số liệu · ${units} đơn vị`,
  use: {
    heading: 'Kế hoạch đang dùng',
    from: {
      program: 'Kế hoạch có sẵn trong chương trình.',
      workbook: 'Lấy từ Sổ kế hoạch và được giữ trong sổ đang mở.',
      city: 'Kế hoạch mà bảng tổng hợp đang mở được lập theo.',
      damaged:
        'Kế hoạch được giữ trong sổ đang mở đã bị hỏng nên không dùng được; đang dùng kế hoạch có sẵn trong chương trình. Hãy mở lại Sổ kế hoạch ở mục “Mở sổ” rồi nhấn “Dùng kế hoạch này”.',
    },
    toProgram: 'Dùng kế hoạch có sẵn trong chương trình',
    toProgramDone: 'Đã trở lại kế hoạch có sẵn trong chương trình.',
  },
  open: {
    teach:
      'Mở một Sổ kế hoạch để kiểm tra. Sổ không còn lỗi thì dùng được cho việc chèn biểu, kiểm tra, tổng hợp và phát hành được biểu cho các đơn vị.',
    choose: 'Chọn Sổ kế hoạch (.xlsx)',
    front: 'Kiểm tra sổ đang mở',
    reading: 'Đang đọc…',
    frontName: 'sổ đang mở',
    notAPlanBook: (file) => `Không phải Sổ kế hoạch: ${file}. Sổ kế hoạch được lập ở mục “Tạo mới” hoặc “Từ văn bản”.`,
    sound: (file) => `Không có lỗi: ${file}.`,
    notSound: (file, errors) =>
      `Còn ${errors} lỗi: ${file}. Khi còn lỗi thì chưa dùng được kế hoạch này và chưa phát hành được biểu.`,
    problems: 'Những điểm cần sửa trong Sổ kế hoạch',
    howToMend: 'Sửa trong Sổ kế hoạch, lưu lại rồi mở lại ở đây.',
    code: (code) => `Mã lỗi: ${code}`,
    moreProblems: (count) => `Xem thêm ${count} điểm`,
    use: 'Dùng kế hoạch này',
    used: (plan) =>
      `Từ nay khung này làm việc theo ${plan}. Kế hoạch được giữ trong sổ đang mở: hãy lưu sổ để lần mở sau vẫn dùng. Trở lại kế hoạch có sẵn ở mục “Đang dùng”.`,
    notHere:
      'Kế hoạch được giữ trong sổ mà bạn làm việc, không phải trong Sổ kế hoạch. Mở một sổ trống (Ctrl+N) hoặc bảng tổng hợp, vào lại đây và chọn tệp Sổ kế hoạch này.',
  },
  issue: {
    heading: 'Phát hành biểu cho các đơn vị',
    undecided: (count) => `${count} điểm chưa quyết định, biểu theo cách thông thường của kế hoạch`,
    byCity: 'Thời hạn, quyết định và danh sách đơn vị lấy theo bảng tổng hợp đang mở.',
    one: 'Lưu biểu của đơn vị này',
    all: (count) => `Lưu biểu của tất cả ${count} đơn vị`,
    making: (done, total) => `Đã lập ${done}/${total} biểu`,
    noUnits: 'Kế hoạch chưa có đơn vị nào để phát hành biểu. Điền trang “Đơn vị” của Sổ kế hoạch.',
    lastResort: 'Nếu không lưu được tệp nào, hãy chèn biểu vào sổ đang mở ở thẻ “Biểu mẫu” rồi lưu sổ.',
  },
  create: {
    teach:
      'Sổ kế hoạch là một sổ Excel có số, ngày, chỉ tiêu, mục tiêu, đơn vị tính và các đơn vị báo cáo của một kế hoạch. Chọn cách bắt đầu, lưu sổ, điền các ô nền màu nhạt rồi mở lại ở mục “Mở sổ” để kiểm tra.',
    heading: 'Bắt đầu từ',
    empty: 'Sổ trống',
    same: (plan) => `Từ ${plan}, giữ nguyên`,
    next: (year) => `Cho năm ${year}: giữ chỉ tiêu, để trống mục tiêu`,
    results: 'Kết quả năm trước làm mốc',
    resultsHint:
      'Không bắt buộc. Chọn bảng tổng hợp cả năm: kết quả cả năm được ghi làm mốc và danh sách đơn vị lấy theo bảng đó.',
    chooseResults: 'Chọn bảng tổng hợp',
    resultsFrom: (file) => `Sổ cho năm sau sẽ ghi kết quả lấy từ ${file}.`,
    otherPlan: (file) => `Không phải bảng tổng hợp, hoặc không rõ kế hoạch của bảng: ${file}.`,
    noResults: (file) => `Bảng tổng hợp chưa có số liệu nào để làm mốc: ${file}.`,
    after: 'Mở tệp vừa lưu bằng Excel, điền các ô nền màu nhạt, lưu lại rồi mở ở mục “Mở sổ”.',
  },
  read: {
    teach:
      'Dán đoạn chỉ tiêu trong văn bản kế hoạch, hoặc các dòng của phụ lục Excel. Mỗi số liệu hiểu được hiện cạnh nguyên văn để bạn xác nhận; chỉ những gì được xác nhận mới vào Sổ kế hoạch.',
    paste: 'Danh sách chỉ tiêu',
    pasteHint: 'Sao chép từ Word hoặc Excel rồi dán vào đây.',
    choose: 'Hoặc chọn tệp (.txt, .tsv, .xlsx)',
    look: 'Đọc danh sách',
    nothing: 'Không thấy chỉ tiêu nào. Các đoạn đã đọc và lý do được nêu ở dưới.',
    found: (figures, asked) =>
      `Hiểu được ${figures} số liệu, ${asked === '0' ? 'không số liệu nào' : `trong đó ${asked} số liệu`} cần hỏi lại.`,
    confirmClear: (count) => `Xác nhận cả ${count} số liệu không cần hỏi`,
    group: (number) => `Chỉ tiêu ${number}`,
    from: 'Nguyên văn',
    noName: '(chưa rõ tên)',
    noUnit: '(chưa rõ đơn vị tính)',
    take: 'Đúng, đưa vào sổ',
    decline: 'Không lấy',
    answerFirst: 'Trả lời các câu hỏi trên trước khi đưa vào sổ.',
    asRead: (reading) => `Là: ${reading}`,
    otherwise: (reading) => `Hoặc là: ${reading}`,
    more: 'càng cao càng tốt',
    less: 'càng thấp càng tốt',
    later: 'Chưa rõ, ghi vào trang “Cần quyết định”',
    passedOver: (count) => `${count} đoạn không có số liệu`,
    seen: 'Đã xem, các đoạn này không có chỉ tiêu',
    seenHint: 'Chưa đánh dấu thì các đoạn này được ghi vào trang “Cần quyết định”.',
    tally: (taken, declined, unsaid) => `Lấy ${taken} · không lấy ${declined} · chưa xác nhận ${unsaid}`,
    unsaidHint: 'Số liệu chưa xác nhận không vào trang “Chỉ tiêu”; nguyên văn được ghi vào trang “Cần quyết định”.',
    save: 'Lưu Sổ kế hoạch',
    startOver: 'Làm lại với danh sách khác',
  },
  fileName: (part) => `So-ke-hoach_${part}.xlsx`,
  fileParts: {
    empty: 'trong',
    list: 'tu-danh-sach',
    afterResults: (year) => `${year}_co-ket-qua`,
  },
};
