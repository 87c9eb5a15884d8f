import type { PaneHelpWords } from '../shape/PaneHelpWords';

export const paneHelp: PaneHelpWords = {
  title: 'Trợ giúp',
  topics: { use: 'Cách dùng', numbers: 'Cách đọc số', selfTest: 'Tự kiểm tra' },
  selfTest: {
    intro:
      'Thử xem Excel trên máy này có làm đúng như tài liệu của Microsoft không, mất khoảng năm phút. Chỉ chạy trong một sổ trống: mở sổ mới (Ctrl+N), mở lại khung này rồi nhấn nút. Các trang tính dùng để thử được xóa hết. Tệp kết quả chỉ có tên và phiên bản Excel cùng các câu trả lời của Excel, không có dữ liệu của bạn; hãy gửi tệp cho người hỗ trợ.',
    start: 'Tự kiểm tra với Excel này',
    running: (done, total) => `Đang thử ${done}/${total}. Đừng gõ vào sổ cho đến khi xong.`,
    notBlank: 'Sổ đang mở không trống nên chưa thử gì. Mở sổ mới (Ctrl+N) rồi thử lại.',
    done: (count, excel) => `Đã thử ${count} việc với Excel ${excel}.`,
    left: (names) => `Chưa xóa được: ${names}. Đóng sổ này và không lưu.`,
    save: 'Lưu kết quả',
  },
  views: (agency) => [
    {
      name: 'Biểu mẫu',
      steps: [
        'Gõ tên hoặc mã đơn vị, chọn kỳ báo cáo rồi nhấn “Chèn biểu mẫu”.',
        'Nhập số vào các ô có nền màu nhạt, đúng đơn vị tính của dòng. Các ô khác được khóa.',
        'Biểu bị xáo trộn: nhấn “Làm mới biểu, giữ số liệu”; số đã nhập không mất.',
      ],
    },
    {
      name: 'Kiểm tra',
      steps: [
        'Biểu được kiểm tra lại sau mỗi lần sửa. Dùng nút mũi tên để đi từng mục; “Đến ô” đưa con trỏ đến ô đó.',
        '“Sửa thành…” ghi số đã sửa vào ô. “Sửa tất cả lỗi cùng loại” cho xem trước từng ô. Mọi lần sửa nằm trong mục “Đã sửa” và trả lại được.',
        'Cảnh báo mà số vẫn đúng: nhấn “Giữ nguyên…” và ghi lý do; lý do được gửi kèm biểu.',
        '“Khôi phục” trả lại công thức, mã số, đơn vị tính, tên chỉ tiêu và giới hạn nhập theo mẫu, không đụng đến số đã nhập.',
        '“So với báo cáo trước…”: chọn tệp kỳ trước của đơn vị để thấy số lũy kế bị giảm hoặc thay đổi lớn.',
      ],
    },
    {
      name: 'Chuẩn bị nộp',
      steps: [
        'Khi không còn lỗi, nhấn “Chuẩn bị nộp”: biểu được đọc lại, kiểm tra và ghi dấu kiểm tra.',
        'Lưu tệp, lưu thư soạn sẵn (đã đính kèm tệp) rồi mở thư, xem lại và nhấn Gửi.',
        'Sửa số sau khi chuẩn bị thì phải chuẩn bị lại; nơi nhận thấy được số bị sửa sau khi kiểm tra.',
      ],
    },
    {
      name: `Tổng hợp (${agency})`,
      steps: [
        'Thả tất cả tệp nhận được vào khung. Tên tệp không quan trọng, mỗi biểu được nhận ra bằng mã bên trong.',
        'Xem các danh sách có lỗi, trùng, chưa nộp rồi ghi vào bảng tổng hợp.',
      ],
    },
    {
      name: `Kế hoạch (${agency})`,
      steps: [
        'Nút cài đặt, mục “Kế hoạch…”: xem kế hoạch đang dùng, tạo Sổ kế hoạch mới (trống, theo kế hoạch đang dùng, hoặc cho năm sau), hoặc dán danh sách chỉ tiêu trong văn bản để xác nhận từng số liệu.',
        'Điền Sổ kế hoạch bằng Excel, mở lại ở “Mở sổ” để kiểm tra. Hết lỗi thì phát hành biểu cho các đơn vị và nhấn “Dùng kế hoạch này”; lưu sổ thì lần mở sau vẫn dùng.',
      ],
    },
  ],
  limitsTitle: 'Mức để hỏi lại một số',
  limitsIntro: 'Các mức dưới đây không có trong kế hoạch; vượt mức thì số được hỏi lại, không tự bị sửa hay bỏ.',
  limitUnits: {
    times: 'lần',
    share: 'của khoảng giá trị',
    unitsOfMeasure: 'đơn vị tính',
    standardDeviations: 'độ lệch chuẩn',
    reportingUnits: 'đơn vị',
  },
  signsTitle: 'Không có số thì ghi ký hiệu',
  signs: [
    { sign: '-', meaning: 'không phát sinh' },
    { sign: '…', meaning: 'có phát sinh nhưng chưa thu thập được' },
    { sign: 'x', meaning: 'không thuộc phạm vi của đơn vị' },
  ],

  version: (running, rules) => `${running} · quy tắc kiểm tra ${rules}`,
  tryTitle: 'Gõ thử một số',
  tryIndicator: 'Chỉ tiêu',
  tryLabel: 'Nội dung gõ vào ô',
  tryPlaceholder: 'Ví dụ: khoảng 194.935,654 tỷ',
  casesTitle: (count) => `Các cách ghi thường gặp (${count})`,
  search: 'Tìm cách ghi',
  noCase: 'Không có cách ghi nào như vậy trong bảng. Hãy gõ thử ở trên.',
  inRow: (unitOfMeasure) => `dòng tính bằng ${unitOfMeasure}`,
  percentCell: 'ô định dạng phần trăm',

  readings: {
    blank: 'Ô trống: chưa có số liệu (khác với số 0).',
    number: (amount, decider) => {
      switch (decider) {
        case null:
          return `Đọc là ${amount}.`;
        case 'wholeNumber':
          return `Đọc là ${amount}, vì chỉ tiêu tính bằng số nguyên.`;
        case 'hardRange':
          return `Đọc là ${amount}, vì cách đọc khác nằm ngoài giới hạn cho phép.`;
        case 'expected':
          return `Đọc là ${amount}, vì cách đọc khác quá xa mức có thể có.`;
        case 'otherHalf':
          return `Đọc là ${amount}, vì cách đọc khác cho tỷ lệ không hợp lý so với ô kia của tỷ lệ.`;
      }
    },
    ambiguous: (first, second) => `Có hai cách đọc: ${first} hoặc ${second}. Sẽ hỏi lại, không tự chọn.`,
    range: (low, high) => `Là một khoảng, từ ${low} đến ${high}. Cần ghi một số.`,
    otherUnit: (unit, amount) => `Ghi theo ${unit}; đổi ra là ${amount}. Sẽ hỏi lại trước khi đổi.`,
    none: 'Ký hiệu “-”: không phát sinh.',
    notCollected: 'Ký hiệu “…”: có phát sinh nhưng chưa thu thập được.',
    outOfScope: 'Ký hiệu “x”: không thuộc phạm vi của đơn vị.',
    asWords: 'Nên ghi bằng ký hiệu.',
    thisText: 'Ô này',
  },
};
