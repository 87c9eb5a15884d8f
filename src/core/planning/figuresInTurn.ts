import { capital } from './capital';
import { draftOf } from './draftOf';
import type { Clause, FigureDraft } from './FigureDraft';
import { inheritedLabel } from './inheritedLabel';
import { isContentless } from './isContentless';
import { readTail } from './readTail';
import type { SentencePlace } from './SentencePlace';
import { subjectsInTurn } from './subjectsInTurn';

/** “lần lượt là”, “tương ứng”: as many numbers as subjects, or null. */
export function figuresInTurn(clauses: readonly Clause[], place: SentencePlace): readonly FigureDraft[] | null {
  const [first, ...others] = clauses;
  if (first === undefined) return null;
  const run = [first];
  for (const clause of others) {
    if (!isContentless(clause.lead.rest) || clause.words.stretch) break;
    run.push(clause);
  }
  const names = subjectsInTurn(first.lead.rest, run.length);
  if (names === null) return null;
  const unit = run.find(({ candidate }) => candidate.unit !== null)?.candidate.unit ?? null;
  return run.map((clause, i) => {
    const candidate = { ...clause.candidate, unit: clause.candidate.unit ?? unit };
    const name = names[i] ?? '';
    const label = inheritedLabel(name, i === 0 ? null : (names[0] ?? null), false);
    const spoken = { ...clause, candidate, words: { ...first.words, ...boundWords(clause) }, lead: first.lead };
    return draftOf(spoken, capital(label), false, place, readTail(clause.tail));
  });
}

const boundWords = ({ words }: Clause): Partial<Clause['words']> =>
  words.bound === null ? {} : { bound: words.bound };
