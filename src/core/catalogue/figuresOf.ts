import type { Relation } from './Catalogue';

/** Where a figure stands in a relation, as a part of a JSON pointer, and its id. */
type PlacedFigure = readonly [place: string, id: string];

/** Ids of the figures that a relation speaks of; the first is the one it is shown at. */
export function figuresOf(relation: Relation): readonly [string, ...string[]] {
  const [[, first], ...others] = placedFiguresOf(relation);
  return [first, ...others.map(([, id]) => id)];
}

/** The same figures, each with its place in the relation. */
export function placedFiguresOf(relation: Relation): readonly [PlacedFigure, ...PlacedFigure[]] {
  switch (relation.kind) {
    case 'partsAtMostTotal':
    case 'gapShare':
      return [['total', relation.total], ...relation.parts.map((id, i) => [`parts/${i}`, id] as const)];
    case 'between':
      return [['value', relation.value], ...relation.bounds.map((id, i) => [`bounds/${i}`, id] as const)];
    case 'weightedSum':
      return [['value', relation.value], ...relation.terms.map(({ id }, i) => [`terms/${i}/id`, id] as const)];
    case 'impliedGrowth':
      return [
        ['growth', relation.growth],
        ['per', relation.per],
      ];
    case 'difference':
      return [
        ['a', relation.a],
        ['b', relation.b],
      ];
    case 'order':
      return [
        ['lesser', relation.lesser],
        ['greater', relation.greater],
      ];
  }
}
