import type { Clause, FigureDraft } from './FigureDraft';
import { isContentless } from './isContentless';
import { readTail } from './readTail';

const OF_PLAN = /^(?:so với\s+)?(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/iu;

/** A stretch of the figure before, or the same figure in another unit of measure. */
export function belongsTo({ words, lead, candidate, tail }: Clause, { figure }: FigureDraft): boolean {
  // “12.000 lao động, bình quân 2.400 lao động/năm”: the same again, by the year.
  if (
    /^bình quân$/iu.test(lead.rest) &&
    candidate.unit?.toLowerCase() === `${figure.unitOfMeasure ?? ''}/năm`.toLowerCase()
  )
    return true;
  // “Giải ngân … đạt 95 %, phấn đấu giải ngân 100 %” says its task once more.
  const again = words.stretch || lead.stretch ? saidAgain(lead.rest, figure.label) : false;
  if ((!again && !isContentless(lead.rest)) || (words.rank && figure.targetKind !== 'rankAtMost')) return false;
  const rest = readTail(tail).rest;
  const year = words.year ?? lead.year;
  // “Năm 2025 đạt 95 %, năm 2026 phấn đấu 97 %”: the aim of another year is no stretch of this one's.
  if (year !== null && figure.period !== undefined && Number(year) !== Number(figure.period)) return false;
  if (words.stretch || lead.stretch) {
    const sameUnit = candidate.unit === figure.unitOfMeasure || figure.unitOfMeasure === null;
    return rest === '' || (candidate.noun !== '' && sameUnit) || figure.targetKind === 'rankAtMost';
  }
  const isAmount = candidate.max === null && words.change === null && figure.change === undefined;
  // “30 nghìn tấn, đạt 105 % kế hoạch”
  const isOfPlan = /^(?:%|phần trăm)$/iu.test(candidate.unit ?? '') && OF_PLAN.test(tail);
  return (words.also || isOfPlan) && candidate.unit !== figure.unitOfMeasure && isAmount;
}

function saidAgain(rest: string, label: string): boolean {
  return rest !== '' && `${label} `.toLowerCase().startsWith(`${rest.toLowerCase()} `);
}
