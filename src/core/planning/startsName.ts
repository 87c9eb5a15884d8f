const NAME =
  /^(?:và\s+)?(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|tỷ số|số|tổng|mức|tốc độ|chỉ số|thu|chi|doanh thu|giá trị|sản lượng|diện tích|kim ngạch|năng suất|thu nhập|vốn|quy mô|bình quân|tuổi thọ|điểm|xếp hạng|thứ hạng|phấn đấu|lượng|công suất|thời gian|độ|dân số|mật độ)(?!\p{L})/iu;
const VERB =
  /^(?:và\s+)?(?:có|xây dựng|xây mới|xây|lắp đặt|lắp|trồng|trồng mới|trồng rừng|thành lập|phát triển|tạo|giải quyết|đào tạo|kết nạp|vận động|thu hút|đón|hoàn thành|nâng cấp|kiên cố hóa|kiên cố hoá|cứng hóa|bê tông hóa|sửa chữa|cải tạo|tổ chức|hỗ trợ|cấp|công nhận|duy trì|giữ vững|mở|mở mới|đưa|khởi công|khánh thành|bàn giao|trao|tặng|huy động|tiếp nhận|chăm sóc|bảo vệ|khoanh nuôi|nuôi|khai thác|sản xuất|xuất khẩu|cho vay|giảm|tăng|nâng|kéo giảm|xóa|xoá|thực hiện|tuyển|gọi|tuyên truyền|số hóa|bồi dưỡng|khám|tiêm|cung cấp|đạt|mua sắm|trang bị|ứng dụng|triển khai|phủ sóng|kết nối|di dời|bố trí|thoát|tư vấn|giới thiệu|xử lý|thu gom|tu bổ|tôn tạo|làm|đầu tư|giao|xây dựng mới|đóng góp|quyên góp|ủng hộ|hiến|mở rộng|nạo vét|sắp xếp|biểu dương|tuyên dương|khen thưởng|tập huấn|lập|giám sát|kiểm tra|thanh tra|tiếp xúc|triệt phá|ban hành|phát động|phổ biến|chuyển hóa|chuyển hoá)(?!\p{L})/iu;

/** True if the words begin like the name of a figure or like a task with a number (“trồng …”, “tỷ lệ …”). */
export function startsName(text: string): boolean {
  return NAME.test(text) || VERB.test(text);
}
