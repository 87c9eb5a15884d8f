import type { Relation } from '../catalogue/Catalogue';
import { indicatorPositions } from '../catalogue/indicatorPositions';
import { breachOf } from './breachOf';
import type { Finding } from './Finding';
import { figureOf } from './figureOf';
import { figuresOf } from '../catalogue/figuresOf';
import type { FormRows, FormRow } from './FormRows';
import { makeFinding } from './makeFinding';

/**
 * The plan's relations between the figures of one form, the unit's own to report or not: it gave them all.
 * Where an error says that figures contradict each other, a warning about the same figures would say it twice.
 */
export function checkRelations({ catalogue, rows, submission }: FormRows): readonly Finding[] {
  const position = indicatorPositions(catalogue);
  const rowOf = (id: string): FormRow | undefined => rows[position.get(id) ?? -1];
  const figure = (id: string): number | null => {
    const row = rowOf(id);
    return row === undefined ? null : figureOf(row);
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
