import type { GuideWords } from '../shape/GuideWords';

export const guide: GuideWords = {
  administration: 'Quản trị',
  administrationTitle: 'Cài đặt cho cơ quan',
  administrationSections: [
    {
      name: 'Đặt lên máy chủ',
      steps: [
        'Cần một địa chỉ https mà mọi máy của các đơn vị mở được. Chứng thư của máy chủ phải do tổ chức được Windows và macOS tin cậy cấp; nếu dùng chứng thư nội bộ thì phải đưa chứng thư gốc vào mục Trusted Root Certification Authorities của từng máy (Group Policy). Excel không mở trang có chứng thư sai và không hỏi lại.',
        'Lập bộ tệp cho đúng địa chỉ đó: npm ci, rồi npm run build -- --env address=https://chitieu.example.gov.vn. Chép toàn bộ thư mục dist/web lên máy chủ, tệp nào giữ nguyên tên tệp đó.',
        'Mở thử https://…/help.html trên một máy của đơn vị: thấy trang này, trình duyệt không cảnh báo là được.',
        'Mạng không ra được Internet: thêm --env office=self để thư viện office.js của Microsoft nằm cùng máy chủ. Microsoft không còn hỗ trợ bản office.js lấy theo cách này, nên mỗi năm ít nhất một lần hãy lập lại bộ tệp bằng bản mới. Máy ra được Internet thì nên để mặc định.',
      ],
    },
    {
      name: 'Triển khai tập trung (Microsoft 365)',
      steps: [
        'Vào Trung tâm quản trị Microsoft 365, mục Cài đặt › Ứng dụng tích hợp (Integrated apps) › Tải lên ứng dụng tùy chỉnh, chọn loại Phần bổ trợ Office và tệp manifest.xml trong dist/web.',
        'Chọn người dùng hoặc nhóm được cấp. Nút Chỉ tiêu hiện ở thẻ Trang đầu của Excel sau vài giờ, chậm nhất là 72 giờ; đóng rồi mở lại Excel thì thấy sớm hơn.',
      ],
    },
    {
      name: 'Danh mục thư mục dùng chung (Excel trên Windows, không có Microsoft 365)',
      steps: [
        'Chia sẻ một thư mục trong mạng, chỉ cho đọc, và đặt manifest.xml vào đó.',
        'Trên mỗi máy: Excel › Tệp › Tùy chọn › Trung tâm Tin cậy › Thiết đặt › Danh mục phần bổ trợ tin cậy; gõ đường dẫn \\\\máy-chủ\\thư-mục, nhấn Thêm danh mục, đánh dấu Hiện trong Menu, rồi mở lại Excel. Có thể đặt bằng Group Policy, mục Trusted Catalogs.',
        'Người dùng: Chèn › Phần bổ trợ của tôi › Thư mục dùng chung › Chỉ tiêu › Thêm.',
        'Microsoft coi cách này là để thử và cho mạng nội bộ nhỏ; có Microsoft 365 thì nên triển khai tập trung.',
        'Danh mục này không có trong Excel cho Mac và Excel trên web; ở Excel trên web dùng Chèn › Phần bổ trợ › Tải lên phần bổ trợ của tôi.',
      ],
    },
    {
      name: 'Cập nhật',
      steps: [
        'Lập lại bộ tệp rồi chép đè lên máy chủ. Không xóa các tệp cũ trong thư mục hashed ngay: khung đang mở ở các máy vẫn cần đến chúng; có thể xóa sau một tuần. Người dùng thấy bản mới ở lần mở khung tiếp theo.',
        'Chỉ khi nút trên thanh công cụ, địa chỉ hoặc quyền thay đổi mới phải nạp lại manifest.xml. Số phiên bản trong đó tăng theo package.json; Excel chỉ nhận manifest có số lớn hơn.',
        'Máy chủ phải trả các trang và manifest kèm Cache-Control: no-cache; chỉ các tệp trong thư mục hashed được giữ lâu dài. README có mẫu cho nginx và IIS.',
      ],
    },
    {
      name: 'Gỡ bỏ',
      steps: [
        'Triển khai tập trung: xóa ứng dụng trong Ứng dụng tích hợp. Thư mục dùng chung: xóa manifest.xml khỏi thư mục; từng người nhấn chuột phải vào phần bổ trợ trong Phần bổ trợ của tôi và chọn Loại bỏ.',
        'Sổ của các đơn vị không bị ảnh hưởng: biểu mẫu, số liệu và công thức là của Excel, mở và sửa được khi không còn phần bổ trợ.',
      ],
    },
    {
      name: 'Dữ liệu đi đâu',
      steps: [
        'Không có máy chủ dữ liệu, không tài khoản, không gửi số liệu sử dụng. Máy chủ chỉ phát các tệp tĩnh; số liệu ở trong sổ trên máy người dùng. Trình duyệt chỉ được phép tải từ máy chủ này và, khi dùng mặc định, thư viện của Microsoft tại appsforoffice.microsoft.com.',
        'Trên máy người dùng chỉ lưu lựa chọn trong khung (ngôn ngữ, người nhận) và bản sao của các tệp chương trình để mở được khi mất mạng.',
      ],
    },
  ],
  supportTitle: 'Khi gặp trục trặc',
  supportSections: (agency) => [
    {
      name: 'Trang này hiện ra thay cho khung Chỉ tiêu',
      steps: [
        'Khung chỉ chạy bên trong Excel, còn đây là trình duyệt thường. Hãy mở Excel và nhấn nút Chỉ tiêu trên thẻ Trang đầu.',
      ],
    },
    {
      name: 'Không thấy nút Chỉ tiêu trên thẻ Trang đầu',
      steps: [
        'Đóng hết cửa sổ Excel rồi mở lại. Nếu vẫn không có: Chèn › Phần bổ trợ của tôi, tìm Chỉ tiêu ở mục Do quản trị viên quản lý hoặc Thư mục dùng chung.',
        'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Excel cũ hơn vẫn mở và điền được biểu mẫu, chỉ không có khung kiểm tra.',
      ],
    },
    {
      name: 'Khung trắng, báo lỗi hoặc đứng yên',
      steps: [
        'Đóng khung (dấu x ở góc) rồi nhấn lại nút Chỉ tiêu. Số liệu ở trong sổ, không mất khi đóng khung.',
        'Mất mạng: phần đã mở vẫn dùng được; có mạng lại thì nhấn Thử lại.',
        'Máy tính của cơ quan chặn địa chỉ này hoặc báo chứng thư không hợp lệ: báo cho cán bộ công nghệ thông tin, kèm địa chỉ của trang này.',
      ],
    },
    {
      name: 'Cần người hỗ trợ',
      steps: [
        `Hỏi cán bộ công nghệ thông tin của cơ quan trước, sau đó là đơn vị giao chỉ tiêu (${agency}).`,
        'Gửi kèm: phần Chi tiết trong thông báo (nút Sao chép; trong đó có phiên bản của chương trình và của Excel) và tên đơn vị. Không có thông báo thì gửi dòng cuối của Trợ giúp. Không cần gửi số liệu.',
      ],
    },
  ],
  toHelp: 'Trợ giúp',
  toSupport: 'Khi gặp trục trặc',
};
