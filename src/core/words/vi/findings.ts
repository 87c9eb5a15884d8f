import type { Relation } from '../../catalogue/Catalogue';
import type { LegacyEncoding } from '../../kernel/decodeLegacyText';
import type { AmbiguityReason, UnreadableReason } from '../../numbers/NumberReading';
import type { Slip, SlipReferenceName } from '../../numbers/slipOfMagnitude';
import type { RemarkField } from '../../form/contract/cellNames';
import type { Decider, Incomparable } from '../../validation/Finding';
import type { HeadedColumn } from '../../form/read/place/ChangedHeading';
import { candidatesText } from './candidatesText';
import type { FindingContext, FindingWords } from '../shape/FindingWords';
import { formColumns } from './formColumns';
import { questionFindings } from './questionFindings';
import { shortText } from '../shortText';

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

/** What a cell holds or would show. */
function contentWords(content: number | string, number: (value: number) => string): string {
  if (typeof content === 'number') return number(content);
  return content === '' ? 'ô trống' : quote(content);
}

/** What the form calls a column. */
const columnName = (area: string, column: HeadedColumn): string =>
  formColumns(area)[column === 'label' ? 'indicator' : column];

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
  foreignUnit: 'đơn vị tính khác với đơn vị tính của ô này',
  percentElsewhere: 'có dấu % trong khi ô này không tính bằng %',
  change: 'ô ghi mức tăng, giảm trong khi cần chính số thực hiện',
  bound: 'đây là mức giới hạn (trên, dưới, ít nhất, ≥…), không phải số thực hiện',
  brackets: 'số đặt trong ngoặc',
  unclearState: 'chưa rõ là không phát sinh (-), chưa thu thập được (…) hay không thuộc phạm vi (x)',
  legacyText: 'chữ gõ theo phông cũ (TCVN3 hoặc VNI)',
  struckInPart: 'một phần nội dung bị gạch ngang',
  unseenInPart: 'một phần nội dung không nhìn thấy được (chữ cùng màu với nền hoặc quá nhỏ)',
  notFinite: 'số vượt quá giới hạn tính toán',
};

const DECIDED: Readonly<Record<Decider | 'nothing', string>> = {
  nothing: '',
  wholeNumber: ' vì chỉ tiêu tính bằng số nguyên',
  hardRange: ' vì cách đọc khác nằm ngoài giới hạn cho phép',
  expected: ' vì cách đọc khác quá xa mức có thể có',
  otherHalf: ' vì cách đọc khác cho tỷ lệ không hợp lý so với ô kia của tỷ lệ',
};

const AMBIGUOUS: Readonly<Record<AmbiguityReason, string>> = {
  threeDigits: 'dấu phân cách có thể là hàng nghìn hoặc thập phân',
  dash: 'dấu “-” có thể là dấu âm hoặc gạch đầu dòng',
  brackets: 'dấu ngoặc có thể nghĩa là số âm',
  decrease: 'chữ “giảm” có thể nghĩa là số âm',
  percentFraction: 'ô định dạng phần trăm nên số có thể là tỷ lệ hoặc phần trăm',
  percentFormat: 'ô định dạng phần trăm nên số hiển thị khác số lưu',
};

const references = (area: string): Readonly<Record<SlipReferenceName, string>> => ({
  ownPlan: 'kế hoạch của đơn vị',
  cityTarget: `mục tiêu của ${area}`,
  previous: 'kỳ báo cáo trước',
  median: 'số thường gặp của các đơn vị',
});

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

const REMARKS: Readonly<Record<RemarkField, string>> = {
  status: 'Tình trạng số liệu',
  source: 'Nguồn và thời điểm',
  note: 'Ghi chú',
};

const ENCODINGS: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

const INCOMPARABLE: Readonly<
  Record<Incomparable, (of: { unit: string; period: string }, context: FindingContext) => string>
> = {
  plan: () => 'biểu đó thuộc kế hoạch khác',
  unit: ({ unit, period }, { unitName, period: inWords }) =>
    `biểu đó là của ${unit === '' ? 'đơn vị không ghi mã' : unitName(unit)}, ${period === '' ? 'không ghi kỳ' : inWords(period)}`,
  period: ({ period }) => (period === '' ? 'một trong hai biểu không ghi kỳ' : `kỳ ${quote(period)} không hợp lệ`),
  later: ({ period }, { period: inWords }) => `biểu đó là ${inWords(period)}, sau kỳ đang báo cáo`,
};

/** Findings in Vietnamese. */
export const findings = (area: string): FindingWords => ({
  ...questionFindings,
  PLAN_MISSING: () =>
    'Biểu không còn ghi thuộc kế hoạch nào. Đề nghị lấy lại biểu mẫu của đơn vị và chuyển số liệu sang.',
  UNIT_MISSING: ({ name, ...candidates }) =>
    `Biểu không ghi mã đơn vị báo cáo${name === '' ? '' : ` (tên trên biểu: ${quote(name)})`}.${candidatesText(candidates)} Đề nghị lấy biểu mẫu của đúng đơn vị và chuyển số liệu sang.`,
  UNIT_UNKNOWN: ({ unit, ...candidates }) =>
    `Mã đơn vị ${quote(unit)} không có trong danh sách đơn vị báo cáo.${candidatesText(candidates)} Đề nghị kiểm tra mã hoặc cập nhật danh sách.`,
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
    `Dòng hoặc cột này có thể đã bị chuyển chỗ hoặc dán đè: theo tên ô của biểu mẫu, số của mã này ở ô ${named}. Số liệu đi theo mã số và số thứ tự cột (hàng A, B, C, D, 1, 2, 3… dưới tên cột). Nếu hàng này bị đánh lại số, đề nghị ghi lại như cũ; nếu không, xem số có đúng dòng, đúng cột không rồi làm mới biểu mẫu.`,
  CODE_CHANGED: ({ found, expected, isOther }) =>
    isOther
      ? `Cột Mã số của dòng này ghi ${quote(found)} là mã của chỉ tiêu khác, theo biểu mẫu là ${quote(expected)}. Đề nghị xem số ở dòng này là của chỉ tiêu nào, rồi khôi phục mã số.`
      : `Mã số của dòng này ${found.trim() === '' ? 'đã bị xóa' : `bị đổi thành ${quote(found)}`}, theo biểu mẫu là ${quote(expected)}. Số đã nhập vẫn được đọc; đề nghị khôi phục mã số.`,
  UNIT_OF_MEASURE_CHANGED: ({ found, expected }) =>
    `Đơn vị tính trên biểu ${found.trim() === '' ? 'đã bị xóa' : `là ${quote(found)}`}, theo kế hoạch là ${quote(expected)}. Đề nghị khôi phục đơn vị tính và nhập số theo ${expected}.`,
  FORMULA_REPLACED: () =>
    'Công thức tính tỷ lệ đã bị thay hoặc bị xóa. Đề nghị khôi phục công thức; đơn vị chỉ cần nhập tử số và mẫu số.',
  PERCENT_REPLACED: () =>
    'Cột “% so mục tiêu” của dòng này không còn công thức. Cột này không dùng khi tổng hợp; có thể khôi phục công thức.',
  VALIDATION_LOST: ({ count, cells }, { number }) =>
    `Danh sách chọn hoặc giới hạn nhập của ${number(count)} ô nhập (${cells}${count > cells.split(', ').length ? ', …' : ''}) không còn hoặc đã bị thay, thường do dán đè. Có thể khôi phục; số đã nhập giữ nguyên.`,
  MERGED_CELL: ({ range }, { cell }) =>
    `${cell} nằm trong vùng ô gộp ${range}, che ô nhập của số liệu khác, nên không rõ số thuộc ô nào và chưa được dùng. Đề nghị bỏ gộp ô rồi ghi lại từng số.`,
  HIDDEN_FIGURES: ({ count, cells }, { number }) =>
    `${number(count)} số nằm ở dòng, cột hoặc trang tính đang ẩn (${cells}${count > cells.split(', ').length ? ', …' : ''}) nhưng vẫn được tính. Đề nghị hiện lại (bỏ lọc, bỏ ẩn, bỏ cố định ngăn) và kiểm tra lại số.`,
  FORMULAS_SHOWN: ({ count, cells }, { number }) =>
    `Trang tính đang hiện công thức thay cho kết quả nên không nhìn thấy ${number(count)} số (${cells}${count > cells.split(', ').length ? ', …' : ''}); các số này vẫn được tính. Đề nghị tắt Hiện công thức (thẻ Công thức, hoặc Ctrl + \`) và kiểm tra lại số.`,
  CONDITIONAL_FORMAT: ({ count, cells }, { number }) =>
    `${number(count)} số (${cells}${count > cells.split(', ').length ? ', …' : ''}) có thể đang hiển thị thành số khác, bị gạch ngang hoặc bị ẩn do định dạng có điều kiện; số được lưu vẫn được tính. Đề nghị xóa định dạng có điều kiện và kiểm tra lại số.`,
  CELL_NOTE: ({ text, of }, { cell }) =>
    `${of === 'answer' ? 'Câu trả lời' : cell} có ghi chú kèm ô: ${quote(text)}. Chỉ nội dung trong ô được dùng; nếu ghi chú nêu khác, đề nghị sửa trong ô.`,
  DRAWN_OVER: ({ text, of }, { cell }) =>
    `${of === 'answer' ? 'Câu trả lời' : cell} bị hộp chữ hoặc hình vẽ che: ${quote(text)}. Chỉ nội dung trong ô được dùng; đề nghị ghi đúng vào ô rồi xóa hộp chữ.`,
  HEADING_CHANGED: ({ found, heads, says }) => {
    const own = columnName(area, heads);
    return says === ''
      ? `Tiêu đề của cột “${own}” đã bị đổi thành ${quote(found)}; số trong cột vẫn được đọc là “${own}”. Đề nghị kiểm tra số trong cột rồi ghi lại tiêu đề đúng.`
      : `Cột “${own}” mang tiêu đề ${quote(found)}, là tên của cột khác (${columnName(area, says)}), nên chưa rõ số trong cột là số nào. Đề nghị kiểm tra số trong các cột, rồi ghi lại tiêu đề “${own}” hoặc chuyển số sang biểu mẫu gốc.`;
  },
  LABEL_CHANGED: ({ found, expected }) =>
    `Tên chỉ tiêu trên biểu ${found.trim() === '' ? 'đã bị xóa' : `là ${quote(found)}`}, theo kế hoạch là ${quote(expected)}. Đề nghị khôi phục tên và kiểm tra số liệu có đúng của chỉ tiêu này không.`,

  REQUIRED_BLANK: (_, { cell, unitOfMeasure }) =>
    `${cell} chưa có số liệu. Đề nghị nhập số (${unitOfMeasure}), hoặc ghi “-” nếu không phát sinh, “…” nếu chưa thu thập được, “x” nếu không thuộc phạm vi của đơn vị.`,
  ERROR_CELL: ({ error }, { cell }) => `${cell} đang báo lỗi ${error}. Đề nghị sửa công thức hoặc nhập số trực tiếp.`,
  FORMULA_WITHOUT_RESULT: ({ formula }, { cell }) =>
    `${cell} có công thức ${quote(`=${formula}`)} nhưng tệp không lưu kết quả. Đề nghị mở tệp bằng Excel và lưu lại, hoặc nhập số trực tiếp.`,
  BOOLEAN_CELL: ({ text }, { cell }) => `${cell} ghi giá trị ${text}, không phải là số. Đề nghị nhập lại số.`,
  DATE_CELL: ({ text }, { cell }) =>
    `${cell} ghi ngày tháng (${quote(text)}), có thể do Excel tự đổi số vừa gõ. Đề nghị nhập lại số.`,
  NOT_A_NUMBER: ({ text, reason, decoded }, { cell }) =>
    decoded === ''
      ? `${cell} ghi ${quote(text)}, không đọc được thành số: ${UNREADABLE[reason]}. Đề nghị chỉ nhập số, phần giải thích ghi ở cột Ghi chú.`
      : `${cell} ghi ${quote(text)} bằng phông chữ cũ, có thể là ${quote(decoded)}. Nội dung này chưa được dùng; đề nghị xác nhận hoặc nhập lại.`,
  TEXT_NUMBER: ({ text, value, passedOver, decidedBy }, { cell, amount }) =>
    `${cell} ghi số dưới dạng chữ (${quote(text)}), được đọc là ${amount(value)}${DECIDED[decidedBy]}${passedOver === '' ? '' : `, bỏ qua ${quote(passedOver)}`}. Đề nghị đổi thành số.`,
  AMBIGUOUS_NUMBER: ({ text, first, second, reason }, { cell, number, amount }) =>
    `${cell}${text === '' ? '' : ` ghi ${quote(text)},`} có thể là ${number(first)} hoặc ${amount(second)}: ${AMBIGUOUS[reason]}. Số này chưa được dùng; đề nghị chọn số đúng.`,
  RANGE_TYPED: ({ text, low, high }, { cell, number }) =>
    `${cell} ghi một khoảng (${quote(text)}: từ ${number(low)} đến ${number(high)}). Đề nghị nhập một số; khoảng có thể ghi ở cột Ghi chú.`,
  OTHER_UNIT: ({ text, found, expected, value }, { cell, amount }) =>
    `${cell} ghi theo ${quote(found)} (${quote(text)}), ô này tính theo ${expected}. Quy đổi là ${amount(value)}; đề nghị xác nhận hoặc nhập lại.`,
  STATE_AS_WORDS: ({ text, sign }, { cell }) =>
    `${cell} ghi ${quote(text)}, được hiểu là ký hiệu “${sign}”. Đề nghị ghi “${sign}”.`,
  PERCENT_CELL: ({ stored, value }, { cell, number, amount }) =>
    `${cell} định dạng phần trăm: giá trị lưu là ${number(stored)}, được đọc là ${amount(value)}. Đề nghị đổi về dạng số thường.`,
  DISGUISED_CELL: ({ shown, value }, { cell, number }) =>
    shown === ''
      ? `${cell} chứa số ${number(value)} nhưng định dạng của ô không hiển thị số đó. Đề nghị xóa định dạng riêng của ô và kiểm tra lại số.`
      : `${cell} hiển thị ${quote(shown)} do định dạng riêng, nhưng số được lưu và được tính là ${number(value)}. Đề nghị xóa định dạng riêng của ô và kiểm tra lại số.`,
  STRUCK_OUT: ({ text }, { cell }) =>
    `${cell} ghi ${quote(text)} nhưng đã bị gạch ngang, nên chưa được dùng. Đề nghị bỏ gạch ngang nếu số đúng, hoặc xóa đi và ghi số mới (không gạch ngang).`,
  FORMAT_UNKNOWN: ({ value }, { cell, number }) =>
    `${cell} chứa số ${number(value)}, nhưng tệp thiếu định dạng của ô nên không biết ô hiển thị số này thế nào (có thể là ngày tháng hoặc phần trăm). Đề nghị kiểm tra rồi ghi lại số vào biểu mẫu gốc.`,
  FORMULA_LINKED: ({ value }, { cell, number }) =>
    `${cell} là công thức lấy số từ một tệp khác; kết quả đã lưu là ${number(value)}, có thể là số cũ và không đối chiếu được. Đề nghị cập nhật liên kết, kiểm tra số rồi ghi thẳng số vào ô.`,
  FORMULA_OUTDATED: ({ formula, stored, result }, { cell, number }) =>
    `${cell} có công thức ${quote(`=${formula}`)} lưu kết quả ${contentWords(stored, number)}, nhưng tính lại từ các ô hiện có là ${contentWords(result, number)}; ${typeof stored === 'number' ? 'số đang được dùng là số đã lưu' : 'nội dung đang được dùng là nội dung đã lưu'}. Đề nghị mở sổ, bấm F9, kiểm tra rồi lưu lại, hoặc chọn số đúng.`,
  FORMULA_MAY_BE_STALE: ({ value }, { cell, number }) =>
    `${cell} là công thức trong sổ đặt chế độ tính thủ công; kết quả đã lưu là ${number(value)}, có thể chưa được tính lại. Đề nghị mở sổ, bấm F9, kiểm tra rồi lưu lại, hoặc ghi thẳng số vào ô.`,
  SCALED_CELL: ({ shown, value }, { cell, number, amount }) =>
    `${cell} hiển thị ${number(shown)} nhưng giá trị lưu là ${amount(value)}. Đề nghị kiểm tra số, rồi đổi ô về dạng số thường.`,

  HARD_RANGE: ({ value, min, max, exclusive }, { cell, number, amount }) =>
    `${cell} ghi ${amount(value)}, ngoài giới hạn cho phép (${rangeWords(min, max, exclusive, number)}). Đề nghị kiểm tra số, dấu phân cách và đơn vị tính.`,
  PLAUSIBLE_RANGE: ({ value, min, max }, { cell, number, amount }) =>
    `${cell} ghi ${amount(value)}, khác xa mức thường gặp (${rangeWords(min, max, false, number)}). Đề nghị kiểm tra; nếu đúng thì chọn “Giữ nguyên” và ghi lý do; lý do được gửi kèm biểu.`,
  WHOLE_NUMBER: ({ value }, { cell, number, unitOfMeasure }) =>
    `${cell} ghi ${number(value)}, trong khi ô này tính bằng số nguyên (${unitOfMeasure}). Đề nghị kiểm tra dấu phân cách hàng nghìn và nhập số nguyên.`,
  MAGNITUDE: ({ value, proposed, kind, unit, reference, referenceValue, implied }, { cell, number, amount }) =>
    `${cell} ghi ${number(value)}, lệch nhiều lần so với ${implied ? 'mức suy từ ' : ''}${references(area)[reference]} (${amount(referenceValue)}): ${SLIPS[kind](unit)}. Số đúng có thể là ${number(proposed)}; đề nghị kiểm tra.`,
  UNIT_EXCEEDS_CITY: ({ value, target, factor }, { number, amount }) =>
    `Số của riêng đơn vị (${number(value)}) lớn hơn ${number(factor)} lần mục tiêu của cả ${area} (${amount(target)}). Đề nghị kiểm tra; nếu đúng thì chọn “Giữ nguyên” và ghi lý do; lý do được gửi kèm biểu.`,

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

  LEGACY_TEXT: ({ text, decoded, encoding, field }) =>
    `Cột ${REMARKS[field]} ghi bằng phông chữ cũ (${ENCODINGS[encoding]}): ${quote(text)}, tức là ${quote(decoded)}. Máy khác có thể không đọc được; đề nghị chuyển sang Unicode.`,

  PREVIOUS_NOT_COMPARABLE: ({ reason, ...of }, context) =>
    `Không so sánh được với báo cáo trước đã chọn: ${INCOMPARABLE[reason](of, context)}. Đề nghị chọn báo cáo kỳ trước của chính đơn vị, cùng kế hoạch.`,
  FELL_SINCE_PREVIOUS: ({ value, previous, period: earlier }, { number, period }) =>
    `Số lũy kế ${number(value)} thấp hơn số đã báo cáo ${period(earlier)} (${number(previous)}), mà số lũy kế từ đầu năm chỉ tăng hoặc giữ nguyên. Đề nghị kiểm tra; nếu số kỳ trước được điều chỉnh thì chọn “Giữ nguyên” và ghi lý do; lý do được gửi kèm biểu.`,
  JUMP_SINCE_PREVIOUS: ({ value, previous, period: earlier }, { number, period }) =>
    `Số ${number(value)} chênh lệch lớn so với số đã báo cáo ${period(earlier)} (${number(previous)}). Đề nghị kiểm tra; nếu đúng thì chọn “Giữ nguyên” và ghi lý do; lý do được gửi kèm biểu.`,

  PLAN_DAMAGED: () =>
    'Kế hoạch đi kèm trong biểu không còn nguyên vẹn. Biểu được kiểm tra, tổng hợp theo kế hoạch của cơ quan tổng hợp.',
  PLAN_DIFFERS: () =>
    'Kế hoạch đi kèm trong biểu khác kế hoạch đang tổng hợp. Biểu được kiểm tra, tổng hợp theo kế hoạch đang tổng hợp; đề nghị xem lại các chỉ tiêu đã sửa.',
  MACROS_IGNORED: () =>
    'Tệp có macro. Macro không được đọc, không được chạy và không vào bảng tổng hợp; số liệu vẫn được đọc như thường, không cần làm gì.',
  SHEET_CUT: ({ name, row }, { number }) =>
    `Trang tính “${name}” để trống quá nhiều dòng nên chỉ đọc đến dòng ${number(row)}. Nếu bên dưới còn nội dung, đề nghị xóa các dòng trống rồi gửi lại.`,
  SHEET_WITHOUT_PART: ({ name }) =>
    `Trang tính “${name}” không có nội dung trong tệp nên không được đọc; không cần làm gì.`,
  BESIDE_UNREAD: ({ name, of }) =>
    `${of === 'notes' ? 'Ghi chú kèm ô' : 'Hộp chữ, hình vẽ'} của trang tính “${name}” bị hỏng trong tệp nên không đọc được; nội dung các ô vẫn được đọc. Nếu ở đó nêu số khác, đề nghị ghi đúng vào ô rồi gửi lại.`,
  BESIDE_CUT: ({ name, of, left }, { number }) =>
    `Trang tính “${name}” có quá nhiều ${of === 'notes' ? 'ghi chú kèm ô' : 'hộp chữ'}, còn ${number(left)} ${of === 'notes' ? 'ghi chú' : 'hộp chữ'} không được xem; nội dung các ô vẫn được đọc. Nếu ở đó nêu số khác, đề nghị ghi đúng vào ô, xóa những gì không cần rồi gửi lại.`,

  STAMP_MISSING: () =>
    'Biểu chưa qua bước “Chuẩn bị nộp” nên không rõ số liệu có thay đổi sau khi kiểm tra hay không. Số liệu vẫn được kiểm tra như thường; không cần làm gì.',
  STAMP_UNREADABLE: () =>
    'Dấu kiểm tra của biểu không còn nguyên vẹn nên không rõ số liệu có thay đổi sau khi kiểm tra hay không. Đề nghị đơn vị làm lại bước “Chuẩn bị nộp” rồi gửi lại.',
  STAMP_OTHER_FORM: ({ unit, period: stamped }, { unitName, period }) =>
    `Dấu kiểm tra trong tệp là của ${unitName(unit)}, ${period(stamped)}, không phải của biểu này. Đề nghị đơn vị làm lại bước “Chuẩn bị nộp” trên đúng biểu rồi gửi lại.`,
  STAMP_MISMATCH: ({ time, figures, count, answers }, { number, date }) =>
    `Biểu đã thay đổi sau khi kiểm tra ngày ${date(time)}${figures === '' ? '' : ` (${number(count)} chỉ tiêu: ${figures})`}${answers === 0 ? '' : ` (${number(answers)} nội dung ngoài chỉ tiêu)`}. Đề nghị đơn vị xác nhận hoặc làm lại bước “Chuẩn bị nộp” rồi gửi lại.`,
  STAMP_OTHER_RULES: ({ catalogue, rules, expectedCatalogue, expectedRules }) =>
    `Trước khi gửi, biểu được kiểm tra theo phiên bản khác (chỉ tiêu ${quote(catalogue)}, quy tắc ${quote(rules)}; hiện hành “${expectedCatalogue}”, “${expectedRules}”). Biểu đã được kiểm tra lại theo phiên bản hiện hành; không cần làm gì.`,

  DUPLICATE_SUBMISSION: ({ unit, used, other }, { unitName }) =>
    `${unitName(unit)} có nhiều biểu: tổng hợp ${quote(used)}, không dùng ${quote(other)}. Đề nghị xác nhận biểu đúng và bỏ biểu còn lại.`,
  OTHER_PERIOD: ({ found, expected }, { period }) =>
    `Biểu báo cáo ${period(found)}, kỳ đang tổng hợp là ${period(expected)}; biểu này không được tổng hợp. Đề nghị đơn vị gửi biểu của đúng kỳ.`,
  UNIT_NOT_EXPECTED: ({ unit }, { unitName }) =>
    `${unitName(unit)} không có trong danh sách đơn vị phải báo cáo. Đề nghị kiểm tra danh sách đơn vị.`,
});
