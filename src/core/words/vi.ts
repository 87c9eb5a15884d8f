import type { Relation } from '../catalogue/Catalogue';
import type { AmbiguityReason, UnreadableReason } from '../numbers/NumberReading';
import type { Slip, SlipReferenceName } from '../numbers/slipOfMagnitude';
import { shortText } from './shortText';
import { paneVi } from './paneVi';
import type { Words } from './Words';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `2026-02-18` → `18/02/2026`. */
const date = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/');

/** Text out of a file: shortened, on one line. */
const quote = (text: string): string => `“${shortText(text)}”`;

function rangeWords(
  min: number | null,
  max: number | null,
  exclusive: boolean,
  number: (value: number) => string,
): string {
  if (min !== null && max !== null) return `từ ${number(min)} đến ${number(max)}`;
  if (min !== null) return exclusive ? `lớn hơn ${number(min)}` : `từ ${number(min)} trở lên`;
  return max === null ? 'không giới hạn' : `không quá ${number(max)}`;
}

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  words: 'ô chứa chữ',
  symbols: 'có chữ hoặc ký hiệu lẫn trong số',
  malformed: 'dấu phân cách đặt sai vị trí',
  twoNumbers: 'có hai số trong một ô',
  date: 'ô chứa ngày tháng',
  fraction: 'số viết dạng phân số',
  roundedExponent: 'số viết dạng mũ (E) đã mất các chữ số sau',
  tooManyDigits: 'quá nhiều chữ số',
  tooLong: 'nội dung quá dài',
  formula: 'công thức viết dạng chữ',
  errorCode: 'mã lỗi của Excel',
  foreignUnit: 'đơn vị tính khác với đơn vị tính của chỉ tiêu',
  percentElsewhere: 'có dấu % trong khi chỉ tiêu không tính bằng %',
  change: 'ô ghi mức tăng, giảm trong khi cần chính số thực hiện',
  brackets: 'số đặt trong ngoặc',
  unclearState: 'chưa rõ là không phát sinh (-), chưa thu thập được (…) hay không thuộc phạm vi (x)',
  legacyText: 'chữ gõ theo phông cũ (TCVN3 hoặc VNI)',
  notFinite: 'số vượt quá giới hạn tính toán',
};

const AMBIGUOUS: Readonly<Record<AmbiguityReason, string>> = {
  threeDigits: 'dấu phân cách có thể là hàng nghìn hoặc thập phân',
  dash: 'dấu “-” có thể là dấu âm hoặc gạch đầu dòng',
  brackets: 'dấu ngoặc có thể nghĩa là số âm',
  decrease: 'chữ “giảm” có thể nghĩa là số âm',
  percentFraction: 'ô định dạng phần trăm nên số có thể là tỷ lệ hoặc phần trăm',
  percentFormat: 'ô định dạng phần trăm nên số hiển thị khác số lưu',
};

const REFERENCES: Readonly<Record<SlipReferenceName, string>> = {
  ownPlan: 'kế hoạch của đơn vị',
  cityTarget: 'mục tiêu của thành phố',
  previous: 'kỳ báo cáo trước',
  median: 'số thường gặp của các đơn vị',
};

const SLIPS: Readonly<Record<Slip['kind'], (unit: string) => string>> = {
  percentFraction: () => 'có thể phần trăm được ghi dạng thập phân',
  decimalMark: () => 'có thể dấu phân cách hàng nghìn và thập phân bị hiểu nhầm',
  otherUnit: (unit) => `có thể ghi theo ${unit}`,
  magnitude: () => 'có thể thừa hoặc thiếu số 0, hoặc ghi theo đơn vị tính khác',
};

const COMPARED: Readonly<Record<Relation['kind'], (left: string, right: string) => string>> = {
  partsAtMostTotal: (left, right) => `các phần cộng lại là ${left}, tổng số là ${right}`,
  gapShare: (left, right) => `phần còn lại chiếm ${left}%, giới hạn là ${right}%`,
  between: (left, right) => `số ghi là ${left}, giới hạn là ${right}`,
  weightedSum: (left, right) => `số ghi là ${left}, tính từ các thành phần là ${right}`,
  impliedGrowth: (left, right) => `mức thay đổi suy ra là ${left}%, giới hạn là ${right}%`,
  difference: (left, right) => `chênh lệch là ${left}, giới hạn là ${right}`,
  order: (left, right) => `hai số là ${left} và ${right}`,
};

/** Kinds of file that are recognised, put behind “không phải là sổ Excel”. */
const NOT_A_WORKBOOK_KINDS: ReadonlyMap<string, string> = new Map([
  ['pdf', ' mà là tệp PDF'],
  ['document', ' mà là văn bản Word'],
  ['image', ' mà là hình ảnh'],
  ['archive', ' mà là tệp nén'],
]);

/** Vietnamese, the default. */
export const vi: Words = {
  language: 'vi',
  date,
  period: (period) => {
    const [year = '', part] = period.split('-');
    if (part === undefined) return `năm ${year}`;
    if (part.startsWith('Q')) return `quý ${ROMAN[Number(part.slice(1)) - 1] ?? ''} năm ${year}`;
    return `tháng ${String(Number(part))} năm ${year}`;
  },
  dataStatus: { estimated: 'ước tính', preliminary: 'sơ bộ', official: 'chính thức' },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', information: 'Lưu ý' },
  cells: {
    value: 'Ô thực hiện',
    numerator: 'Ô tử số',
    denominator: 'Ô mẫu số',
    plan: 'Ô kế hoạch của đơn vị',
  },
  findings: {
    PLAN_MISSING: () =>
      'Biểu không còn ghi thuộc kế hoạch nào. Đề nghị lấy lại biểu mẫu của đơn vị và chuyển số liệu sang.',
    UNIT_MISSING: ({ name }) =>
      `Biểu không ghi mã đơn vị báo cáo${name === '' ? '' : ` (tên trên biểu: ${quote(name)})`}. Đề nghị lấy biểu mẫu của đúng đơn vị và chuyển số liệu sang.`,
    UNIT_UNKNOWN: ({ unit }) =>
      `Mã đơn vị ${quote(unit)} không có trong danh sách đơn vị báo cáo. Đề nghị kiểm tra mã hoặc cập nhật danh sách.`,
    UNIT_NAME_DIFFERS: ({ found, expected }) =>
      `Tên ghi trên biểu là ${quote(found)}, mã của biểu là của ${expected}. Đề nghị dùng biểu mẫu của đúng đơn vị.`,
    PERIOD_UNKNOWN: ({ period }) =>
      period === ''
        ? 'Biểu không ghi kỳ báo cáo. Đề nghị lấy lại biểu mẫu của kỳ cần báo cáo.'
        : `Kỳ báo cáo ${quote(period)} không thuộc năm kế hoạch. Đề nghị lấy lại biểu mẫu của kỳ cần báo cáo.`,
    TEMPLATE_VERSION: ({ found, expected }) =>
      `Biểu mẫu ${found === '' ? 'không ghi phiên bản' : `thuộc phiên bản ${found}`}, phiên bản hiện hành là ${expected}. Số liệu vẫn được đọc; đề nghị dùng biểu mẫu mới.`,

    CODE_MISSING: (_, { cell }) =>
      `${cell} không còn trên biểu do dòng hoặc mã số đã bị xóa. Đề nghị làm mới biểu mẫu; số liệu đã nhập được giữ nguyên.`,
    CODE_DUPLICATE: () =>
      'Mã số này có ở nhiều dòng nên chưa biết dòng nào là số báo cáo. Đề nghị xóa dòng thừa, chỉ để một dòng.',
    CODE_MISMATCH: ({ named }) =>
      `Mã số của dòng và tên ô không khớp nhau (tên ô đang chỉ đến ô ${named}). Đề nghị đưa số liệu về đúng dòng hoặc làm mới biểu mẫu.`,
    UNIT_OF_MEASURE_CHANGED: ({ found, expected }) =>
      `Đơn vị tính trên biểu là ${quote(found)}, theo kế hoạch là ${quote(expected)}. Đề nghị khôi phục đơn vị tính và nhập số theo ${expected}.`,
    FORMULA_REPLACED: () =>
      'Công thức tính tỷ lệ đã bị thay hoặc bị xóa. Đề nghị khôi phục công thức; đơn vị chỉ cần nhập tử số và mẫu số.',
    LABEL_CHANGED: ({ found, expected }) =>
      `Tên chỉ tiêu trên biểu là ${quote(found)}, theo kế hoạch là ${quote(expected)}. Đề nghị khôi phục tên và kiểm tra số liệu có đúng của chỉ tiêu này không.`,

    REQUIRED_BLANK: (_, { cell, unitOfMeasure }) =>
      `${cell} chưa có số liệu. Đề nghị nhập số (${unitOfMeasure}), hoặc ghi “-” nếu không phát sinh, “…” nếu chưa thu thập được, “x” nếu không thuộc phạm vi của đơn vị.`,
    ERROR_CELL: ({ error }, { cell }) => `${cell} đang báo lỗi ${error}. Đề nghị sửa công thức hoặc nhập số trực tiếp.`,
    FORMULA_WITHOUT_RESULT: ({ formula }, { cell }) =>
      `${cell} có công thức ${quote(`=${formula}`)} nhưng tệp không lưu kết quả. Đề nghị mở tệp bằng Excel và lưu lại, hoặc nhập số trực tiếp.`,
    BOOLEAN_CELL: ({ text }, { cell }) => `${cell} ghi giá trị ${text}, không phải là số. Đề nghị nhập lại số.`,
    DATE_CELL: ({ text }, { cell }) =>
      `${cell} ghi ngày tháng (${quote(text)}), có thể do Excel tự đổi số vừa gõ. Đề nghị nhập lại số.`,
    NOT_A_NUMBER: ({ text, reason }, { cell }) =>
      `${cell} ghi ${quote(text)}, không đọc được thành số: ${UNREADABLE[reason]}. Đề nghị chỉ nhập số, phần giải thích ghi ở cột Ghi chú.`,
    TEXT_NUMBER: ({ text, value }, { cell, amount }) =>
      `${cell} ghi số dưới dạng chữ (${quote(text)}), được đọc là ${amount(value)}. Đề nghị đổi thành số.`,
    AMBIGUOUS_NUMBER: ({ text, first, second, reason }, { cell, number, amount }) =>
      `${cell}${text === '' ? '' : ` ghi ${quote(text)},`} có thể là ${number(first)} hoặc ${amount(second)}: ${AMBIGUOUS[reason]}. Số này chưa được dùng; đề nghị chọn số đúng.`,
    RANGE_TYPED: ({ text, low, high }, { cell, number }) =>
      `${cell} ghi một khoảng (${quote(text)}: từ ${number(low)} đến ${number(high)}). Đề nghị nhập một số; khoảng có thể ghi ở cột Ghi chú.`,
    OTHER_UNIT: ({ text, found, expected, value }, { cell, amount }) =>
      `${cell} ghi theo ${quote(found)} (${quote(text)}), chỉ tiêu tính theo ${expected}. Quy đổi là ${amount(value)}; đề nghị xác nhận hoặc nhập lại.`,
    STATE_AS_WORDS: ({ text, sign }, { cell }) =>
      `${cell} ghi ${quote(text)}, được hiểu là ký hiệu “${sign}”. Đề nghị ghi “${sign}”.`,
    PERCENT_CELL: ({ stored, value }, { cell, number, amount }) =>
      `${cell} định dạng phần trăm: giá trị lưu là ${number(stored)}, được đọc là ${amount(value)}. Đề nghị đổi về dạng số thường.`,
    SCALED_CELL: ({ shown, value }, { cell, number, amount }) =>
      `${cell} hiển thị ${number(shown)} nhưng giá trị lưu là ${amount(value)}. Đề nghị kiểm tra số và bỏ định dạng rút gọn.`,

    HARD_RANGE: ({ value, min, max, exclusive }, { cell, number, amount }) =>
      `${cell} ghi ${amount(value)}, ngoài giới hạn cho phép (${rangeWords(min, max, exclusive, number)}). Đề nghị kiểm tra số, dấu phân cách và đơn vị tính.`,
    PLAUSIBLE_RANGE: ({ value, min, max }, { number, amount }) =>
      `Số ${amount(value)} khác xa mức thường gặp của thành phố (${rangeWords(min, max, false, number)}). Đề nghị kiểm tra; nếu đúng thì giữ và ghi lý do ở cột Ghi chú.`,
    WHOLE_NUMBER: ({ value }, { cell, number, unitOfMeasure }) =>
      `${cell} ghi ${number(value)}, trong khi chỉ tiêu tính bằng số nguyên (${unitOfMeasure}). Đề nghị kiểm tra dấu phân cách hàng nghìn và nhập số nguyên.`,
    MAGNITUDE: ({ value, proposed, kind, unit, reference, referenceValue }, { cell, number, amount }) =>
      `${cell} ghi ${number(value)}, lệch nhiều lần so với ${REFERENCES[reference]} (${amount(referenceValue)}): ${SLIPS[kind](unit)}. Số đúng có thể là ${number(proposed)}; đề nghị kiểm tra.`,
    UNIT_EXCEEDS_CITY: ({ value, target, factor }, { number, amount }) =>
      `Số của riêng đơn vị (${number(value)}) lớn hơn ${number(factor)} lần mục tiêu của cả thành phố (${amount(target)}). Đề nghị kiểm tra; nếu đúng thì giữ và ghi lý do ở cột Ghi chú.`,

    DENOMINATOR_NOT_POSITIVE: ({ value }, { number }) =>
      `Mẫu số phải lớn hơn 0, biểu đang ghi ${number(value)}. Nếu không phát sinh, đề nghị ghi “-” ở cả tử số và mẫu số.`,
    NUMERATOR_EXCEEDS: ({ numerator, denominator }, { number }) =>
      `Tử số (${number(numerator)}) lớn hơn mẫu số (${number(denominator)}), trong khi tử số là một phần của mẫu số. Đề nghị kiểm tra lại cả hai số.`,
    RATIO_HALF_GIVEN: ({ missing }) =>
      missing === 'numerator'
        ? 'Đã có mẫu số nhưng tử số chưa phải là số. Đề nghị nhập tử số (ghi 0 nếu không có), hoặc ghi cùng một ký hiệu ở cả hai ô.'
        : 'Đã có tử số nhưng mẫu số chưa phải là số. Đề nghị nhập mẫu số, hoặc ghi cùng một ký hiệu ở cả hai ô.',
    RATIO_MISMATCH: ({ value, computed }, { amount }) =>
      `Tỷ lệ trên biểu là ${amount(value)}, tính từ tử số và mẫu số là ${amount(computed)}. Đề nghị khôi phục công thức hoặc sửa tử số, mẫu số.`,
    RATIO_RECOMPUTED: ({ error, computed }, { amount }) =>
      `Ô tỷ lệ ${error === '' ? 'chưa có kết quả' : `đang báo lỗi ${error}`}; tỷ lệ tính từ tử số và mẫu số là ${amount(computed)}. ${error === '' ? 'Không cần sửa.' : 'Đề nghị khôi phục công thức.'}`,

    RELATION: ({ relation, kind, left, right }, context) =>
      `${context.relation(relation)} Biểu này: ${COMPARED[kind](context.number(left), context.number(right))}. Đề nghị kiểm tra lại các số liên quan.`,
    NOT_LEAD: ({ lead }, { unitName }) =>
      `Chỉ tiêu này không thuộc phạm vi báo cáo của đơn vị (nguồn thường dùng: ${unitName(lead)}). Số đã nhập được ghi nhận nhưng không tổng hợp; đề nghị ghi “x” nếu nhập nhầm.`,
    STATUS_UNKNOWN: ({ text }) =>
      `Tình trạng số liệu ${quote(text)} không có trong danh sách. Đề nghị chọn ước tính, sơ bộ hoặc chính thức.`,
    STATUS_MISSING: () => 'Chưa ghi tình trạng số liệu. Đề nghị chọn ước tính, sơ bộ hoặc chính thức.',

    DUPLICATE_SUBMISSION: ({ unit, used, other }, { unitName }) =>
      `${unitName(unit)} có nhiều biểu: tổng hợp ${quote(used)}, không dùng ${quote(other)}. Đề nghị xác nhận biểu đúng và bỏ biểu còn lại.`,
    OTHER_PERIOD: ({ found, expected }, { period }) =>
      `Biểu báo cáo ${period(found)}, kỳ đang tổng hợp là ${period(expected)}; biểu này không được tổng hợp. Đề nghị đơn vị gửi biểu của đúng kỳ.`,
    UNIT_NOT_EXPECTED: ({ unit }, { unitName }) =>
      `${unitName(unit)} không có trong danh sách đơn vị phải báo cáo. Đề nghị kiểm tra danh sách đơn vị.`,
  },
  refusals: {
    NO_FORM: () =>
      'Sổ này không có biểu mẫu của chương trình. Đề nghị dùng biểu mẫu đã phát hành, không chép sang sổ khác bằng cách chỉ dán giá trị.',
    SEVERAL_FORMS: ({ text }) =>
      `Sổ này có nhiều biểu với số liệu khác nhau (trang: ${text('sheets')}). Đề nghị chỉ để một biểu trong một tệp.`,
    OTHER_PLAN: ({ text }) =>
      `Biểu thuộc kế hoạch khác (${text('plan')}). Đề nghị dùng biểu mẫu của kế hoạch đang tổng hợp.`,
    CITY_WORKBOOK: () =>
      'Đây là bảng tổng hợp của thành phố, không phải biểu của đơn vị. Đề nghị chọn tệp biểu của đơn vị.',
    PLAN_MISSING: () => 'Biểu không còn mã kế hoạch nên không thể tổng hợp. Đề nghị lấy biểu mẫu mới và nhập lại.',
    UNIT_MISSING: ({ text }) =>
      `Biểu không còn mã đơn vị${text('name') === '' ? '' : ` (tên ghi trên biểu: “${text('name')}”)`} nên không thể tổng hợp. Đề nghị lấy biểu mẫu mới của đơn vị và nhập lại.`,
    UNIT_UNKNOWN: ({ text }) =>
      `Mã đơn vị “${text('unit')}” không có trong danh sách đơn vị báo cáo. Đề nghị kiểm tra danh sách, hoặc yêu cầu đơn vị dùng biểu mẫu của mình.`,
    PERIOD_UNKNOWN: ({ text }) =>
      `Kỳ báo cáo của biểu (“${text('period')}”) không thuộc năm của Kế hoạch. Đề nghị đơn vị gửi biểu của đúng kỳ.`,
    OTHER_PERIOD: ({ period }) =>
      `Biểu báo cáo ${period('found')}, kỳ đang tổng hợp là ${period('expected')}. Đề nghị đơn vị gửi biểu của đúng kỳ.`,
    UNREADABLE_FILE: ({ text }) =>
      `Không mở được tệp (${text('reason')}). Đề nghị kiểm tra tệp còn ở chỗ cũ và không đang mở bằng chương trình khác rồi chọn lại.`,
    EMPTY_FILE: () => 'Tệp không có nội dung, có thể do tải về hoặc gửi thư chưa xong. Đề nghị tải lại hoặc gửi lại.',
    TOO_LARGE: ({ megabytes }) =>
      `Tệp lớn hơn ${megabytes('limit')} MB, biểu mẫu thường chỉ vài chục KB. Đề nghị bỏ hình ảnh, trang thừa rồi lưu lại.`,
    NOT_A_WORKBOOK: ({ text }) =>
      `Đây không phải là sổ Excel${NOT_A_WORKBOOK_KINDS.get(text('kind')) ?? ''}. Đề nghị gửi tệp .xlsx của biểu mẫu.`,
    LEGACY_XLS: () =>
      'Tệp ở dạng Excel 97-2003 (.xls). Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
    ENCRYPTED: () =>
      'Tệp được bảo vệ bằng mật khẩu hoặc quyền truy cập nên không đọc được. Đề nghị bỏ mật khẩu, lưu lại dạng .xlsx rồi gửi lại.',
    XLSB: () =>
      'Tệp ở dạng Excel nhị phân (.xlsb). Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
    ODS: () =>
      'Tệp ở dạng OpenDocument (.ods). Đề nghị mở bằng chương trình đã tạo tệp, lưu thành dạng .xlsx rồi gửi lại.',
    CSV_OR_TEXT: () => 'Tệp chỉ có chữ (.csv, .txt), không còn mã số của biểu mẫu. Đề nghị gửi tệp .xlsx của biểu mẫu.',
    WEB_PAGE: () =>
      'Tệp mang tên sổ Excel nhưng là trang web hoặc tệp XML. Đề nghị mở bằng Excel, lưu thành dạng .xlsx rồi gửi lại.',
    ZIP_DAMAGED: () => 'Tệp bị hỏng hoặc thiếu, thường do tải về hay gửi thư chưa xong. Đề nghị gửi lại tệp gốc.',
    ZIP_BOMB: ({ megabytes }) =>
      `Tệp giải nén ra quá lớn (trên ${megabytes('limit')} MB) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
    TOO_MANY_ENTRIES: ({ count }) =>
      `Tệp có quá nhiều thành phần (trên ${count('limit')}) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
    PART_MISSING: ({ text }) =>
      `Tệp thiếu một thành phần (${text('part')}). Đề nghị mở bằng Excel, sửa (Repair), lưu lại dạng .xlsx rồi gửi lại.`,
    XML_DAMAGED: ({ text }) =>
      `Một thành phần của tệp bị hỏng (${text('part')}). Đề nghị mở bằng Excel, sửa (Repair), lưu lại dạng .xlsx rồi gửi lại.`,
    XML_FORBIDDEN: ({ text }) =>
      `Tệp có nội dung không được phép trong sổ Excel (${text('part')}) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
    XML_TOO_DEEP: ({ text }) =>
      `Tệp có cấu trúc bất thường (${text('part')}) nên không mở để bảo đảm an toàn. Đề nghị lấy biểu mẫu mới và nhập lại.`,
    TOO_MANY_CELLS: ({ count }) =>
      `Sổ có hơn ${count('limit')} ô có nội dung. Đề nghị chỉ để trang biểu mẫu rồi lưu lại.`,
    TEXT_TOO_LONG: ({ count }) => `Có ô chứa hơn ${count('limit')} ký tự. Đề nghị rút gọn nội dung ô rồi lưu lại.`,
    TIMEOUT: ({ count }) =>
      `Đọc tệp quá ${count('seconds')} giây nên đã dừng. Đề nghị chỉ để trang biểu mẫu rồi lưu lại.`,
    READER_FAILED: () =>
      'Chương trình gặp lỗi khi đọc tệp này. Đề nghị mở bằng Excel, lưu lại dạng .xlsx; nếu vẫn lỗi, gửi tệp cho người phụ trách chương trình.',
  },
  outcomes: { exceeded: 'Vượt', met: 'Đạt', notMet: 'Chưa đạt', noData: 'Chưa có số liệu' },
  ledger: { notSent: 'Chưa nộp', withErrors: 'Có lỗi', accepted: 'Chấp nhận' },
  methods: { lead: 'Số của cơ quan chủ trì', sum: 'Cộng từ các đơn vị', ratio: 'Tổng tử số chia tổng mẫu số' },
  uses: { city: 'Tính vào số thành phố', comparison: 'Chỉ để đối chiếu', none: 'Không dùng' },
  reasons: {
    notANumber: 'Không phải là số',
    error: 'Có lỗi cần sửa',
    notLead: 'Không thuộc phạm vi báo cáo của đơn vị',
    comparisonOnly: 'Số của đơn vị chỉ để đối chiếu',
    otherSourceCounts: 'Đã tính theo nguồn khác',
    outOfScope: 'Đơn vị ghi không thuộc phạm vi (x)',
    partsMissing: 'Thiếu tử số hoặc mẫu số',
  },
  form: {
    sheet: 'Biểu chỉ tiêu',
    guideSheet: 'Hướng dẫn',
    columns: {
      number: 'STT',
      indicator: 'Chỉ tiêu',
      code: 'Mã số',
      unitOfMeasure: 'Đơn vị tính',
      target: 'Mục tiêu thành phố',
      ownPlan: 'Kế hoạch của đơn vị',
      value: 'Thực hiện',
      percent: '% so mục tiêu',
      status: 'Tình trạng số liệu',
      source: 'Nguồn và thời điểm',
      note: 'Ghi chú',
    },
    symbol: (symbol) => `Biểu số: ${symbol}`,
    underPlan: (number, day) => `Kèm theo việc thực hiện Kế hoạch số ${number} ngày ${day}`,
    deadline: (wording) => `Thời hạn gửi báo cáo: ${wording}`,
    reportingUnit: (name) => `Đơn vị báo cáo: ${name}`,
    unitCode: (code) => `Mã đơn vị: ${code}`,
    receiver: (name) => `Đơn vị nhận báo cáo: ${name}`,
    periodLine: (period) => `Kỳ báo cáo: ${period} (số lũy kế từ đầu năm)`,
    signs:
      'Cột “Thực hiện” ghi một số, hoặc một trong ba ký hiệu: “-” không phát sinh; “…” có phát sinh nhưng chưa thu thập được; “x” không thuộc phạm vi của đơn vị. Không để trống.',
    assignment:
      'Kế hoạch không phân công chỉ tiêu cho từng đơn vị: ô màu xám là ngoài phạm vi theo phân công mặc định, Sở Nội vụ có thể thay đổi; nếu đơn vị có số liệu thì ghi đè lên dấu “x”.',
    targetTexts: {
      range: (min, max) => `${min} – ${max}`,
      approximately: 'khoảng ',
      greaterThan: 'trên ',
      rankAtMost: 'tốp ',
      stretch: (value) => ` (phấn đấu ${value})`,
    },
    signOff: {
      place: (place, year) => `${place}, ngày … tháng … năm ${String(year)}`,
      preparer: 'NGƯỜI LẬP BIỂU',
      checker: 'NGƯỜI KIỂM TRA BIỂU',
      head: 'THỦ TRƯỞNG ĐƠN VỊ',
      hint: '(Ký, họ tên)',
      headHint: '(Ký, họ tên, đóng dấu)',
    },
    prompts: {
      title: (code, unitOfMeasure) => `${code} – ${unitOfMeasure}`,
      value: (range) => `Nhập một số ${range}, hoặc ký hiệu: - không phát sinh; … chưa thu thập; x ngoài phạm vi.`,
      optional: 'Không bắt buộc: chỉ dùng để đối chiếu với số của đơn vị chủ trì.',
      outside: 'Mặc định ngoài phạm vi của đơn vị (x). Nếu đơn vị có số liệu thì nhập đè lên.',
      computed: 'Ô này tự tính từ tử số và mẫu số ở hai dòng dưới. Không nhập vào đây.',
      ownPlan: 'Kế hoạch do đơn vị tự đặt cho chỉ tiêu này (nếu có).',
      status: 'Chọn: ước tính, sơ bộ hoặc chính thức.',
      source: 'Cơ quan cung cấp số liệu và thời điểm chốt số liệu, ví dụ: Thuế thành phố, 30/11/2026.',
      note: 'Giải thích, lý do, thay đổi so với kỳ trước.',
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
        `Ô này nhận một số ${range}, hoặc một trong ba ký hiệu: - (không phát sinh), … (chưa thu thập), x (ngoài phạm vi). Không ghi đơn vị tính trong ô; dấu thập phân theo cài đặt của máy.`,
      statusTitle: 'Tình trạng số liệu',
      status: 'Chọn một trong ba: ước tính, sơ bộ, chính thức.',
    },
    guide: {
      title: 'HƯỚNG DẪN GHI BIỂU',
      steps: [
        '1. Chỉ nhập vào các ô có nền màu nhạt ở sheet “Biểu chỉ tiêu”; các ô khác được khóa. Không thêm, bớt, đổi mã số.',
        '2. Mỗi chỉ tiêu ghi một số lũy kế từ đầu năm đến hết kỳ báo cáo, đúng đơn vị tính của dòng; không ghi đơn vị tính, chữ “khoảng” hay dấu % trong ô.',
        '3. Không có số thì ghi ký hiệu: “-” không phát sinh; “…” chưa thu thập được; “x” không thuộc phạm vi. Số 0 là một con số, khác với “-”.',
        '4. Chỉ tiêu tỷ lệ: nhập tử số và mẫu số ở hai dòng dưới, tỷ lệ tự tính.',
        '5. Chọn tình trạng số liệu (ước tính, sơ bộ, chính thức) và ghi nguồn, thời điểm cho từng số.',
      ],
      columns: {
        code: 'Mã số',
        indicator: 'Chỉ tiêu',
        unitOfMeasure: 'Đơn vị tính',
        role: 'Vai trò của đơn vị (mặc định)',
        definition: 'Nội dung, cách hiểu',
        method: 'Cách tổng hợp số của thành phố',
        clause: 'Căn cứ',
      },
      roles: {
        lead: 'Đơn vị chủ trì: báo cáo số của toàn thành phố',
        reports: 'Báo cáo phần của đơn vị',
        compares: 'Không bắt buộc, để đối chiếu',
        outside: 'Ngoài phạm vi',
      },
      methods: {
        lead: (unit) => `Lấy số của đơn vị chủ trì: ${unit}`,
        sum: 'Cộng số của các xã, phường, đặc khu; số của đơn vị chủ trì để đối chiếu',
        ratio: (numerator, denominator) => `Tổng “${numerator}” chia tổng “${denominator}”; không bình quân các tỷ lệ`,
      },
      usual: '(theo thông lệ, Kế hoạch không quy định)',
    },
  },
  cli: {
    usage: [
      'Cách dùng: npm run -s chitieu -- LỆNH [tùy chọn]',
      '  units [--json]                                         danh sách đơn vị báo cáo',
      '  template --unit MÃ [--period KỲ] --out TỆP             biểu của một đơn vị',
      '  template --all [--period KỲ] --out THƯ_MỤC             biểu của mọi đơn vị',
      '  validate TỆP… [--json]                                 kiểm tra biểu đã điền',
      '  compile ĐƯỜNG_DẪN… --out TỆP.xlsx [--report TỆP.json]  tổng hợp của thành phố',
      'Kỳ: 2026 (cả năm), 2026-Q1 … 2026-Q4, 2026-01 … 2026-12. Tùy chọn chung: --plan MÃ, --lang vi|en.',
      'Mã kết thúc: 0 tốt; 1 có lỗi trong biểu hoặc có tệp bị từ chối (vẫn ghi kết quả); 2 sai cách dùng hoặc không làm được gì.',
    ].join('\n'),
    unknownCommand: (name) => `Không có lệnh “${name}”.`,
    unknownOption: (option, command) => `Lệnh “${command}” không có tùy chọn “${option}”.`,
    unknownPlan: (id, known) => `Không có kế hoạch “${id}”. Các kế hoạch đang có: ${known}.`,
    unknownPeriod: (period, year) =>
      `Kỳ “${period}” không thuộc năm ${String(year)}. Viết: ${String(year)}, ${String(year)}-Q1 … ${String(year)}-Q4, ${String(year)}-01 … ${String(year)}-12.`,
    unknownUnit: (code) => `Không có đơn vị nào mang mã “${code}”. Xem danh sách bằng lệnh units.`,
    notFound: (path) => `Không tìm thấy “${path}”.`,
    nothingToRead: 'Không có tệp nào để đọc.',
    cannotWrite: (file, reason) => `Không ghi được “${file}”: ${reason}`,
    failed: (reason) => `Chương trình dừng vì một lỗi chưa lường trước: ${reason}`,
    wroteForms: (count, folder) => `Đã ghi ${String(count)} biểu vào ${folder}`,
    compiled: (file, received, expected, figures, allFigures, refused) =>
      `Đã ghi ${file}: ${String(received)}/${String(expected)} đơn vị đã nộp, ${String(figures)}/${String(allFigures)} chỉ tiêu có số liệu, ${String(refused)} tệp bị từ chối`,
    fileStatus: { ok: 'hợp lệ', warnings: 'có cảnh báo', errors: 'có lỗi', refused: 'không đọc được' },
  },
  pane: paneVi,
  samples: {
    filePrefix: 'MAU-THU',
    source: 'Số liệu giả định',
    note: 'SỐ LIỆU GIẢ ĐỊNH, chỉ để dùng thử',
  },
};
