import { DATA_STATUSES } from '../../form/contract/dataStatuses';
import { wordReport } from './wordReport';
import { campaign } from './campaign';
import { findings } from './findings';
import { formColumns } from './formColumns';
import { ownFiles } from './ownFiles';
import { refusals } from './refusals';
import { city } from './city';
import { first } from './first';
import { pane } from './pane';
import { questions } from './questions';
import { planBook } from './planBook';
import { openData } from './openData';
import { trial } from './trial';
import { planReading } from './planReading';
import { sending } from './sending';
import type { Area } from '../../catalogue/areaOf';
import type { Words } from '../shape/Words';

const wordsOf = (area: string): Words => ({
  ...first,
  inArea,
  dataStatus: DATA_STATUSES.offered('vi'),
  unitOfMeasure: (name) => name,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', information: 'Lưu ý' },
  cells: {
    value: 'Ô thực hiện',
    numerator: 'Ô tử số',
    denominator: 'Ô mẫu số',
    plan: 'Ô kế hoạch của đơn vị',
    lastYear: 'Ô số cùng kỳ năm trước',
  },
  findings: findings(area),
  refusals,
  ownFiles,
  distances: {
    percent: (percent) => `${percent}%`,
    points: (points) => `${points} điểm %`,
    places: (places) => `${places} bậc`,
    pointsFormat: ' điểm %',
    placesFormat: ' bậc',
    range: { below: 'dưới khoảng', inside: 'trong khoảng', above: 'trên khoảng' },
  },
  outcomes: {
    exceeded: 'Vượt',
    met: 'Đạt',
    notMet: 'Chưa đạt',
    inProgress: 'Đang thực hiện',
    insufficient: 'Tạm tính, chưa đủ căn cứ',
    noData: 'Chưa có số liệu',
  },
  cityStatus: {
    ...DATA_STATUSES.offered('vi'),
    mixed: 'hỗn hợp',
    unknown: 'chưa ghi',
  },
  methods: { lead: 'Số của cơ quan chủ trì', sum: 'Cộng từ các đơn vị', ratio: 'Tổng tử số chia tổng mẫu số' },
  uses: { city: `Tính vào số ${area}`, comparison: 'Chỉ để đối chiếu', none: 'Không dùng' },
  reasons: {
    notANumber: 'Không phải là số',
    error: 'Có lỗi cần sửa',
    notLead: 'Không thuộc phạm vi báo cáo của đơn vị',
    comparisonOnly: 'Số của đơn vị chỉ để đối chiếu',
    otherSourceCounts: 'Đã tính theo nguồn khác',
    outOfScope: 'Đơn vị ghi không thuộc phạm vi (x)',
    partsMissing: 'Thiếu tử số hoặc mẫu số',
    setAside: 'Cán bộ tổng hợp không dùng vì vượt mức cần xem xét',
    replaced: 'Cán bộ tổng hợp dùng số của cơ quan khác',
  },
  form: {
    ...first.form,
    columns: formColumns(area),
    symbol: (symbol) => `Biểu số: ${symbol}`,
    underPlan: (number, day) => `Thực hiện Kế hoạch số ${number} ngày ${day}`,
    issuedWith: (document) => `(Kèm theo ${document})`,
    issuedWithLetter: (symbol, year) => `(Kèm theo Công văn số …/${symbol} ngày …/…/${String(year)})`,
    deadline: (wording) => `Thời hạn gửi báo cáo: ${wording}`,
    reportingUnit: (name) => `Đơn vị báo cáo: ${name}`,
    unitCode: (code) => `Mã đơn vị: ${code}`,
    receiver: (name) => `Đơn vị nhận báo cáo: ${name}`,
    periodOf: (period) => `Kỳ báo cáo: ${period}`,
    periodLine: (period) => `Kỳ báo cáo: ${period} (số lũy kế từ đầu năm)`,
    clauses: (plan) => `Nội dung các chỉ tiêu ghi tại Kế hoạch số ${plan}:`,
    signs:
      'Cột “Thực hiện” ghi một số, hoặc một trong ba ký hiệu: “-” không phát sinh; “…” có phát sinh nhưng chưa thu thập được; “x” không thuộc phạm vi của đơn vị. Không để trống.',
    assignment: (agency) =>
      `Kế hoạch không phân công chỉ tiêu cho từng đơn vị: ô màu xám là ngoài phạm vi theo phân công mặc định, ${agency} có thể thay đổi; nếu đơn vị có số liệu thì ghi đè lên dấu “x”.`,
    ownRows: (shown, hidden, agency) =>
      `Biểu hiện ${String(shown)} số liệu thuộc phạm vi của đơn vị theo phân công mặc định, ${agency} có thể thay đổi (Kế hoạch không phân công chỉ tiêu cho từng đơn vị). ${String(hidden)} số liệu khác ghi sẵn dấu “x” và được ẩn; nếu đơn vị có số liệu thì bỏ ẩn các dòng và ghi đè lên dấu “x”.`,
    targetTexts: {
      range: (min, max) => `${min} – ${max}`,
      approximately: 'khoảng ',
      greaterThan: 'trên ',
      atMost: 'không quá ',
      lessThan: 'dưới ',
      rankAtMost: 'top ',
      maintain: 'giữ ',
      qualitative: 'đạt (ghi 1; chưa đạt ghi 0)',
      met: 'đạt',
      changes: {
        percentIncrease: 'tăng ',
        percentDecrease: 'giảm ',
        pointIncrease: 'tăng ',
        pointDecrease: 'giảm ',
        countIncrease: 'tăng ',
        countDecrease: 'giảm ',
        rankIncrease: 'tăng ',
        rankDecrease: 'giảm ',
        times: 'gấp ',
      },
      outOf: (whole) => `/${whole}`,
      later: (year, value) => `; năm ${year}: ${value}`,
      stretch: (value) => ` (phấn đấu ${value})`,
    },
    signOff: {
      place: (place, year) => `${place}, ngày … tháng … năm ${String(year)}`,
      preparer: 'NGƯỜI LẬP BIỂU',
      checker: 'NGƯỜI KIỂM TRA BIỂU',
      head: 'THỦ TRƯỞNG ĐƠN VỊ',
      hint: '(Ký, họ tên)',
      headHint: '(Ký, họ tên, đóng dấu)',
      code: 'Mã xác nhận (có sau khi Chuẩn bị nộp):',
    },
    prompts: {
      title: (code, unitOfMeasure) => `${code} – ${unitOfMeasure}`,
      value: (range) => `Nhập một số ${range}, hoặc ký hiệu: - không phát sinh; … chưa thu thập; x ngoài phạm vi.`,
      optional: 'Không bắt buộc: chỉ dùng để đối chiếu với số của đơn vị chủ trì.',
      outside: 'Mặc định ngoài phạm vi của đơn vị (x). Nếu đơn vị có số liệu thì nhập đè lên.',
      computed: 'Ô này tự tính từ tử số và mẫu số ở hai dòng dưới. Không nhập vào đây.',
      ownPlanTitle: (unitOfMeasure) => `Kế hoạch – ${unitOfMeasure}`,
      ownPlan: 'Kế hoạch do đơn vị tự đặt cho chỉ tiêu này (nếu có).',
      status: 'Chọn: ước tính, sơ bộ hoặc chính thức.',
      source: `Cơ quan cung cấp số liệu và thời điểm chốt số liệu, ví dụ: Thuế ${area}, 30/11/2026.`,
      note: 'Giải thích, lý do, thay đổi so với kỳ trước.',
      lastYear: 'Không bắt buộc: số của cùng kỳ năm trước, theo đơn vị tính của dòng.',
      lastYearOfCity: (year) =>
        `Số của cả ${area} năm ${String(year)}, ghi sẵn theo tài liệu kèm kế hoạch; sửa nếu có số khác. Không bắt buộc.`,
    },
    range: {
      between: (min, max) => `từ ${min} đến ${max}`,
      atLeast: (min) => `từ ${min} trở lên`,
      above: (min) => `lớn hơn ${min}`,
      atMost: (max) => `không quá ${max}`,
      any: 'bất kỳ (có thể âm)',
      whole: 'là số nguyên',
    },
    errors: {
      title: 'Giá trị không hợp lệ',
      value: (range) =>
        `Ô này nhận một số ${range}, ví dụ 12,5 (máy dùng dấu chấm: 12.5), hoặc ký hiệu - (không phát sinh), … (chưa thu thập), x (ngoài phạm vi). Giữ như đã gõ thì khung Chỉ tiêu hỏi lại cách đọc.`,
      statusTitle: 'Tình trạng số liệu',
      status: 'Chọn một trong ba: ước tính, sơ bộ, chính thức.',
    },
    guide: {
      title: 'HƯỚNG DẪN GHI BIỂU',
      steps: [
        '1. Chỉ nhập vào các ô có nền màu nhạt ở trang tính “Biểu chỉ tiêu”; các ô khác được khóa. Không thêm, bớt, đổi mã số.',
        '2. Mỗi chỉ tiêu ghi một số lũy kế từ đầu năm đến hết kỳ báo cáo, đúng đơn vị tính của dòng; không ghi đơn vị tính, chữ “khoảng” hay dấu % trong ô.',
        '3. Không có số thì ghi ký hiệu: “-” không phát sinh; “…” chưa thu thập được; “x” không thuộc phạm vi. Số 0 là một con số, khác với “-”.',
        '4. Chỉ tiêu tỷ lệ: nhập tử số và mẫu số ở hai dòng dưới, tỷ lệ tự tính.',
        '5. Chọn tình trạng số liệu (ước tính, sơ bộ, chính thức) và ghi nguồn, thời điểm cho từng số.',
        '6. Cùng kỳ năm trước: không bắt buộc, cùng đơn vị tính của dòng; có số thì ô bên cạnh tự tính tăng, giảm.',
      ],
      columns: {
        code: 'Mã số',
        indicator: 'Chỉ tiêu',
        unitOfMeasure: 'Đơn vị tính',
        role: 'Vai trò của đơn vị (mặc định)',
        definition: 'Nội dung, cách hiểu',
        method: `Cách tổng hợp số của ${area}`,
        clause: 'Căn cứ',
      },
      roles: {
        lead: `Đơn vị chủ trì: báo cáo số của toàn ${area}`,
        reports: 'Báo cáo phần của đơn vị',
        compares: 'Không bắt buộc, để đối chiếu',
        outside: 'Ngoài phạm vi',
      },
      methods: {
        lead: (unit) => `Lấy số của đơn vị chủ trì: ${unit}`,
        sum: (kinds) => `Cộng số của các ${kinds}; số của đơn vị chủ trì để đối chiếu`,
        ratio: (numerator, denominator) => `Tổng “${numerator}” chia tổng “${denominator}”; không bình quân các tỷ lệ`,
      },
      usual: '(theo thông lệ, Kế hoạch không quy định)',
    },
  },
  questions,
  campaign: campaign(area),
  wordReport: wordReport(area),
  openData: openData(area),
  planBook,
  cli: {
    usage: {
      head: 'Cách dùng: npm run -s chitieu -- LỆNH [tùy chọn]',
      commands: {
        units: ['  units [--json]                                         danh sách đơn vị báo cáo'],
        plan: [
          '  plan --new [--from MÃ|TỆP] --out TỆP.xlsx  sổ kế hoạch mới, từ kế hoạch khác, danh mục chỉ tiêu hoặc bảng tổng hợp năm trước',
          '  plan --check TỆP.xlsx [--json]                         kiểm tra sổ kế hoạch',
          '  plan --seed TỆP.xlsx --out THƯ_MỤC                     ghi sổ kế hoạch thành tệp nguồn',
          '  plan --read TỆP.txt|TỆP.tsv|TỆP.xlsx [--json]          đọc danh mục chỉ tiêu của một kế hoạch',
        ],
        template: [
          '  template --unit MÃ [--period KỲ] [--all-rows] --out TỆP        biểu của một đơn vị; --all-rows hiện cả dòng ngoài phạm vi',
          '  template --all [--period KỲ] [--all-rows] --out THƯ_MỤC        biểu của mọi đơn vị',
          '          [--into BẢNG.xlsx]          theo quyết định ở trang Thiết lập của bảng tổng hợp',
        ],
        validate: ['  validate TỆP… [--json|--jsonl]                         kiểm tra biểu đã điền'],
        compile: [
          '  compile ĐƯỜNG_DẪN… --out TỆP.xlsx [--report TỆP.json]  tổng hợp số của mọi đơn vị',
          '          [--into BẢNG_TRƯỚC.xlsx]    tổng hợp tiếp vào bảng đang giữ, có hoặc không có biểu mới',
          '          [--previous BẢNG_KỲ.xlsx]   bảng tổng hợp của kỳ trước: mức bao phủ, số ước khi Thiết lập yêu cầu',
          '          [--word TỆP.docx]           báo cáo bằng Word',
          '          [--data THƯ_MỤC]            dữ liệu mở: bảng CSV kèm datapackage.json, và SDMX-CSV',
          '          [--reminders THƯ_MỤC]       thư nháp đôn đốc, mỗi đơn vị một tệp .eml',
          '          [--received SỔ.xlsx]        sổ văn bản đến: văn bản kế hoạch, báo cáo của các đơn vị',
          '          [--replies THƯ_MỤC]         thư nháp trả lời từng tệp vừa nhận, mỗi tệp một thư .eml',
          '          [--as-of NGÀY]              ngày tính chậm nộp, mặc định là hôm nay',
          '          [--scoring BẢNG_ĐIỂM.xlsx]  chấm điểm thi đua theo bảng điểm của cơ quan',
          '          [--close "NGƯỜI QUYẾT ĐỊNH"]  chốt số liệu; lần tổng hợp sau nêu từng chỗ khác số đã chốt',
          '          [--without-names]           bỏ tên và dữ liệu cá nhân khỏi mọi kết quả',
        ],
      },
      foot: [
        'Kỳ: 2026 (cả năm), 2026-Q1 … 2026-Q4, 2026-01 … 2026-12. Tùy chọn chung: --roster TỆP.xlsx (danh sách đơn vị), --lang vi|en; validate, compile: --limit TÊN=SỐ (giới hạn khi đọc, ví dụ seconds=60); units, template, validate, compile: --plan MÃ|SỔ_KẾ_HOẠCH.xlsx.',
        'Mã kết thúc: 0 tốt; 1 có lỗi trong biểu hoặc có tệp bị từ chối (vẫn ghi kết quả); 2 sai cách dùng hoặc không làm được gì. Phiên bản của chương trình: --version.',
      ],
    },
    version: (program, rules) => `Chỉ tiêu ${program} · quy tắc kiểm tra ${rules}`,
    missing: (what) => `Còn thiếu ${what}.`,
    formOrForms: 'Lệnh template cần một trong hai: --unit MÃ hoặc --all.',
    rowsBoth: 'Chỉ dùng một trong hai tùy chọn --own-rows và --all-rows.',
    withoutValue: (option) => `Sau tùy chọn “${option}” còn thiếu giá trị.`,
    noSuchOption: (option) => `Không có tùy chọn “${option}”.`,
    systemReasons: {
      EISDIR: 'đó là một thư mục, đề nghị ghi tên tệp',
      ENOENT: 'chưa có thư mục này, đề nghị tạo thư mục trước',
      ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
      EEXIST: 'đã có một tệp mang tên này, đề nghị chọn tên thư mục khác',
      EACCES: 'không có quyền, đề nghị chọn chỗ khác',
      EPERM: 'không có quyền, đề nghị chọn chỗ khác',
      EROFS: 'ổ đĩa chỉ cho đọc, đề nghị chọn chỗ khác',
      EBUSY: 'tệp đang mở trong chương trình khác, đề nghị đóng lại',
      ENOSPC: 'ổ đĩa đã đầy',
    },
    refused: (file, reason) => `Không dùng được ${file}: ${reason}`,
    refusedMore: (count) => `… và ${String(count)} tệp khác, nêu ở trang Lỗi`,
    unknownCommand: (name, known) => `Không có lệnh “${name}”. Các lệnh: ${known}. Xem cách dùng: --help.`,
    unknownOption: (option, command) => `Lệnh “${command}” không có tùy chọn “${option}”.`,
    unknownPlan: (id, known) => `Không có kế hoạch “${id}”. Các kế hoạch đang có: ${known}.`,
    unknownLanguage: (found, known) => `Không có ngôn ngữ “${found}”. Các ngôn ngữ đang có: ${known}.`,
    unknownPeriod: (period, year) =>
      `Kỳ “${period}” không thuộc năm ${String(year)}. Viết: ${String(year)}, ${String(year)}-Q1 … ${String(year)}-Q4, ${String(year)}-01 … ${String(year)}-12.`,
    unknownUnit: (code) => `Không có đơn vị nào mang mã “${code}”. Xem danh sách bằng lệnh units.`,
    notFound: (path) => `Không tìm thấy “${path}”.`,
    nothingToRead: (places) =>
      `Không có tệp nào để đọc${places === '' ? '' : ` trong ${places}`}. Đề nghị ghi tên tệp biểu, hoặc thư mục có các tệp đã nhận.`,
    nothingNew: (places) =>
      `Không có biểu mới trong ${places}; bảng đang giữ được tổng hợp lại theo các quyết định, thiết lập ghi trong bảng.`,
    jsonOrJsonl: 'Chỉ dùng một trong hai tùy chọn --json và --jsonl.',
    unknownLimit: (text, known) =>
      `Giới hạn “${text}” không hợp lệ. Viết TÊN=SỐ với số lớn hơn 0; TÊN là một trong: ${known}.`,
    cannotWrite: (file, reason) => `Không ghi được “${file}”: ${reason}`,
    failed: (reason) => `Chương trình dừng vì một lỗi chưa lường trước: ${reason}`,
    openDecisions: (questions) =>
      `Còn ${String(questions.length)} nội dung cần quyết định trước khi phát biểu, đang theo mặc định (ghi quyết định ở trang Thiết lập của bảng tổng hợp rồi dùng --into):\n${questions.map((each) => `  - ${each}`).join('\n')}`,
    wroteForms: (count, folder) => `Đã ghi ${String(count)} biểu vào ${folder}`,
    blankForms: (names, more) =>
      `Biểu trống, chưa được tính là đã nộp: ${names.join('; ')}${more > 0 ? ` và ${String(more)} đơn vị khác` : ''}`,
    compiled: (file, received, expected, figures, allFigures, refused) =>
      `Đã ghi ${file}: ${String(received)}/${String(expected)} đơn vị đã nộp, ${String(figures)}/${String(allFigures)} chỉ tiêu có số liệu, ${String(refused)} tệp bị từ chối`,
    closed: (number, day, by, code) =>
      `Số chốt lần ${String(number)}, ngày ${day}, người quyết định: ${by}, mã ${code}`,
    revisedSince: (number, day, figures) =>
      `${String(figures)} chỉ tiêu khác số chốt lần ${String(number)} (ngày ${day}); xem trang “Chốt số liệu”`,
    closingByNobody: '--close cần tên, chức vụ người quyết định chốt, ví dụ --close "Trần Văn Bình, Phó Giám đốc Sở".',
    wroteLetters: (count, folder) => `Đã ghi ${String(count)} thư nháp vào ${folder}`,
    notACityWorkbook: (file) => `“${file}” không phải là bảng tổng hợp do chương trình này lập.`,
    otherCompilation: (file, plan, period) => `“${file}” là bảng tổng hợp của kế hoạch ${plan}, kỳ ${period}.`,
    notADate: (text) => `“${text}” không phải là ngày. Viết: 2026-12-15 hoặc 15/12/2026.`,
    scoring: {
      noCaptions: () => 'Không tìm thấy dòng tiêu đề có cột “Nội dung” và cột “Điểm” hoặc “Điểm mỗi ngày”.',
      noRules: () => 'Bảng điểm không có dòng nào.',
      unknownRule: (found) =>
        `Không hiểu nội dung “${found}”. Các nội dung dùng được: Thực hiện so kế hoạch của đơn vị; Báo cáo muộn; Kế hoạch muộn; Không gửi báo cáo; Không gửi kế hoạch; Biểu còn lỗi.`,
      unknownIndicator: (found) => `Không có chỉ tiêu mang mã “${found}”.`,
      notANumber: (found) => `“${found}” không phải là số điểm (ghi một số không âm).`,
      unclearProportional: (found) => `Cột “Theo tỷ lệ” ghi “${found}”; đề nghị ghi có hoặc không.`,
    },
    planReading,
    whatWithPlan: 'Lệnh plan cần một trong các tùy chọn --new, --check TỆP, --seed TỆP, --read TỆP.',
    revised: 'Kế hoạch đã được sửa so với lần tổng hợp trước:',
    revision: {
      added: () => 'chỉ tiêu mới; các biểu đã nhận chưa có ô này, cần phát hành lại biểu.',
      dropped: (units) => `đã bỏ; số của ${String(units)} đơn vị không còn được tổng hợp.`,
      target: (units) => `mục tiêu đã sửa; số của ${String(units)} đơn vị được đánh giá lại.`,
      unitOfMeasure: (units) => `đơn vị tính đã sửa; số của ${String(units)} đơn vị cần được xem lại.`,
      other: (units) => `nội dung đã sửa; số của ${String(units)} đơn vị được kiểm tra lại.`,
    },
    planSound: (file) => `Sổ kế hoạch “${file}” không có lỗi, phát hành được.`,
    planNotSound: (file) => `Sổ kế hoạch “${file}” còn lỗi nên chưa phát hành được. Đề nghị sửa rồi kiểm tra lại.`,
    noResults: 'Bảng tổng hợp chưa có số liệu nào để làm mốc cho kế hoạch năm sau.',
    fileStatus: { ok: 'hợp lệ', warnings: 'có cảnh báo', errors: 'có lỗi', refused: 'không đọc được' },
  },
  city: city(area),
  pane,
  trial,
  sending: sending(area),
  selfScores: {
    title: 'BẢNG TỰ CHẤM ĐIỂM THI ĐUA',
    note: 'Theo bảng điểm của cơ quan tổng hợp; Kế hoạch không quy định điểm. Chỉ nhập vào ô có nền màu nhạt. Điểm trừ ghi số âm; nội dung không chấm để trống.',
    columns: ['Mã', 'Nội dung chấm điểm', 'Ít nhất', 'Nhiều nhất', 'Điểm tự chấm', 'Ghi chú, minh chứng'],
    total: 'Tổng điểm tự chấm',
    prompt: 'Một số từ điểm ít nhất đến điểm nhiều nhất của dòng này. Điểm trừ ghi số âm.',
  },
  samples: {
    filePrefix: 'MAU-THU',
    city: 'MAU-THU_Bang-tong-hop.xlsx',
    cluster: (number) => `Cụm ${String(number)} (giả định)`,
    block: (number) => `Khối ${String(number)} (giả định)`,
    letter: '45/BC-UBND (giả định)',
    returned: 'GIẢ ĐỊNH: biểu chưa có chữ ký của người đứng đầu',
    source: 'Số liệu giả định',
    note: 'SỐ LIỆU GIẢ ĐỊNH, chỉ để dùng thử',
    answer: (unit) => `Nội dung giả định: ${unit} đã triển khai.\nKết quả cụ thể ghi ở dòng thứ hai.`,
  },
});

const AREAS: Readonly<Record<Area, string>> = {
  city: 'thành phố',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  ward: 'phường',
  specialZone: 'đặc khu',
  locality: 'địa bàn',
};

const made = new Map<Area, Words>();

function inArea(area: Area): Words {
  const words = made.get(area) ?? wordsOf(AREAS[area]);
  made.set(area, words);
  return words;
}

/** Vietnamese, the default. */
export const vi: Words = inArea('city');
