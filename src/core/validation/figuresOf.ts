import type { Relation } from '../catalogue/Catalogue';

/** Ids of the figures that a relation speaks of; the first is the one it is shown at. */
export function figuresOf(relation: Relation): readonly [string, ...string[]] {
  switch (relation.kind) {
    case 'partsAtMostTotal':
    case 'gapShare':
      return [relation.total, ...relation.parts];
    case 'between':
      return [relation.value, ...relation.bounds];
    case 'weightedSum':
      return [relation.value, ...relation.terms.map(({ id }) => id)];
    case 'impliedGrowth':
      return [relation.growth, relation.per];
    case 'difference':
      return [relation.a, relation.b];
    case 'order':
      return [relation.lesser, relation.greater];
  }
}
