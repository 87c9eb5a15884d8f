import type { Candidate } from './Candidate';
import type { Clause, FigureDraft } from './FigureDraft';

/** A figure with the stretch that a further number says, or with the same in another unit of measure. */
export function withMore(draft: FigureDraft, clause: Clause): FigureDraft {
  const { candidate, words, lead } = clause;
  const { figure, questions } = draft;
  const joined = { ...figure, words: `${figure.words} ${clause.text}` };
  if (!words.stretch && !lead.stretch) {
    return { figure: { ...joined, alsoValue: { value: candidate.value, unitOfMeasure: candidate.unit } }, questions };
  }
  const stretched =
    candidate.max === null
      ? { ...joined, stretch: candidate.value }
      : { ...joined, stretchMin: candidate.value, stretchMax: candidate.max };
  const unit = figure.unitOfMeasure ?? candidate.unit;
  const sameUnit =
    candidate.unit === null ||
    unit === null ||
    candidate.unit === unit ||
    // “850 nghìn lượt khách, phấn đấu 900 nghìn lượt”: the counted noun is not said to its end twice.
    unit.startsWith(`${candidate.unit} `) ||
    figure.targetKind === 'rankAtMost';
  const isBeyond = beyond(figure, candidate) && sameUnit;
  return {
    figure: { ...stretched, unitOfMeasure: unit },
    questions: isBeyond ? questions : [...questions, 'stretchNotBeyond'],
  };
}

function beyond({ value, max, direction }: FigureDraft['figure'], candidate: Candidate): boolean {
  const goal = max ?? value ?? 0;
  return direction === 'up' ? candidate.value >= goal : candidate.value <= goal;
}
