import type { PlainAnswer } from '../../catalogue/questions/Question';
import type { FindingContext, QuestionFindingWords } from '../shape/FindingWords';
import { shortText } from '../shortText';

const quote = (text: string): string => `“${shortText(text)}”`;

const WANTED: Readonly<Record<PlainAnswer['kind'], string>> = {
  text: 'chữ',
  wholeNumber: 'một số nguyên',
  date: 'một ngày (ví dụ 15/11/2026)',
  choice: 'một dòng trong danh sách',
  yesNo: 'Có hoặc Không',
};

/** “Số tập thể…”, or “Danh sách…, dòng 3, cột Số quyết định”. */
function where(
  { question, column, row }: { readonly question: string; readonly column: string; readonly row: number },
  context: FindingContext,
): string {
  const name = quote(context.question(question));
  return column === '' ? name : `${name}, dòng ${String(row)}, cột ${quote(context.column(question, column))}`;
}

/** What a day must not precede. */
function named(
  { afterQuestion, afterColumn }: { readonly afterQuestion: string; readonly afterColumn: string },
  context: FindingContext,
): string {
  return quote(afterColumn === '' ? context.question(afterQuestion) : context.column(afterQuestion, afterColumn));
}

/** What is wrong with answers. */
export const questionFindings: QuestionFindingWords = {
  BELOW_OWN_PLAN: ({ count, figures }, { number }) =>
    `${number(count)} chỉ tiêu thực hiện thấp hơn kế hoạch của đơn vị: ${figures}. Đề nghị nêu nguyên nhân ở phần tồn tại, hạn chế.`,
  ANSWER_REQUIRED: ({ question }, { question: name }) =>
    `Chưa trả lời ${quote(name(question))}; nội dung này bắt buộc.`,
  ANSWER_UNREADABLE: (params, context) =>
    `${where(params, context)}: ${quote(params.text)} không dùng được; cần ${WANTED[params.kind]}.`,
  ANSWER_TOO_LONG: (params, context) =>
    `${where(params, context)}: dài ${context.number(params.length)} ký tự, quá giới hạn ${context.number(params.max)}. Hãy rút gọn.`,
  ANSWER_OUT_OF_RANGE: (params, context) =>
    `${where(params, context)}: ${context.number(params.value)} ngoài khoảng từ ${context.number(params.min)} đến ${context.number(params.max)}.`,
  ANSWER_DATE_OUTSIDE: (params, context) =>
    `${where(params, context)}: ngày ${context.date(params.date)} ngoài thời gian từ ${context.date(params.from)} đến ${context.date(params.to)}. Hãy xem lại.`,
  ANSWER_DATE_ORDER: (params, context) =>
    `${where(params, context)}: ngày ${context.date(params.date)} trước ${named(params, context)} (${context.date(params.after)}). Hãy xem lại hai ngày.`,
  ANSWER_FORMULA: (params, context) =>
    `${where(params, context)}: ô chứa công thức ${quote(`=${params.formula}`)}. Chỉ nội dung đang hiện được dùng; hãy gõ lại thành chữ.`,
  ANSWER_MARKUP: (params, context) =>
    `${where(params, context)}: có mã của trang web (${quote(params.tag)}) lẫn trong chữ. Bấm sửa để bỏ.`,
  ANSWER_STRUCK: (params, context) =>
    `${where(params, context)}: ${quote(params.text)} đã bị gạch ngang, nên chưa được dùng. Bỏ gạch ngang nếu đúng, hoặc xóa đi và ghi lại.`,
  ANSWER_STRUCK_IN_PART: (params, context) =>
    `${where(params, context)}: một phần chữ bị gạch ngang (${quote(params.text)}) và được lấy nguyên như vậy. Hãy xóa phần không còn đúng.`,
  ANSWER_UNSEEN: (params, context) =>
    `${where(params, context)}: ${quote(params.text)} không nhìn thấy được (chữ trùng màu nền, hoặc định dạng của ô ẩn đi) nhưng vẫn được tính. Hãy xóa định dạng riêng của ô và xem lại.`,
  ANSWER_MERGED: (params, context) =>
    `${where(params, context)}: ô nằm trong vùng ô gộp ${params.range}, che ô của nội dung khác; chỉ ô này được coi là có ghi. Hãy bỏ gộp ô rồi ghi đủ từng ô.`,
  ANSWER_COPY: ({ copy, count, cells }, { number }) =>
    `Trang ${quote(copy)} là bản chép của trang này và ghi khác ở ${number(count)} ô (${cells}${count > cells.split(', ').length ? ', …' : ''}), nên không rõ trang nào đúng; trang này đang được dùng. Hãy giữ một trang đúng, xóa trang kia.`,
  ANSWER_HIDDEN: ({ count, cells }, { number }) =>
    `${number(count)} ô trả lời nằm ở dòng, cột hoặc trang tính đang ẩn (${cells}${count > cells.split(', ').length ? ', …' : ''}) nhưng vẫn được tính. Hãy hiện lại (bỏ lọc, bỏ ẩn) và xem lại.`,
  ANSWER_REPAINTED: ({ count, cells }, { number }) =>
    `${number(count)} ô trả lời (${cells}${count > cells.split(', ').length ? ', …' : ''}) có thể đang hiển thị khác, bị gạch ngang hoặc bị ẩn do định dạng có điều kiện; nội dung được lưu vẫn được tính. Hãy xóa định dạng có điều kiện và xem lại.`,
  SELF_SCORE_UNREADABLE: ({ label, text }) =>
    `Tự chấm điểm, ${quote(label)}: ${quote(text)} không phải là số điểm. Hãy ghi một số.`,
  SELF_SCORE_OUT_OF_RANGE: ({ label, points, least, most }, { number }) =>
    `Tự chấm điểm, ${quote(label)}: ${number(points)} điểm ngoài khoảng từ ${number(least)} đến ${number(most)}. Điểm trừ ghi số âm.`,
  LIST_CELL_MISSING: (params, context) => `${where(params, context)}: còn trống, dòng này phải có.`,
  LIST_ROW_STRUCK: ({ question, row, text }, context) =>
    `${quote(context.question(question))}: dòng ${String(row)} (${quote(text)}) đã bị gạch ngang, nên không được tính. Bỏ gạch ngang nếu dòng còn đúng, nếu không thì xóa nội dung của dòng.`,
  LIST_ROW_TWICE: ({ question, row, first, text }, context) =>
    `${quote(context.question(question))}: dòng ${String(row)} trùng với dòng ${String(first)} (${quote(text)}).`,
  LIST_ROW_OTHER_UNIT: ({ question, row, text, units, more }, context) =>
    `${quote(context.question(question))}: ${quote(text)} (dòng ${String(row)} của biểu) cũng có ở biểu của ${units}${more === 0 ? '' : ` và ${context.number(more)} đơn vị khác`}. Đề nghị xem có phải cùng một trường hợp.`,
  LIST_COUNT: ({ question, list, said, rows, equal }, context) =>
    `${quote(context.question(question))} ghi ${context.number(said)}, nhưng ${quote(context.question(list))} có ${context.number(rows)} dòng${equal ? '' : ', nhiều hơn số đã ghi'}. Hãy sửa một trong hai.`,
};
