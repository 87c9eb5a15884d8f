import type { UserGuideWords } from '../shape/UserGuideWords';

/** The guides with pictures, in Vietnamese. */
export const userGuide: UserGuideWords = (agency) => ({
  unit: {
    title: 'Hướng dẫn có hình cho đơn vị báo cáo',
    steps: [
      {
        title: '1. Chèn biểu mẫu',
        text: `Ở thẻ Biểu mẫu, gõ vài chữ của tên đơn vị (không cần dấu) hoặc mã, chọn đơn vị và kỳ báo cáo, rồi nhấn Chèn biểu mẫu. Đã có biểu do ${agency} gửi thì chỉ cần mở tệp đó.`,
        picture: 'insert',
      },
      {
        title: '2. Nhập số liệu',
        text: 'Nhập vào các ô có nền màu nhạt, theo đơn vị tính ghi ở cùng dòng. Ô trống tiếp theo: nhấn Alt+N. Không có số thì ghi một trong ba ký hiệu - … x. Tỷ lệ do bảng tự tính từ tử số và mẫu số.',
        picture: 'fill',
      },
      {
        title: '3. Kiểm tra và sửa',
        text: 'Thẻ Kiểm tra nói rõ từng chỗ: ô nào, ghi gì, cần thế nào. Đến ô đưa con trỏ đến đó; Sửa thành… ghi số đã đọc được. Cảnh báo mà số vẫn đúng thì nhấn Giữ nguyên… và ghi lý do.',
        picture: 'check',
      },
      {
        title: '4. Chuẩn bị nộp và gửi',
        text: 'Nhấn Chuẩn bị nộp, rồi lần lượt lưu tệp biểu, lưu thư soạn sẵn và mở thư để gửi. Mã xác nhận trên biểu, phiếu và thư là một; sửa số sau đó thì phải chuẩn bị lại.',
        picture: 'send',
      },
    ],
  },
  office: {
    title: `Hướng dẫn có hình cho ${agency}`,
    steps: [
      {
        title: '1. Đọc các biểu nhận được',
        text: 'Mở một sổ trống (hoặc bảng tổng hợp đang giữ), vào thẻ Tổng hợp, thả tất cả tệp, thư hoặc cả thư mục vào khung. Khung nói ngay đơn vị nào mới nộp, biểu nào được thay, tệp nào không dùng được và vì sao. Xem xong nhấn Ghi vào bảng tổng hợp.',
        picture: 'results',
      },
      {
        title: '2. Theo dõi tình hình nộp',
        text: 'Tình hình nộp liệt kê từng đơn vị theo tình trạng; gõ tên không dấu để tìm. Mở một đơn vị để chấp nhận, trả lại kèm lý do hoặc miễn.',
        picture: 'tracking',
      },
      {
        title: '3. Quyết định các trường hợp',
        text: 'Xung đột gồm những việc cần người quyết định: hai biểu của một đơn vị, số vượt mức, biểu của kỳ khác. Mỗi việc nói quy tắc đang áp dụng và các cách chọn.',
        picture: 'conflicts',
      },
      {
        title: '4. Đôn đốc',
        text: 'Chọn việc cần đôn đốc và đơn vị, xem lời thư, rồi tạo thư nháp kèm biểu hoặc bảng lỗi. Không thư nào tự gửi đi.',
        picture: 'remind',
      },
    ],
  },
  plan: {
    title: 'Hướng dẫn có hình: kế hoạch mới',
    steps: [
      {
        title: '1. Tạo Sổ kế hoạch',
        text: 'Nhấn nút cài đặt, chọn Kế hoạch…, mục Tạo mới. Chọn cách bắt đầu: sổ trống, theo kế hoạch đang dùng, hoặc cho năm sau (giữ chỉ tiêu, để trống mục tiêu; có thể lấy kết quả năm trước làm mốc). Lưu tệp rồi mở bằng Excel để điền.',
        picture: 'planNew',
      },
      {
        title: '2. Hoặc từ văn bản đã có',
        text: 'Ở mục Từ văn bản, dán danh sách chỉ tiêu trong văn bản hoặc các dòng của phụ lục Excel. Mỗi số liệu hiện cạnh nguyên văn: đúng thì đưa vào sổ, có hai cách hiểu thì trả lời câu hỏi. Không có gì vào sổ khi chưa được xác nhận.',
        picture: 'planRead',
      },
      {
        title: '3. Kiểm tra',
        text: 'Ở mục Mở sổ, chọn Sổ kế hoạch đã điền. Mỗi điểm cần sửa nói rõ trang, ô và cách sửa. Sửa trong Excel, lưu lại rồi mở lại ở đây; còn lỗi thì chưa phát hành được biểu.',
        picture: 'planCheck',
      },
      {
        title: '4. Phát hành và dùng',
        text: 'Sổ không còn lỗi thì lưu được biểu của một hoặc tất cả đơn vị; mỗi biểu mang theo kế hoạch của mình. Nhấn Dùng kế hoạch này rồi lưu sổ đang mở để lần sau khung vẫn làm việc theo kế hoạch đó.',
        picture: 'planIssue',
      },
    ],
  },
});
