import { draftOf } from './draftOf';
import type { Clause, FigureDraft } from './FigureDraft';
import { isContentless } from './isContentless';
import { readTail } from './readTail';
import type { SentencePlace } from './SentencePlace';

const PLAN = /^kế hoạch$/iu;

/**
 * `Năm 2025 ước đạt 12.000 tỷ đồng, năm 2026 phấn đấu đạt 15.000 tỷ đồng`: the later year's aim, the estimate being the
 * figure of the year before. Null where the number behind an estimate says no such thing.
 */
export function aimBehindEstimate(clause: Clause, last: FigureDraft, place: SentencePlace): FigureDraft | null {
  const { words, lead, candidate } = clause;
  const { label, value, period, change, unitOfMeasure } = last.figure;
  const isEstimate = last.questions.includes('estimate') && value !== undefined && change === undefined;
  const isPlain = words.change === null && !words.estimated && !lead.estimated && !words.also;
  const isSame = isContentless(lead.rest) && (candidate.unit === null || candidate.unit === unitOfMeasure);
  const year = words.year ?? lead.year;
  const isLater = period === undefined ? PLAN.test(lead.rest) : Number(period) < Number(year);
  if (!isEstimate || !isPlain || !isSame || !isLater) return null;
  const aim = { ...clause, words: { ...words, stretch: false }, lead: { ...lead, stretch: false } };
  const { figure, questions } = draftOf(aim, label, false, place, readTail(clause.tail));
  return { figure: { ...figure, previous: value, words: `${last.figure.words} ${figure.words}` }, questions };
}
