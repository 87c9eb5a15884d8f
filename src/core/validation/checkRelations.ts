import type { Relation } from '../catalogue/Catalogue';
import { breachOf } from './breachOf';
import type { Finding } from './Finding';
import { figureOf } from './figureOf';
import { figuresOf } from './figuresOf';
import type { FormView } from './FormView';
import { makeFinding } from './makeFinding';

/**
 * The plan's relations between the figures of one form; a figure that is not the unit's to report does not take part.
 * Where an error says that figures contradict each other, a warning about the same figures would say it twice.
 */
export function checkRelations({ catalogue, rows, submission }: FormView): readonly Finding[] {
  const rowOf = (id: string) => rows.find((row) => row.indicator.id === id);
  const figure = (id: string): number | null => {
    const row = rowOf(id);
    return row === undefined || row.role === 'outside' ? null : figureOf(row);
  };
  const breaches = catalogue.relations.flatMap((relation) => {
    const breach = breachOf(relation, figure);
    return breach === null ? [] : [{ relation, breach }];
  });
  const contradicted = new Set(breaches.filter(({ relation }) => relation.severity === 'error').map(keyOf));

  return breaches
    .filter((each) => each.relation.severity === 'error' || !contradicted.has(keyOf(each)))
    .map(({ relation, breach }) => {
      const [first] = figuresOf(relation);
      const cell = rowOf(first)?.value?.cell ?? null;
      const place = { indicator: first, part: 'value' as const, sheet: submission.sheet, cell };
      return makeFinding('RELATION', relation.severity, place, {
        relation: relation.id,
        kind: relation.kind,
        ...breach,
      });
    });
}

function keyOf({ relation }: { readonly relation: Relation }): string {
  return [...figuresOf(relation)].sort().join(' ');
}
