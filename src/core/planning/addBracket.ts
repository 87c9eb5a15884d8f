import { besideChange } from './besideChange';
import { clausesOf } from './clausesOf';
import { draftsOfClause } from './draftsOfClause';
import type { Clause, FigureDraft } from './FigureDraft';
import { isContentless } from './isContentless';
import type { QuestionCode } from './PlanReading';
import { readTail } from './readTail';
import type { Bracket } from './splitBrackets';
import { withMore } from './withMore';

const SIGNED = /^\s*[+−–-]\s*\d/u;
const PART_OPENS = /^(?:trong đó|tr\.?\s*đó|bao gồm|riêng)(?!\p{L})/iu;
/** In a bracket, of the same figure: “45/52 trường (tỷ lệ 86,5 %)”. */
const SAME_AGAIN =
  /^(?:(?:đạt\s+|với\s+)?(?:tỷ lệ|tỉ lệ)|ước(?:\s+(?:đạt|tính|thực hiện|cả năm))?|mức|(?:kế hoạch|kh|chỉ tiêu|dự toán|mục tiêu|thực hiện|ước thực hiện|[uư]?th)(?:\s.*)?|cùng kỳ|năm trước|(?:năm )?(?:19|20)\d\d|hiện\s+(?:nay|tại|có|đạt)|hiển thị)?$/iu;

/** A bracket behind a number: a stretch, the same figure again, its growth, or parts of it. */
export function addBracket(drafts: FigureDraft[], { text }: Bracket): void {
  const last = drafts.at(-1);
  if (last === undefined) return;
  // “62 triệu đồng (2026)”
  if (/^\s*(?:19|20)\d\d\s*$/u.test(text)) return;
  const inside = clausesOf(text, true);
  const [first] = inside;
  if (first === undefined) return;
  // “45,5 tỷ USD (+12 %)”
  if (inside.length === 1 && SIGNED.test(text)) {
    const change = text.trim().startsWith('+') ? 'increase' : 'decrease';
    drafts[drafts.length - 1] = {
      ...besideChange(last, change),
      figure: { ...last.figure, words: `${last.figure.words} (${text})` },
    };
    return;
  }
  if ((first.words.stretch || first.lead.stretch) && isContentless(first.lead.rest)) {
    drafts[drafts.length - 1] = withMore(last, first);
    return;
  }
  // “60 % (12/20 cụm)”
  const isCount = inside.length === 1 && first.candidate.outOf !== null && last.figure.unitOfMeasure === '%';
  const nameless =
    !PART_OPENS.test(text) &&
    !isListOfCounts(inside) &&
    ((isCount && isContentless(first.lead.rest)) ||
      ((isContentless(first.lead.rest) || SAME_AGAIN.test(first.lead.rest)) &&
        (/^(?:(?:\/|(?:tổng\s+)?số\s).*)?$/iu.test(readTail(first.tail).rest) || first.words.also)));
  if (nameless) {
    if (first.words.change !== null || first.words.level !== null) {
      // Its growth is no figure of the plan, and stands in the words that it was read from.
      drafts[drafts.length - 1] = {
        ...besideChange(last, first.words.change),
        figure: { ...last.figure, words: `${last.figure.words} (${text})` },
      };
      return;
    }
    const year = Number(first.words.year ?? first.lead.year);
    const sameUnit = first.candidate.unit === last.figure.unitOfMeasure;
    const isEstimate = first.words.estimated || first.lead.estimated;
    if (sameUnit && first.candidate.max === null && (isEstimate || year < Number(last.figure.period))) {
      // “Năm 2026 … đạt 65 triệu đồng (năm 2025 là 60,5 triệu đồng)”, “(ước đạt năm 2025 là …)”
      drafts[drafts.length - 1] = { ...last, figure: { ...last.figure, previous: first.candidate.value } };
      return;
    }
    const alsoValue = { value: first.candidate.value, unitOfMeasure: first.candidate.unit };
    const questions: readonly QuestionCode[] =
      sameUnit || first.candidate.unit === null || last.figure.change !== undefined
        ? [...last.questions, 'whichNumber']
        : last.questions;
    drafts[drafts.length - 1] = { figure: { ...last.figure, alsoValue }, questions };
    return;
  }
  const parts = inside.flatMap((clause) =>
    draftsOfClause(clause, last.figure.label, { inParts: true, before: null, labelHead: null }, clause.words.rank),
  );
  // A unit of measure that only the last part gives, or only the whole, is supposed of each and asked about.
  const unitOfMeasure = parts.at(-1)?.figure.unitOfMeasure ?? last.figure.unitOfMeasure;
  drafts.push(
    ...parts.map(({ figure, questions }) => ({
      questions,
      figure: {
        ...figure,
        unitOfMeasure: figure.unitOfMeasure ?? unitOfMeasure,
        // “90 điểm (nhóm 15)”: another figure of the same, and no part of it.
        part: figure.targetKind !== 'rankAtMost',
      },
    })),
  );
}

/** “120 huy chương (35 vàng, 40 bạc)”, “(nước ngọt 2.800 ha, nước lợ 650 ha)”: parts, and not the same again. */
function isListOfCounts(inside: readonly Clause[]): boolean {
  const isOwn = ({ words, candidate }: Clause): boolean =>
    !words.also && words.change === null && words.level === null && candidate.unit !== null;
  return inside.length > 1 && inside.every(isOwn);
}
