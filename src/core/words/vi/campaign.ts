import { JUDGED_DIGITS, STRICT_ON } from '../../compilation/model/judgingChoices';
import { ROSTER_CAPTIONS } from '../../catalogue/rosterCaptions';
import { YES_NO } from '../../catalogue/yesNo';
import { CITY_SOURCES } from '../../compilation/model/citySources';
import { APPROVAL_MARKS } from '../../compilation/model/approvalMarks';
import { PLAN_DECISIONS } from '../../compilation/model/planDecisions';
import { DECISIONS } from '../../compilation/model/decisions';
import { GROUP_RULES } from '../../compilation/model/groupRules';
import { IMPUTATIONS } from '../../compilation/model/imputations';
import { SCORING_CAPTIONS } from '../../compilation/model/scoringCaptions';
import { SCORING_RULES } from '../../compilation/model/scoringRules';
import type { RosterProblemCode } from '../../catalogue/RosterReading';
import type { ScoringProblem } from '../../compilation/model/ScoringProblem';
import { campaignConflicts } from './campaignConflicts';
import { replies } from './replies';
import type { CampaignWords } from '../shape/CampaignWords';
import { shortText } from '../shortText';

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

const SCORING_PROBLEMS: Readonly<Record<ScoringProblem['code'], (found: string) => string>> = {
  noCaptions: () => 'thiếu dòng tiêu đề',
  noRules: () => 'chưa có dòng nào',
  unknownRule: (found) => `nội dung ${quote(found)} không có trong danh sách`,
  unknownIndicator: (found) => `không có chỉ tiêu mã ${quote(found)}`,
  notANumber: (found) => `${quote(found)} không phải là số điểm`,
  unclearProportional: (found) => `cột “Tính theo tỷ lệ” ghi ${quote(found)}; đề nghị ghi có hoặc không`,
};

const GENERAL = {
  ownPlan: 'Ngày cuối gửi kế hoạch của đơn vị',
  result: 'Ngày cuối gửi báo cáo kết quả',
  ownPlanBefore: 'Đôn đốc kế hoạch: bắt đầu trước ngày cuối bao nhiêu ngày (để trống: không giới hạn)',
  ownPlanAfter: 'Đôn đốc kế hoạch: thôi đôn đốc sau ngày cuối bao nhiêu ngày (để trống: đến khi gửi)',
  resultBefore: 'Đôn đốc báo cáo: bắt đầu trước ngày cuối bao nhiêu ngày (để trống: không giới hạn)',
  resultAfter: 'Đôn đốc báo cáo: thôi đôn đốc sau ngày cuối bao nhiêu ngày (để trống: đến khi gửi)',
  expectedCount: 'Số đơn vị phải báo cáo',
  ownRows:
    'Biểu phát hành chỉ hiện dòng thuộc phạm vi của đơn vị theo phần 4 (không: hiện đủ các dòng; đơn vị chưa có dòng nào thì luôn hiện đủ)',
};

const SECTIONS = {
  openQuestions: '1. Cần quyết định trước khi phát biểu',
  general: '2. Thời hạn và số đơn vị',
  office: '3. Cơ quan tổng hợp, thể thức văn bản',
  indicators: '4. Phân công chỉ tiêu',
  judgement: '5. Căn cứ để kết luận',
  limits: '6. Mức có thể của từng số (vượt mức thì cần xem xét)',
  groups: '7. Cách kết luận từng chỉ tiêu chủ yếu',
  parameters: '8. Quyền số và sai số cho phép',
  scoring: '9. Bảng điểm thi đua (nếu có)',
  units: '10. Danh sách đơn vị báo cáo',
};

const general = (key: string): string => (key in GENERAL ? GENERAL[key as keyof typeof GENERAL] : key);

/** The deadline as the plan words it, and by how many days it has passed. */
const due = (deadline: string, daysLate: number): string =>
  `thời hạn gửi: ${deadline}${daysLate > 0 ? `, đã quá ${String(daysLate)} ngày` : ''}`;

/** Vietnamese words for following a compilation. */
export const campaign = (area: string): CampaignWords => ({
  more: (count) => `… và ${String(count)} mục khác`,
  textCut: (length, most) =>
    `Nội dung ô dài ${String(length)} ký tự, Excel chỉ chứa được ${String(most)}; phần cuối đã được bỏ và thay bằng dấu “…”.`,
  previous: {
    understood: (period, figures, units) =>
      `Số kỳ trước, ${period}: ${String(figures)} số của ${String(units)} đơn vị.`,
    problems: {
      notACityWorkbook: (file) =>
        `“${file}” không phải là bảng tổng hợp do chương trình này lập. Hãy chọn bảng tổng hợp của kỳ trước.`,
      otherPlan: (file, { plan, period }) =>
        `“${file}” là bảng tổng hợp của kế hoạch ${plan}, kỳ ${period}, không phải của kế hoạch đang tổng hợp.`,
      notEarlier: (file, { period }) =>
        `“${file}” là bảng tổng hợp kỳ ${period}, không kết thúc trước kỳ đang tổng hợp. Hãy chọn bảng của một kỳ trước.`,
      noFigures: (file, { period }) => `“${file}” (kỳ ${period}) không có số nào của đơn vị dùng được.`,
    },
  },
  settings: {
    sheet: 'Thiết lập',
    title: 'THIẾT LẬP ĐỢT TỔNG HỢP',
    intro: (agency) => [
      'Sửa trực tiếp vào các ô nền màu nhạt; lần tổng hợp sau dùng theo trang này. Chỗ ghi sai được nêu ở trang “Lỗi” và giữ thiết lập trước đó.',
      'Danh sách đơn vị có thể thêm, bớt dòng hoặc dán từ danh sách khác theo đúng thứ tự cột. Nhiều loại đơn vị cách nhau bằng dấu “;”.',
      `Cơ quan chủ trì là nguồn thường dùng, Kế hoạch không quy định; đề nghị ${agency} xác nhận trước khi phát biểu.`,
    ],
    sections: SECTIONS,
    general: GENERAL,
    asDecided: '(theo phần 1)',
    office: {
      superior: 'Cơ quan cấp trên (dòng trên của tên cơ quan)',
      agency: 'Cơ quan báo cáo',
      symbol: 'Ký hiệu của báo cáo, ghi sau số',
      letterSymbol: 'Ký hiệu của công văn, ghi sau số',
      addressee: 'Nơi kính gửi báo cáo',
      reportTitle: 'Trích yếu của báo cáo',
      signer: 'Chức vụ của người ký',
      signerName: 'Họ và tên người ký',
      issuingDocument: 'Văn bản phát hành biểu mẫu (ví dụ: Công văn số 215/SNV-TĐKT ngày 20/11/2026)',
    },
    columns: {
      key: 'Mã',
      setting: 'Nội dung',
      question: 'Nội dung cần quyết định',
      decision: 'Quyết định',
      value: 'Giá trị',
      indicator: 'Chỉ tiêu',
      lead: 'Mã cơ quan chủ trì',
      leadName: 'Tên cơ quan chủ trì',
      counts: `Số của ${area} lấy từ`,
      reportedBy: 'Loại đơn vị báo cáo',
      comparedBy: 'Loại đơn vị gửi số để đối chiếu',
      imputation: 'Đơn vị thiếu số',
      relation: 'Quan hệ giữa các chỉ tiêu',
      parameter: 'Tham số',
      usual: 'Mặc định',
      part: 'Ô',
      unitMost: 'Một đơn vị: nhiều nhất',
      cityLeast: `Cả ${area}: ít nhất`,
      cityMost: `Cả ${area}: nhiều nhất`,
      confidence: 'Mức tin cậy',
      basis: 'Căn cứ',
      rule: 'Cách kết luận',
      share: 'Tỷ lệ số phải đạt (%)',
    },
    groupRules: GROUP_RULES.offered('vi'),
    judgement: {
      leastShareOfRatio:
        'Tỷ lệ đơn vị phải có số thì chỉ tiêu tính theo tỷ lệ mới được kết luận vượt, đạt hay chưa đạt (% số đơn vị phải báo cáo)',
      leastShareOfSum:
        'Tỷ lệ đơn vị phải có số thì chỉ tiêu cộng dồn mới được kết luận chưa đạt (% số đơn vị phải báo cáo); đã đạt thì vẫn ghi đạt',
      digits:
        'Số chữ số thập phân dùng để so với mục tiêu; theo Kế hoạch: 15,16 lấy hai chữ số, mục tiêu ghi số nguyên thì so đúng số báo cáo',
      strictOn: 'Mục tiêu ghi “trên”, “dưới” so với số nào',
      mostShareOfUnit:
        'Một đơn vị chiếm quá tỷ lệ này trong tổng (hoặc trong tổng mẫu số) thì phải xem xét (%); không xét khi có ít đơn vị tới mức chia đều đã bằng tỷ lệ này',
    },
    judgedDigits: JUDGED_DIGITS.offered('vi'),
    strictOn: STRICT_ON.offered('vi'),
    confidences: { official: 'văn bản chính thức', near: 'văn bản gần với nội dung này', assumed: 'giả định' },
    basisOfTarget: `Một lần rưỡi mục tiêu của cả ${area}; mức thường gặp của ${area}`,
    usual: (value) => `mặc định ${value}`,
    seasonOpen: 'để trống',
    counts: CITY_SOURCES.offered('vi'),
    imputations: IMPUTATIONS.offered('vi'),
    scoring: { columns: SCORING_CAPTIONS.offered('vi'), rules: SCORING_RULES.offered('vi') },
    parameters: {
      tolerance: 'Sai số cho phép',
      min: 'Giới hạn dưới',
      max: 'Giới hạn trên',
      weight: (figure) => `Quyền số của ${figure}`,
    },
    units: ROSTER_CAPTIONS.offered('vi'),
    ...YES_NO.offered('vi'),
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
      SEASON_NOT_DAYS: ({ key, found }) =>
        `${general(key)} – ô ghi ${quote(found)}; đề nghị ghi số ngày nguyên từ 0 đến 366 hoặc để trống.`,
      OWN_ROWS_UNCLEAR: ({ found }) => `Dòng hiện trong biểu phát hành ghi ${quote(found)}; đề nghị ghi có hoặc không.`,
      EXPECTED_COUNT_NOT_WHOLE: ({ found }) =>
        `Số đơn vị phải báo cáo ghi ${quote(found)}; đề nghị ghi một số nguyên lớn hơn 0.`,
      EXPECTED_COUNT_TOO_SMALL: ({ found, listed }, { number }) =>
        `Số đơn vị phải báo cáo (${number(found)}) ít hơn danh sách (${number(listed)}); tính theo danh sách.`,
      LEAD_UNKNOWN: ({ indicator, found }) =>
        `Chỉ tiêu ${indicator}: mã cơ quan chủ trì ${quote(found)} không có trong danh sách đơn vị.`,
      COUNTS_UNKNOWN: ({ indicator, found }) =>
        `Chỉ tiêu ${indicator}: nguồn số của ${area} ghi ${quote(found)}; đề nghị chọn “Các đơn vị” hoặc “Cơ quan chủ trì”.`,
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
      IMPUTATION_UNKNOWN: ({ indicator, found }) =>
        `Chỉ tiêu ${indicator}: cách xử lý đơn vị thiếu số ghi ${quote(found)}; đề nghị chọn trong danh sách.`,
      IMPUTATION_ACCUMULATES: ({ indicator }) =>
        `Chỉ tiêu ${indicator} là số lũy kế: không lấy nguyên số kỳ trước; có thể chọn số kỳ trước nhân mức tăng của các đơn vị khác.`,
      IMPUTATION_NOT_POSSIBLE: ({ indicator }) =>
        `Chỉ tiêu ${indicator} lấy số của cơ quan chủ trì nên không ước cho đơn vị thiếu số.`,
      SCORING_ROW: ({ problem, found }) =>
        `Bảng điểm: ${SCORING_PROBLEMS[problem](found)}. Bảng điểm chưa được dùng khi còn dòng sai.`,
      SHARE_NOT_A_PERCENTAGE: ({ key, found }) => `Mục ${key} ghi ${quote(found)}; đề nghị ghi một số từ 0 đến 100.`,
      GROUP_RULE_UNKNOWN: ({ group, found }) =>
        `Chỉ tiêu (${String(group)}): cách kết luận ghi ${quote(found)}; đề nghị chọn trong danh sách.`,
      JUDGEMENT_UNKNOWN: ({ key, found }) => `“${key}” ghi ${quote(found)}; đề nghị chọn trong danh sách.`,
      LIMIT_NOT_A_NUMBER: ({ key, found }) => `Mức của ${key} ghi ${quote(found)}, không đọc được thành một số.`,
      LIMITS_REVERSED: ({ key, min, max }, { number }) =>
        `Mức của ${key}: ít nhất (${number(min)}) lớn hơn nhiều nhất (${number(max)}); giữ mức trước đó.`,
      DECISION_NOT_A_CHOICE: ({ key, found }) =>
        `Mục ${key} ghi ${quote(found)}; đề nghị chọn trong danh sách. Tạm áp dụng mặc định.`,
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
  groups: {
    sheet: 'Chỉ tiêu chủ yếu',
    title: (count) => `KẾT QUẢ ${String(count)} CHỈ TIÊU CHỦ YẾU CỦA KẾ HOẠCH`,
    intro:
      'Kết quả từng chỉ tiêu lấy từ trang “Tổng hợp” theo cách kết luận ở trang “Thiết lập”; nếu không ghi khác thì lấy kết quả của số chính (dòng đầu).',
    columns: ['Số thứ tự', 'Chỉ tiêu', 'Cách kết luận', 'Số thành phần', 'Kết quả'],
  },
  tracking: {
    title: 'TÌNH HÌNH NỘP KẾ HOẠCH VÀ BÁO CÁO KẾT QUẢ',
    asOf: (asOf) => `Tính đến ngày ${asOf}.`,
    intro:
      'Đúng hạn hay muộn tính theo ngày cán bộ ghi nhận, nếu không có thì theo lúc thư đến; chỉ khi không có cả hai mới lấy dấu kiểm tra của biểu hoặc lần lưu cuối của tệp. Kế hoạch của đơn vị là văn bản: ghi số, ngày văn bản, ngày nhận ở các cột cuối. Các cột nền màu nhạt do cán bộ tổng hợp ghi và được giữ nguyên khi tổng hợp lại.',
    columns: {
      number: 'STT',
      unit: 'Mã đơn vị',
      name: 'Đơn vị',
      cluster: 'Cụm, khối',
      planState: 'Kế hoạch của đơn vị',
      planLate: 'Hạn nộp kế hoạch',
      state: 'Báo cáo kết quả',
      time: 'Thời điểm nộp',
      timeSource: 'Căn cứ thời điểm',
      late: 'Hạn nộp báo cáo',
      versions: 'Số lần nộp',
      errors: 'Số lỗi',
      warnings: 'Cảnh báo',
      decision: 'Quyết định',
      reason: 'Lý do',
      decidedAt: 'Ngày quyết định',
      chosen: 'Chọn biểu khác',
      note: 'Ghi chú',
      planDecision: 'Đã nhận kế hoạch',
      planNumber: 'Số, ký hiệu kế hoạch',
      planDate: 'Ngày của kế hoạch',
      planReceived: 'Ngày nhận kế hoạch',
      reportNumber: 'Số, ký hiệu báo cáo',
      reportDate: 'Ngày của báo cáo',
      reportReceived: 'Ngày nhận báo cáo',
      planTime: 'Thời điểm nộp kế hoạch',
      file: 'Tệp được dùng',
      others: 'Tệp khác của đơn vị',
      sha256: 'Mã của tệp được dùng',
      stateCode: 'Mã trạng thái',
    },
    planDeclared: (number, date) => `Khai trong biểu: ${number} ngày ${date}; cần xác nhận`,
    planStates: {
      notSent: 'Chưa nộp',
      empty: 'Biểu trống',
      withErrors: 'Có lỗi',
      returned: 'Trả lại',
      accepted: 'Đã nộp',
      exempt: 'Miễn',
    },
    states: {
      notSent: 'Chưa nộp',
      empty: 'Biểu trống',
      withErrors: 'Có lỗi',
      returned: 'Trả lại',
      accepted: 'Chấp nhận',
      exempt: 'Miễn',
    },
    timeSources: {
      officer: 'cán bộ ghi',
      received: 'lúc thư đến',
      mailDate: 'ngày ghi trong thư',
      stamp: 'dấu kiểm tra',
      modified: 'lần lưu cuối',
      recorded: 'lần tổng hợp trước',
    },
    late: {
      inTime: 'đúng hạn',
      days: (days) => `muộn ${String(days)} ngày`,
      overdue: (days) => `quá hạn ${String(days)} ngày`,
      noTime: 'chưa rõ ngày nộp',
      noDeadline: 'chưa có hạn',
    },
    decisions: DECISIONS.offered('vi'),
    planDecisions: PLAN_DECISIONS.offered('vi'),
    prompts: {
      decision:
        'Chọn chấp nhận, trả lại hoặc miễn báo cáo. Quyết định áp dụng cho biểu đang dùng ở dòng này; biểu mới nộp sau được xem lại từ đầu.',
      chosen: 'Để trống: dùng biểu lưu sau cùng. Muốn dùng biểu khác: ghi tên tệp hoặc ít nhất 6 ký tự đầu của mã tệp.',
      planDecision: 'Chọn đã nhận hoặc miễn. Có số, ngày văn bản hay ngày nhận thì coi là đã nhận.',
      planReceived: 'Ngày cơ quan nhận văn bản kế hoạch, dạng ngày/tháng/năm.',
      reportReceived: 'Ngày cơ quan nhận báo cáo, dạng ngày/tháng/năm. Ngày này được dùng để tính đúng hạn hay muộn.',
    },
    totalsSheet: 'Cộng theo cụm khối',
    totalsTitle: 'TÌNH HÌNH NỘP THEO CỤM, KHỐI',
    totals: [
      'Cụm, khối',
      'Phải nộp',
      'Đã nộp kế hoạch',
      'Tỷ lệ (%)',
      'Kế hoạch muộn',
      'Đã nộp báo cáo',
      'Tỷ lệ (%)',
      'Báo cáo muộn',
      'Có lỗi',
      'Trả lại',
      'Chấp nhận',
    ],
    all: `Toàn ${area}`,
    noCluster: (kind) => `${kind} (chưa xếp cụm, khối)`,
    problems: {
      DECISION_UNKNOWN: (found) =>
        `Quyết định ghi ${quote(found)}; đề nghị chọn chấp nhận, trả lại hoặc miễn. Khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Ghi chú.`,
      PLAN_DECISION_UNKNOWN: (found) =>
        `Cột “Đã nhận kế hoạch” ghi ${quote(found)}; đề nghị chọn đã nhận hoặc miễn. Khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Ghi chú.`,
      DAY_UNREADABLE: (found) =>
        `Ngày ghi ${quote(found)} không phải là ngày; đề nghị ghi dạng ngày/tháng/năm. Nội dung đã ghi được giữ nguyên.`,
      UNIT_TWICE: (found) => `Đơn vị ${quote(found)} có ở nhiều dòng; chỉ ghi chú ở dòng đầu được giữ.`,
    },
  },
  log: {
    sheet: 'Nhật ký',
    title: 'NHẬT KÝ NHẬN BIỂU VÀ QUYẾT ĐỊNH',
    intro: 'Mọi biểu đã nhận và mọi quyết định đã ghi, kể cả biểu đã được thay. Trang này do chương trình ghi.',
    formsTitle: '1. Biểu đã nhận',
    forms: ['STT', 'Mã đơn vị', 'Đơn vị', 'Thời điểm', 'Căn cứ thời điểm', 'Sử dụng', 'Tệp', 'Mã tệp'],
    used: 'được dùng',
    kept: 'lưu, không dùng',
    decisionsTitle: '2. Quyết định của cán bộ tổng hợp',
    decisions: ['STT', 'Mã đơn vị', 'Đơn vị', 'Quyết định', 'Ngày', 'Lý do', 'Mã tệp của biểu'],
    choicesTitle: '3. Quyết định về xung đột',
    choices: ['STT', 'Nội dung', 'Mã đơn vị', 'Đơn vị', 'Lựa chọn', 'Thời điểm', 'Lý do'],
    byRule: 'theo quy tắc',
    refusalsTitle: '4. Tệp không dùng được',
    refusals: ['STT', 'Tệp', 'Ngày nhận', 'Lý do', 'Mã tệp'],
    rules: {
      only: 'biểu duy nhất',
      stamp: 'dấu kiểm tra khớp mới nhất',
      saved: 'lưu sau cùng',
      name: 'theo tên tệp',
      officer: 'cán bộ tổng hợp chọn',
    },
  },
  conflicts: campaignConflicts(area),
  comparison: {
    sheet: 'Đối chiếu',
    title: 'ĐỐI CHIẾU SỐ LIỆU',
    intro:
      'Chênh lệch = số từ các đơn vị trừ số của cơ quan chủ trì. Trang này chỉ để xem xét; không số nào bị thay theo kết quả đối chiếu.',
    sources: '1. Số của cơ quan chủ trì và số từ các đơn vị',
    sourceColumns: [
      'Mã số',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Cơ quan chủ trì',
      'Từ các đơn vị',
      'Chênh lệch',
      'Chênh lệch (%)',
      'Đơn vị góp nhiều nhất (với tỷ lệ: mức làm lệch, điểm)',
    ],
    noSources: 'Chưa có chỉ tiêu nào có cả hai nguồn số.',
    relations: `2. Quan hệ giữa các chỉ tiêu của ${area} chưa khớp`,
    relationColumns: ['', 'Yêu cầu', 'Mức', 'Số tính được', 'Số đối chiếu'],
    noRelations: 'Các chỉ tiêu đã có số đều khớp với nhau.',
    outliers: '3. Số của đơn vị khác xa các đơn vị cùng loại',
    outliersIntro:
      'Khoảng cách tính theo trung vị và độ lệch tuyệt đối trung vị của các đơn vị cùng loại (từ 8 đơn vị có số); nêu khi trên 3,5. Đây là gợi ý để hỏi lại, không phải lỗi.',
    outlierColumns: [
      'Mã số',
      'Đơn vị',
      'Đơn vị tính',
      'Số của đơn vị',
      'Trung vị',
      'Khoảng cách',
      'Số đơn vị',
      'Chỉ tiêu',
    ],
    perhaps: (value) => `; có thể là ${value}, do nhầm dấu phân cách hoặc đơn vị tính`,
    noOutliers: 'Không có số nào khác xa các đơn vị cùng loại.',
  },
  scores: {
    sheet: 'Xếp hạng thi đua',
    title: 'ĐIỂM VÀ XẾP HẠNG THEO CỤM, KHỐI',
    intro:
      'Tính theo bảng điểm do cơ quan tổng hợp cung cấp; Kế hoạch không quy định điểm. Đơn vị bằng điểm cùng hạng.',
    columns: ['Cụm, khối', 'Hạng', 'Mã đơn vị', 'Đơn vị', 'Tổng điểm'],
    rulesTitle: '1. Bảng điểm',
    unitsTitle: '2. Điểm của từng đơn vị',
    number: 'STT',
    basis: [
      'Báo cáo muộn (ngày)',
      'Kế hoạch muộn (ngày)',
      'Không gửi báo cáo (1: có)',
      'Không gửi kế hoạch (1: có)',
      'Số lỗi',
    ],
    rules: {
      ownPlanReached: 'Thực hiện so kế hoạch của đơn vị, chỉ tiêu',
      lateResult: 'Báo cáo muộn (ngày)',
      lateOwnPlan: 'Kế hoạch muộn (ngày)',
      resultMissing: 'Không gửi báo cáo',
      ownPlanMissing: 'Không gửi kế hoạch',
      withErrors: 'Biểu còn lỗi (số lỗi)',
    },
    reviewed: ['Đơn vị tự chấm', 'Cụm, khối thẩm định', 'Ban thẩm định', 'Chênh lệch Ban so với tự chấm'],
  },
  scoreReview: {
    sheet: 'Thẩm định điểm',
    title: 'ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH',
    intro:
      'Mỗi dòng là một nội dung của bảng điểm đối với một đơn vị: điểm chương trình tính, điểm đơn vị tự chấm trong biểu, điểm cụm, khối và Ban Thi đua - Khen thưởng thẩm định. Ghi vào ô có nền màu nhạt; điểm trừ ghi số âm; khác điểm tự chấm thì ghi lý do. Nội dung đã ghi được giữ khi tổng hợp lại.',
    columns: {
      number: 'STT',
      unit: 'Mã đơn vị',
      name: 'Đơn vị',
      group: 'Cụm, khối',
      ruleName: 'Nội dung',
      bounds: 'Khung điểm',
      computed: 'Chương trình tính',
      own: 'Tự chấm',
      cluster: 'Cụm, khối thẩm định',
      board: 'Ban thẩm định',
      clusterDifference: 'Cụm, khối trừ tự chấm',
      boardDifference: 'Ban trừ tự chấm',
      reason: 'Lý do',
      ownNote: 'Ghi chú của đơn vị',
      rule: 'Mã nội dung',
      sha256: 'SHA-256 của biểu',
    },
    formerTitle: 'Điểm đã ghi cho đơn vị hoặc nội dung nay không chấm',
    problems: {
      POINTS_NOT_A_NUMBER: (level, found) =>
        `Cột “${level}” ghi ${quote(found)}, không phải là số điểm. Khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Lý do.`,
      POINTS_OUT_OF_RANGE: (level, found, least, most) =>
        `Cột “${level}” ghi ${quote(found)}, ngoài khung điểm từ ${least} đến ${most}. Số đã ghi được giữ; đề nghị xem lại.`,
    },
  },
  charts: {
    sheet: 'Biểu đồ',
    title: 'BIỂU ĐỒ KẾT QUẢ VÀ TÌNH HÌNH NỘP',
    intro:
      'Biểu đồ lấy số trực tiếp từ trang Tổng hợp và Cộng theo cụm khối. Chỉ tiêu thứ hạng không tính % nên không có ở đây.',
    columns: ['Mã số', 'Chỉ tiêu', '% so mục tiêu', 'Kết quả'],
    progress: 'Thực hiện so với mục tiêu (%), theo mã chỉ tiêu',
    percent: '% so mục tiêu',
    rates: 'Tỷ lệ nộp báo cáo (%), theo cụm, khối',
    rate: 'Tỷ lệ nộp (%)',
  },
  replies,
  register: {
    recorded: (letters, leftOut) =>
      `Sổ văn bản đến: ghi nhận ${String(letters)} văn bản của các đơn vị${leftOut === 0 ? '' : `, ${String(leftOut)} dòng không dùng`}.`,
    problems: {
      NO_CAPTIONS: () =>
        'Không thấy bảng văn bản đến: cần dòng tiêu đề có “Tác giả” (hoặc “Mã đơn vị”) và “Số, ký hiệu” hoặc “Ngày đến”.',
      UNIT_UNKNOWN: (found) => `${quote(found)} không có trong danh sách đơn vị; dòng này không được dùng.`,
      DUTY_UNCLEAR: (found) =>
        `${quote(found)} không rõ là kế hoạch hay báo cáo; dòng này không được dùng. Đề nghị ghi bắt đầu bằng “Kế hoạch” hoặc “Báo cáo”.`,
      DAY_UNREADABLE: (found) =>
        `Ngày ghi ${quote(found)} không phải là ngày; dòng này không được dùng. Đề nghị ghi dạng ngày/tháng/năm.`,
      SEVERAL_LETTERS: (found) =>
        `Đơn vị có nhiều văn bản cùng loại; dùng văn bản ở dòng trước, không dùng ${quote(found)}.`,
      RECORDED_OTHERWISE: (found) =>
        `Trang Tình hình nộp đã ghi ${quote(found)}; nội dung đã ghi được giữ nguyên, dòng này không được dùng.`,
    },
  },
  reminders: {
    sheet: 'Đôn đốc',
    title: 'DANH SÁCH ĐƠN VỊ CẦN ĐÔN ĐỐC',
    intro: (open, expected, asOf) =>
      `${String(open)}/${String(expected)} đơn vị còn việc phải làm, tính đến ngày ${asOf}.`,
    nobody: 'Không còn đơn vị nào cần đôn đốc.',
    columns: ['STT', 'Mã đơn vị', 'Đơn vị', 'Cụm, khối', 'Nội dung', 'Hạn nộp báo cáo', 'Số lỗi', 'Thư điện tử'],
    needs: {
      ownPlanMissing: 'chưa gửi kế hoạch',
      resultMissing: 'chưa gửi báo cáo kết quả',
      resultEmpty: 'gửi biểu trống',
      withErrors: 'biểu có lỗi',
      returned: 'biểu được trả lại',
    },
    template: {
      subject: 'V/v báo cáo kết quả thực hiện Kế hoạch số {plan}, {period}',
      opening:
        '{receiver} đang tổng hợp kết quả thực hiện các chỉ tiêu theo Kế hoạch số {plan} ngày {planDate} ({period}). Qua theo dõi, đề nghị quý đơn vị quan tâm các nội dung sau:',
      closing: 'Trân trọng cảm ơn sự phối hợp của quý đơn vị.\n\n{receiver}',
    },
    planTemplate: {
      subject: 'V/v gửi kế hoạch thực hiện Kế hoạch số {plan}',
      opening:
        '{receiver} đang theo dõi việc xây dựng kế hoạch của các đơn vị để thực hiện Kế hoạch số {plan} ngày {planDate}. Đề nghị quý đơn vị quan tâm nội dung sau:',
      closing: 'Trân trọng cảm ơn sự phối hợp của quý đơn vị.\n\n{receiver}',
    },
    salutation: (name, units) => (units === 1 ? `Kính gửi: ${name}` : `Kính gửi: Các đơn vị thuộc ${name}`),
    untilSaid: 'theo văn bản yêu cầu báo cáo',
    untilDay: (day) => `đến hết ngày ${day}`,
    ownPlanMissing: (deadline, daysLate, withFigures) =>
      `Chưa nhận được kế hoạch của đơn vị (${due(deadline, daysLate)}). Đề nghị gửi văn bản kế hoạch${withFigures ? ' và ghi số vào cột “Kế hoạch của đơn vị” của biểu gửi kèm' : ''}.`,
    resultMissing: (deadline, daysLate, letter) =>
      letter === null
        ? `Chưa nhận được báo cáo kết quả (${due(deadline, daysLate)}).`
        : `Đã nhận báo cáo${letter.number === '' ? '' : ` số ${letter.number}`}${letter.date === '' ? '' : ` ngày ${letter.date}`} nhưng chưa nhận được biểu chỉ tiêu (${due(deadline, daysLate)}).`,
    resultEmpty: (file, deadline, daysLate) =>
      `Biểu đã gửi${file === '' ? '' : ` (${shortText(file)})`} là biểu trống, chưa có số liệu nào của đơn vị, nên chưa được tính là đã báo cáo (${due(deadline, daysLate)}). Đề nghị điền số liệu và gửi lại.`,
    withErrors: (errors, warnings, file) =>
      `Biểu đã gửi${file === '' ? '' : ` (${shortText(file)})`} còn ${String(errors)} lỗi và ${String(warnings)} cảnh báo, đề nghị sửa và gửi lại.`,
    returned: (reason, day) =>
      `Biểu đã gửi được trả lại${day === '' ? '' : ` ngày ${day}`}${reason === '' ? '' : `: ${reason}`}. Đề nghị hoàn thiện và gửi lại.`,
    attached: (forms, lists) => {
      if (forms > 0) return 'Gửi kèm biểu mẫu của đơn vị. Đề nghị điền, kiểm tra và gửi về bằng tệp .xlsx.';
      return lists > 0 ? 'Gửi kèm danh sách nội dung cần bổ sung, sửa đổi.' : '';
    },
    attachedToMany: (units, forms) => {
      const list = `một tệp nội dung cần bổ sung, sửa đổi (mỗi đơn vị có biểu cần sửa một trang: ${String(units)} trang)`;
      const toFill = `${String(forms)} biểu mẫu cho các đơn vị chưa gửi`;
      const asked = [
        ...(forms > 0 ? ['đơn vị chưa gửi điền biểu mẫu và gửi về'] : []),
        ...(units > 0 ? ['đơn vị có biểu cần sửa thì sửa trong biểu của mình và gửi lại'] : []),
      ];
      if (asked.length === 0) return '';
      const attached = [...(units > 0 ? [list] : []), ...(forms > 0 ? [toFill] : [])].join(' và ');
      return `Gửi kèm ${attached}. Đề nghị ${asked.join('; ')}, bằng tệp .xlsx đã kiểm tra.`;
    },
    correction: {
      sheet: 'Nội dung cần sửa',
      title: 'NỘI DUNG CẦN BỔ SUNG, SỬA ĐỔI',
      intro: (plan, date, period) =>
        `Biểu chỉ tiêu theo Kế hoạch số ${plan} ngày ${date}, kỳ báo cáo ${period}. Đề nghị sửa trong biểu của đơn vị rồi gửi lại; không sửa trong bảng này.`,
      units: ['STT', 'Đơn vị', 'Mã', 'Nội dung', 'Hạn nộp', 'Lý do, tệp đã nhận'],
      findingsTitle: 'Lỗi và cảnh báo trong biểu',
      findings: ['STT', 'Đơn vị', 'Mức', 'Chỉ tiêu', 'Ô', 'Nội dung'],
      whole: 'Cả biểu',
      none: 'Không có lỗi hoặc cảnh báo nào trong biểu đã nhận.',
    },
  },
  approval: {
    sheet: 'Duyệt báo cáo',
    title: 'KIỂM TRA, ĐỀ NGHỊ, DUYỆT BÁO CÁO CỦA ĐƠN VỊ',
    intro: (agency) =>
      `Cụm, khối và Ban Thi đua - Khen thưởng ghi đã kiểm tra hoặc đề nghị; ${agency} ghi đã kiểm tra hoặc duyệt. Dấu ghi cho biểu đang dùng ở dòng đó và được giữ khi tổng hợp lại; khi đơn vị gửi biểu khác, dấu cũ chuyển xuống cuối trang và biểu mới được xem lại từ đầu.`,
    columns: (agency) => ({
      number: 'STT',
      unit: 'Mã đơn vị',
      name: 'Đơn vị',
      group: 'Cụm, khối',
      state: 'Báo cáo kết quả',
      cluster: 'Cụm, khối trưởng',
      board: 'Ban Thi đua - Khen thưởng',
      office: agency,
      note: 'Ghi chú',
      sha256: 'Mã của biểu',
    }),
    marks: APPROVAL_MARKS.offered('vi'),
    prompt: 'Chọn trong danh sách; để trống nếu chưa xem.',
    formerTitle: 'Dấu đã ghi cho biểu nay được thay',
    replaced: 'Đã thay',
    problems: {
      MARK_UNKNOWN: (level, found) =>
        `Cột “${level}” ghi ${quote(found)}, không phải nội dung cấp này chọn được. Khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Ghi chú.`,
      MARK_WITHOUT_FORM: (level, found) =>
        `Cột “${level}” ghi ${quote(found)} khi đơn vị chưa có biểu. Khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Ghi chú; đề nghị ghi lại sau khi xem biểu.`,
      LEVEL_SKIPPED: (_level, _found, _state, agency) =>
        `${agency} đã duyệt nhưng Ban Thi đua - Khen thưởng chưa ghi kiểm tra hay đề nghị.`,
      APPROVED_OTHERWISE: (_level, _found, state, agency) =>
        `${agency} đã duyệt báo cáo mà trang Tình hình nộp ghi là ${quote(state)}. Đề nghị xem lại một trong hai.`,
      APPROVED_REPLACED: (_level, _found, _state, agency) =>
        `Biểu đã được ${agency} duyệt nay được thay bằng biểu khác. Biểu mới chưa được duyệt; đề nghị xem lại từ đầu.`,
    },
  },
  closing: {
    sheet: 'Chốt số liệu',
    title: 'CHỐT SỐ LIỆU VÀ ĐIỀU CHỈNH SAU KHI CHỐT',
    intro:
      'Số đã chốt được giữ nguyên trong sổ này. Mỗi lần tổng hợp sau là một lần điều chỉnh: chỉ tiêu nào khác số đã chốt được nêu dưới đây kèm nguyên nhân. Trang này do chương trình ghi.',
    closingsTitle: '1. Các lần chốt',
    closings: ['Lần', 'Ngày chốt', 'Người quyết định', 'Mã của số đã chốt (SHA-256)'],
    revisionTitle: (since, day, until) =>
      `Điều chỉnh so với số chốt lần ${String(since)} (ngày ${day})${until === null ? ', đến lần tổng hợp này' : `, đến số chốt lần ${String(until)}`}`,
    figures: ['STT', 'Mã số', 'Chỉ tiêu', 'Số đã chốt', 'Số mới', 'Kết quả đã chốt', 'Kết quả mới', 'Nguyên nhân'],
    units: ['STT', 'Mã đơn vị', 'Đơn vị', 'Trước', 'Sau', 'Nội dung'],
    same: 'Không có gì khác số đã chốt.',
    causes: {
      newForm: (unit, file) => `${unit} mới gửi biểu (${file})`,
      formReplaced: (unit, file) => `${unit} gửi biểu thay thế (${file})`,
      decision: (unit, file) =>
        `quyết định của cơ quan tổng hợp${unit === '' ? '' : ` về số của ${unit}`}${file === '' ? '' : ` (dùng ${file})`}`,
      rule: () => 'Kế hoạch hoặc thiết lập về cách tính, cách kết luận đã đổi',
      roster: (unit) => `danh sách đơn vị đã đổi${unit === '' ? '' : ` (${unit})`}`,
      other: () => 'không do biểu, quyết định hay thiết lập; có thể do số kỳ trước hoặc phiên bản chương trình',
    },
    damaged: (number, expected, found) =>
      `Số chốt lần ${String(number)} lưu trong sổ không còn như khi chốt (mã khi chốt ${expected.slice(0, 12)}, nay ${found.slice(0, 12)}). Đề nghị lấy lại bản lưu của sổ hoặc chốt lại.`,
  },
  changes: {
    sheet: 'Thay đổi',
    title: 'THAY ĐỔI SO VỚI LẦN TỔNG HỢP TRƯỚC',
    first: 'Đây là lần tổng hợp đầu, chưa có lần trước để so sánh.',
    intro: (asOf, count) => `Lần tổng hợp gần nhất có thay đổi: ngày ${asOf}, ${String(count)} thay đổi.`,
    columns: ['STT', 'Nội dung', 'Mã', 'Chỉ tiêu, đơn vị', 'Trước', 'Sau'],
    kinds: {
      figure: `Số của ${area}`,
      unitIn: 'Đơn vị mới nộp',
      formReplaced: 'Biểu được thay',
      unitOut: 'Không còn biểu',
      state: 'Trạng thái',
    },
    nothing: '(không có)',
  },
});
