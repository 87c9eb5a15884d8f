import type { Submission } from '../../form/read/Submission';
import type { Finding } from '../Finding';
import { makeFinding } from '../makeFinding';

/** What a unit scored itself must be a number between the fewest and the most points of its rule; blank says nothing. */
export function checkSelfScores({ selfScores = [] }: Submission): readonly Finding[] {
  return selfScores.flatMap(({ label, least, most, points, raw, state, sheet, cell }): readonly Finding[] => {
    const place = { indicator: null, part: null, sheet, cell };
    if (state === 'unreadable') {
      return [makeFinding('SELF_SCORE_UNREADABLE', 'error', place, { label, text: String(raw ?? '') })];
    }
    if (points === null || (points >= least && points <= most)) return [];
    return [makeFinding('SELF_SCORE_OUT_OF_RANGE', 'error', place, { label, points, least, most })];
  });
}
