import type { Catalogue, IndicatorChange } from './Catalogue';
import { duplicatesIn } from './duplicatesIn';
import { indicatorsOf } from './indicatorsOf';
import type { Roster } from './Roster';
import type { SeedProblem } from './SeedProblem';

/** What is wrong in the open questions: one asked twice, a decision about a figure or kind of unit that is not there. */
export function checkOpenQuestions(catalogue: Catalogue, roster: Roster): readonly SeedProblem[] {
  const { openQuestions = [] } = catalogue;
  const ids = openQuestions.map(({ id }) => id);
  return [
    ...duplicatesIn(ids, (q) => `/openQuestions/${String(q)}/id`),
    ...openQuestions.flatMap(({ choices }, q) => {
      const path = `/openQuestions/${String(q)}/choices`;
      return [
        ...duplicatesIn(
          choices.map(({ id }) => id),
          (c) => `${path}/${String(c)}/id`,
        ),
        ...choices.flatMap(({ changes }, c) =>
          changes.flatMap((change, i) =>
            checkChange(change, `${path}/${String(c)}/changes/${String(i)}`, catalogue, roster),
          ),
        ),
      ];
    }),
  ];
}

function checkChange(
  { indicator, reportedBy = [] }: IndicatorChange,
  path: string,
  catalogue: Catalogue,
  { kinds }: Roster,
): readonly SeedProblem[] {
  const isKnown = indicatorsOf(catalogue).some(({ id }) => id === indicator);
  const strangers = reportedBy.filter((kind) => !kinds.some(({ id }) => id === kind));
  return [
    ...(isKnown
      ? []
      : [{ path: `${path}/indicator`, code: 'unknownIndicator' as const, params: { value: indicator } }]),
    ...strangers.map((value) => ({ path: `${path}/reportedBy`, code: 'unknownUnitKind' as const, params: { value } })),
  ];
}
