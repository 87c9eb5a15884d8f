import { anyWord } from './anyWord';

const LOWER = new RegExp(
  anyWord([
    'hộ nghèo', 'hộ cận nghèo', 'tỷ lệ nghèo', 'nghèo đa chiều', 'thất nghiệp', 'thiếu việc làm', 'tử vong', 'chết', 'suy dinh dưỡng', 'sdd', 'thấp còi', 'nợ xấu', 'nợ đọng', 'nợ công', 'nợ thuế',
    'bội chi', 'lạm phát', 'giá tiêu dùng', 'cpi', 'tai nạn', 'tội phạm', 'vụ cháy', 'vụ cháy nổ', 'phát thải', 'khí thải', 'sinh con thứ ba', 'sinh con thứ 3', 'sinh con thứ ba trở lên',
    'tảo hôn', 'bỏ học', 'lưu ban', 'mù chữ', 'quá hạn', 'trễ hạn', 'chậm trả', 'tồn đọng', 'thời gian giải quyết', 'thời gian xử lý', 'thời gian chờ', 'nhà tạm', 'nhà dột nát', 'thất thoát', 'thất thu', 'tổn thất',
    'mắc mới', 'nhiễm mới', 'tái nghèo', 'khiếu nại', 'hao hụt', 'ô nhiễm', 'mất cân bằng', 'tỷ số giới tính', 'tiêu hao', 'chi phí', 'vi phạm', 'lãng phí', 'rút bảo hiểm xã hội một lần', 'tai nạn giao thông',
    'bạo lực', 'tái phạm', 'cháy rừng', 'icor', 'tỷ suất sinh thô', 'tăng dân số', 'dân số tự nhiên', 'phạm pháp hình sự', 'vụ phạm pháp', 'ngộ độc', 'đình công', 'ùn tắc', 'đuối nước', 'béo phì', 'thừa cân', 'chôn lấp',
    'xâm hại', 'bạo hành', 'nghiện ma túy', 'nghiện ma tuý', 'người nghiện', 'sinh con tại nhà', 'mắc lao', 'tỷ lệ nhiễm', 'lao động trẻ em', 'án tồn', 'bụi pm2.5', 'nồng độ bụi', 'mất điện', 'ly hôn', 'lấn chiếm', 'chưa đạt', 'dư nợ quá hạn', 'lao động nông nghiệp', 'phá rừng', 'số người chết',
  ]),
  'u',
); // prettier-ignore
/** Words by which a figure of a bad thing is a good one: its handling, not its frequency. */
const HANDLED =
  /(?<!\p{L})(?:giải quyết|điều tra|khám phá|được xử lý|xử lý|thu hồi|xin lỗi|xóa|xoá|kiểm soát|khắc phục|phòng|giảm|thoát|hỗ trợ|thu gom|hưởng|tham gia|tiếp nhận|tố giác|cai nghiện|có|(?<!(?:chưa|không)\s)được)(?!\p{L})/u;
/** Of these less is better however they are handled. */
const TIME =
  /(?<!\p{L})(?:thời gian (?:\p{L}+ ){0,3}?(?:giải quyết|xử lý|chờ|thực hiện|cấp|thông quan|phản hồi|khắc phục|trả kết quả|thẩm định|nộp thuế|gián đoạn|mất điện)|ngày điều trị)(?!\p{L})/u;

/** What the poor have or get is no bad thing: “thu nhập của hộ nghèo”. */
const GOOD =
  /^(?:mức (?:tăng|giảm)\s+)?(?:tổng\s+)?(?:thu nhập|mức sống|trị giá|kinh phí|vốn|nguồn|doanh thu|giá trị|năng suất|dư nợ cho vay|cho vay)(?!\p{L})/u;

/** What is held down: “kiểm soát tỷ lệ …”, “hạn chế số …”. */
const HELD =
  /^(?:kiểm soát|khống chế|kiềm chế|hạn chế|ngăn chặn|kìm giữ)\s+(?:(?:tốt|có hiệu quả|chặt chẽ)\s+)?(?:tỷ lệ|tỉ lệ|số|mức|chỉ số|tốc độ|lạm phát|nợ|bội chi|dư nợ)(?!\p{L})/u;

/** True if less of what the label names is better (hộ nghèo, thất nghiệp). It decides nothing alone: it is asked about. */
export function isLowerBetter(label: string): boolean {
  const lower = label.toLowerCase().replace(/(?<!\p{L})tỉ(?=\s)/gu, 'tỷ');
  const about = lower.replace(/(?:bảo hiểm|trợ cấp) thất nghiệp/gu, '');
  return TIME.test(lower) || HELD.test(lower) || (LOWER.test(about) && !HANDLED.test(lower) && !GOOD.test(lower));
}
