import type { RosterProblemCode } from '../catalogue/RosterReading';
import type { CampaignWords } from './CampaignWords';
import { shortText } from './shortText';

const quote = (text: string): string => `“${shortText(text)}”`;

const ROSTER_PROBLEMS: Readonly<Record<RosterProblemCode, (found: string, hint: string) => string>> = {
  noCaptions: () => 'Không tìm thấy dòng tiêu đề có cột mã và cột tên đơn vị.',
  noUnits: () => 'Không có dòng đơn vị nào dùng được.',
  missingCode: (found, hint) =>
    `${quote(found)} chưa có mã${hint === '' ? '' : ` (đơn vị cùng tên có mã ${hint})`}. Đề nghị ghi mã đơn vị.`,
  badCode: (found) => `Mã ${quote(found)} không hợp lệ; mã chỉ gồm chữ in hoa không dấu, số và dấu nối.`,
  duplicateCode: (found, hint) => `Mã ${quote(found)} đã có ở dòng ${hint}. Đề nghị bỏ dòng thừa.`,
  missingName: (found) => `Đơn vị mã ${quote(found)} chưa có tên.`,
  missingKind: () => 'Chưa ghi loại đơn vị.',
  unknownKind: (found) => `Loại đơn vị ${quote(found)} không có trong danh mục.`,
  badEmail: (found) => `Địa chỉ thư ${quote(found)} không đúng dạng.`,
  unclearConfirmed: (found) => `Cột “Đã xác nhận” ghi ${quote(found)}; đề nghị ghi có hoặc không.`,
};

const GENERAL = {
  ownPlan: 'Ngày cuối gửi kế hoạch của đơn vị',
  result: 'Ngày cuối gửi báo cáo kết quả',
  expectedCount: 'Số đơn vị phải báo cáo',
};

const SECTIONS = {
  general: '1. Thời hạn và số đơn vị',
  indicators: '2. Phân công chỉ tiêu',
  parameters: '3. Quyền số và sai số cho phép',
  units: '4. Danh sách đơn vị báo cáo',
};

const general = (key: string): string => (key === 'ownPlan' || key === 'result' ? GENERAL[key] : key);

/** Vietnamese words for following a compilation. */
export const campaignVi: CampaignWords = {
  settings: {
    sheet: 'Thiết lập',
    title: 'THIẾT LẬP ĐỢT TỔNG HỢP',
    intro: [
      'Sửa trực tiếp vào các ô nền màu nhạt; lần tổng hợp sau dùng theo trang này. Chỗ ghi sai được nêu ở trang “Lỗi” và giữ thiết lập trước đó.',
      'Danh sách đơn vị có thể thêm, bớt dòng hoặc dán từ danh sách khác theo đúng thứ tự cột. Nhiều loại đơn vị cách nhau bằng dấu “;”.',
      'Cơ quan chủ trì là nguồn thường dùng, Kế hoạch không quy định; đề nghị Sở Nội vụ xác nhận trước khi phát biểu.',
    ],
    sections: SECTIONS,
    general: GENERAL,
    columns: {
      key: 'Mã',
      setting: 'Nội dung',
      value: 'Giá trị',
      indicator: 'Chỉ tiêu',
      lead: 'Mã cơ quan chủ trì',
      leadName: 'Tên cơ quan chủ trì',
      counts: 'Số của thành phố lấy từ',
      reportedBy: 'Loại đơn vị báo cáo',
      comparedBy: 'Loại đơn vị gửi số để đối chiếu',
      relation: 'Quan hệ giữa các chỉ tiêu',
      parameter: 'Tham số',
    },
    counts: { units: 'Các đơn vị', lead: 'Cơ quan chủ trì' },
    parameters: {
      tolerance: 'Sai số cho phép',
      min: 'Giới hạn dưới',
      max: 'Giới hạn trên',
      weight: (figure) => `Quyền số của ${figure}`,
    },
    units: {
      code: 'Mã đơn vị',
      name: 'Tên đơn vị',
      kind: 'Loại đơn vị',
      cluster: 'Cụm/khối thi đua',
      email: 'Thư điện tử',
      confirmed: 'Đã xác nhận',
    },
    yes: 'có',
    no: 'không',
    problems: {
      SETTINGS_MISSING: () => 'Sổ này không có trang Thiết lập; dùng thiết lập mặc định của Kế hoạch.',
      SETTINGS_SECTION_MISSING: ({ section }) =>
        `Trang Thiết lập thiếu phần “${SECTIONS[section]}”; phần này dùng thiết lập mặc định.`,
      SETTINGS_ROW_MISSING: ({ key }) => `Trang Thiết lập thiếu dòng ${quote(key)}; mục này dùng thiết lập mặc định.`,
      SETTINGS_ROW_UNKNOWN: ({ key }) => `Dòng mã ${quote(key)} không có trong Kế hoạch nên không dùng.`,
      SETTINGS_ROW_TWICE: ({ key }) =>
        `Mã ${quote(key)} có ở nhiều dòng; chỉ dòng đầu được dùng. Đề nghị bỏ dòng thừa.`,
      DEADLINE_NOT_A_DATE: ({ key, found }) =>
        `${general(key)} ghi ${quote(found)}, không phải là ngày. Đề nghị ghi dạng ngày/tháng/năm.`,
      DEADLINE_EARLY: ({ key, found, earliest }, { date }) =>
        `${general(key)} là ${date(found)}, sớm hơn ${date(earliest)}. Đề nghị kiểm tra lại ngày.`,
      EXPECTED_COUNT_NOT_WHOLE: ({ found }) =>
        `Số đơn vị phải báo cáo ghi ${quote(found)}; đề nghị ghi một số nguyên lớn hơn 0.`,
      EXPECTED_COUNT_TOO_SMALL: ({ found, listed }, { number }) =>
        `Số đơn vị phải báo cáo (${number(found)}) ít hơn danh sách (${number(listed)}); tính theo danh sách.`,
      LEAD_UNKNOWN: ({ indicator, found }) =>
        `Chỉ tiêu ${indicator}: mã cơ quan chủ trì ${quote(found)} không có trong danh sách đơn vị.`,
      COUNTS_UNKNOWN: ({ indicator, found }) =>
        `Chỉ tiêu ${indicator}: nguồn số của thành phố ghi ${quote(found)}; đề nghị chọn “Các đơn vị” hoặc “Cơ quan chủ trì”.`,
      COUNTS_NOT_POSSIBLE: ({ indicator }) =>
        `Chỉ tiêu ${indicator} chỉ lấy số của cơ quan chủ trì, không cộng được từ các đơn vị.`,
      KIND_UNKNOWN: ({ indicator, found }) =>
        `Chỉ tiêu ${indicator}: loại đơn vị ${quote(found)} không có trong danh mục.`,
      KIND_TWICE: ({ indicator, found }) =>
        `Chỉ tiêu ${indicator}: loại đơn vị ${quote(found)} vừa báo cáo vừa chỉ đối chiếu; được tính là báo cáo.`,
      REPORTERS_NOT_POSSIBLE: ({ indicator }) =>
        `Chỉ tiêu ${indicator} chỉ do cơ quan chủ trì báo cáo; loại đơn vị khác ghi ở cột đối chiếu.`,
      REPORTERS_MISSING: ({ indicator }) =>
        `Chỉ tiêu ${indicator} cần ít nhất một loại đơn vị báo cáo; giữ phân công trước đó.`,
      PARAMETER_NOT_A_NUMBER: ({ key, found }) => `Tham số ${key} ghi ${quote(found)}, không đọc được thành một số.`,
      PARAMETER_NEGATIVE: ({ key, found }, { number }) =>
        `Tham số ${key} là ${number(found)}; đề nghị ghi số không âm.`,
      BOUNDS_REVERSED: ({ relation, min, max }, { number }) =>
        `Quan hệ ${relation}: giới hạn dưới (${number(min)}) lớn hơn giới hạn trên (${number(max)}); giữ giới hạn trước đó.`,
      UNIT_ROW: ({ row, problem, found, hint }) =>
        `${row === 0 ? 'Danh sách đơn vị' : `Danh sách đơn vị, dòng ${String(row)}`}: ${ROSTER_PROBLEMS[problem](found, hint)} Dòng này không được dùng.`,
    },
    rosterProblems: ROSTER_PROBLEMS,
  },
};
