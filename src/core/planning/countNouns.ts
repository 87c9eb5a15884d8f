/**
 * What public bodies count. Such a noun is the unit of measure and at the same time a part of the figure's name
 * (“415 doanh nghiệp”); a measure (ha, km, %) is not.
 */
export const countNouns: readonly string[] = [
  'doanh nghiệp', 'đảng viên', 'lao động', 'người lao động', 'người', 'hộ', 'hộ dân', 'hộ gia đình', 'gia đình', 'xã', 'phường', 'thị trấn',
  'đặc khu', 'huyện', 'tỉnh', 'thành phố', 'thôn', 'bản', 'buôn', 'làng', 'ấp', 'tổ dân phố', 'khu dân cư', 'khu phố', 'trường học', 'trường',
  'lớp', 'phòng học', 'học sinh', 'sinh viên', 'học viên', 'giáo viên', 'trẻ em', 'trẻ', 'giường bệnh', 'giường', 'bác sĩ', 'bác sỹ', 'dược sĩ',
  'điều dưỡng', 'trạm y tế', 'trạm', 'bệnh viện', 'cơ sở', 'phòng khám', 'sản phẩm', 'dự án', 'công trình', 'hạng mục', 'hợp tác xã', 'tổ hợp tác',
  'trang trại', 'mô hình', 'vụ việc', 'vụ án', 'vụ', 'căn hộ', 'căn', 'ngôi nhà', 'nhà ở', 'nhà văn hóa', 'nhà', 'đơn vị', 'tiểu đội', 'trung đội',
  'cán bộ', 'công chức', 'viên chức', 'thanh niên', 'hội viên', 'đoàn viên', 'chi bộ', 'tổ chức', 'câu lạc bộ', 'lượt khách', 'lượt người',
  'lượt', 'khách', 'hành khách', 'con', 'cây', 'cái', 'chiếc', 'bộ', 'bóng đèn', 'bóng', 'điểm', 'cầu', 'tuyến', 'tuyến đường', 'chợ', 'cụm công nghiệp', 'khu công nghiệp',
  'hồ sơ', 'thủ tục', 'thủ tục hành chính', 'dịch vụ', 'dịch vụ công', 'sáng kiến', 'đề tài', 'nhiệm vụ khoa học', 'văn bằng', 'bằng sáng chế',
  'đơn đăng ký', 'văn bản', 'cuộc', 'đợt', 'buổi', 'hội nghị', 'lớp tập huấn', 'di tích', 'lễ hội', 'khách sạn', 'phòng', 'thuê bao', 'hộ kinh doanh',
  'siêu thị', 'trung tâm', 'thương hiệu', 'nhãn hiệu', 'vùng trồng', 'mã số vùng trồng', 'tàu', 'tàu cá', 'phương tiện', 'xe', 'ca', 'trường hợp',
  'người dân', 'nông dân', 'phụ nữ', 'vận động viên', 'huy chương', 'giải', 'giải thưởng', 'suất quà', 'suất', 'đơn vị máu', 'bản ghi', 'camera', 'tổ', 'đội',
  'quỹ', 'quả', 'tập thể', 'cá nhân', 'tiêu chí', 'chỉ tiêu', 'đồng chí', 'tổ chức đảng', 'tổ chức cơ sở đảng', 'cấp ủy', 'điển hình', 'điển hình tiên tiến', 'gương điển hình', 'gương', 'hộ sản xuất',
  'lượt lao động', 'lượt hộ', 'lượt hành khách', 'lượt xe', 'lượt hồ sơ', 'lượt học sinh', 'cơ quan', 'công ty', 'chủ thể', 'y sĩ', 'học bổng', 'suất học bổng', 'sổ tiết kiệm', 'đề án', 'ý tưởng', 'cuộc thi', 'cuộc kiểm tra', 'cuộc giám sát', 'hội thi', 'tài khoản', 'trụ sở', 'phần quà', 'phần việc', 'ngày công', 'đơn thư', 'kiến nghị', 'đại biểu', 'bể bơi', 'sân vận động', 'nhà thi đấu', 'thư viện', 'nghệ nhân', 'danh hiệu', 'trạm biến áp', 'máy tính', 'điểm trường', 'nhà đầu tư', 'nhóm lớp', 'liên hiệp hợp tác xã', 'nghị quyết', 'chuyên đề', 'cửa hàng', 'nhà máy', 'hồ', 'giếng', 'công dân', 'chuyên gia', 'startup', 'doanh nghiệp khởi nghiệp', 'chuyến', 'container', 'đầu sách', 'cuốn', 'bài', 'tin', 'vé',
  'phong trào', 'phong trào thi đua', 'công đoàn cơ sở', 'htx', 'thủ tục hành chính', 'tthc', 'hcv', 'hcb', 'hcđ', 'mã vùng trồng', 'địa bàn', 'mắt camera', 'bình chữa cháy', 'bằng sáng chế', 'mã số', 'sáng kiến cchc',
]; // prettier-ignore
