import type { FigureDraft } from './FigureDraft';
import type { QuestionCode, ReadFigure } from './PlanReading';
import { isLowerBetter } from './isLowerBetter';
import { isRate } from './isRate';
import { readLead } from './readLead';
import { anyWord } from './anyWord';
import { capital } from './capital';
import { countNouns } from './countNouns';

const BASICALLY = /^cơ bản\s+/iu;
const NONE =
  /^(?:không\s+(?:để\s+)?(?:xảy ra|phát sinh|xuất hiện|có|còn)|không để|chấm dứt(?:\s+tình trạng)?|xóa bỏ)\s+/iu;
const MAINTAIN = /^(?:tiếp tục\s+)?(?:duy trì|giữ vững|giữ ổn định|giữ)(?!\p{L})/iu;
const COMPLETE = /^(?:hoàn thành|đạt chuẩn|đạt|được công nhận|được xếp loại|xếp loại)(?!\p{L})/iu;
const GRADED =
  /(?<!\p{L})(?:được xếp loại|được xếp|xếp loại|được đánh giá|được công nhận|được nâng hạng|đạt loại|đạt danh hiệu|đạt tiêu chuẩn|đạt chuẩn|đạt tiêu chí|đạt mức|đạt đô thị|trở thành|hoàn thành|(?:nằm trong|thuộc|trong)\s+nhóm)(?!\p{L})/iu;
/** A plan or an average that is met, its number not said. */
const MEASURED =
  /(?<!\p{L})(?:đạt|vượt)\s+(?:(?:và|hoặc)\s+vượt\s+)?(?:mức\s+)?(?:dự toán|kế hoạch|chỉ tiêu)(?!\p{L})|(?<!\p{L})(?:cao hơn|thấp hơn|trên|dưới|bằng|vượt)\s+(?:mức\s+)?(?:bình quân|trung bình)(?!\p{L})/iu;
const TASK =
  /^(?:tăng cường|đẩy mạnh|tiếp tục|triển khai|thực hiện|nâng cao|chú trọng|tập trung|xây dựng kế hoạch|phối hợp|chỉ đạo|tổ chức|yêu cầu|giao|căn cứ|trên cơ sở|ủy ban|uỷ ban|đề nghị|trên đây|các sở|các cơ quan|thủ trưởng|năm \d+ là|lựa chọn|báo cáo|khen thưởng|bồi dưỡng|huy động|phát huy|tạo điều kiện|quan tâm|chủ động|rà soát|kịp thời|nghiêm túc|thường xuyên|phát động)(?!\p{L})/iu;
const UNIT = new RegExp(`^(${anyWord(countNouns)})`, 'iu');
const LONGEST = 32;
const SHORT = 14;

/**
 * A target without a number: a state that is kept, reached or kept out (“giữ vững”, “được xếp loại”, “không để xảy ra”).
 * Null for anything else: a task, a heading, a sentence of another kind.
 */
export function wordsOnlyFigure(text: string, isListed: boolean): FigureDraft | null {
  const clean = text.replace(/[\s.;,]+$/u, '').trim();
  if (clean.split(' ').length > LONGEST || clean.endsWith(':')) return null;
  const lead = readLead(clean);
  const said = MAINTAIN.test(clean) || !/^(?:giảm|tăng|nâng|đưa)(?!\p{L})/iu.test(clean) ? lead.rest : clean;
  if (MAINTAIN.test(clean.replace(/^.*phấn đấu\s+/iu, ''))) return figure(said, 'maintain', 'up', clean, []);
  if (TASK.test(said)) return null;
  const basically = BASICALLY.test(said);
  const plain = said.replace(BASICALLY, '');
  const none = NONE.exec(plain);
  if (none) {
    const what = plain.slice(none[0].length);
    if (basically) return figure(what, 'qualitative', 'down', clean, ['none']);
    const unit = UNIT.exec(what)?.[1] ?? null;
    const { figure: zero, questions } = figure(what, 'atMost', 'down', clean, ['none']);
    return { figure: { ...zero, value: 0, unitOfMeasure: unit }, questions };
  }
  if (basically || COMPLETE.test(plain))
    return figure(plain, 'qualitative', 'up', clean, isListed || basically ? [] : ['noNumber']);
  if (MEASURED.test(plain) && (isListed || isRate(plain) || plain.split(' ').length <= SHORT))
    return figure(plain, 'qualitative', isLowerBetter(plain) ? 'down' : 'up', clean, ['noNumber']);
  if (!GRADED.test(plain)) return null;
  const name = plain.replace(/\s+(?:hằng năm|hàng năm)(?=\s)/iu, '').replace(/\s+trở\s+lên$/iu, '');
  return figure(name, 'qualitative', isLowerBetter(name) ? 'down' : 'up', clean, isListed ? [] : ['noNumber']);
}

function figure(
  name: string,
  targetKind: ReadFigure['targetKind'],
  direction: 'up' | 'down',
  words: string,
  questions: readonly QuestionCode[],
): FigureDraft {
  return {
    figure: { label: capital(name), targetKind, unitOfMeasure: null, direction, part: false, words },
    questions,
  };
}
