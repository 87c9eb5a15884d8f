import type { Catalogue } from './Catalogue';

/** Figures of which an open question decides who reports them, so that no other setting does. */
export function decidedReporters({ openQuestions = [] }: Catalogue): ReadonlySet<string> {
  const changes = openQuestions.flatMap(({ choices }) => choices).flatMap((choice) => choice.changes);
  return new Set(changes.filter(({ reportedBy }) => reportedBy !== undefined).map(({ indicator }) => indicator));
}
