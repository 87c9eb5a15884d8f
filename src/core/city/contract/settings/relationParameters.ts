import type { Indicator, Relation } from '../../../catalogue/Catalogue';
import type { RelationParameter } from '../../../compilation/model/CampaignSettings';

const WEIGHT = 'weight:';

/** The numbers of a relation that an office may want to change; an order has none. */
export function relationParameters(relation: Relation): readonly RelationParameter[] {
  const named = (name: string, value: number): RelationParameter => ({ relation: relation.id, name, value });
  switch (relation.kind) {
    case 'partsAtMostTotal':
    case 'between':
      return [named('tolerance', relation.tolerance)];
    case 'gapShare':
    case 'impliedGrowth':
      return [named('min', relation.min), named('max', relation.max)];
    case 'weightedSum':
      return [
        ...relation.terms.map(({ id, weight }) => named(WEIGHT + id, weight)),
        named('tolerance', relation.tolerance),
      ];
    case 'difference':
      return [named('max', relation.max)];
    case 'order':
      return [];
  }
}

/** The tolerance of an approximate target (“khoảng”), which the plan leaves open; under the id of its indicator. */
export function targetParameters({ id, target }: Indicator): readonly RelationParameter[] {
  return target.kind === 'approximately' ? [{ relation: id, name: 'tolerance', value: target.tolerance }] : [];
}

/** The target with another tolerance, if one is given. */
export function withTolerance(indicator: Indicator, parameters: readonly RelationParameter[]): Indicator {
  const { id, target } = indicator;
  const own = parameters.find(({ relation, name }) => relation === id && name === 'tolerance');
  if (target.kind !== 'approximately' || own === undefined) return indicator;
  return { ...indicator, target: { ...target, tolerance: own.value } };
}

/** The relation with other numbers; a number that is not given stays. */
export function withParameters(relation: Relation, parameters: readonly RelationParameter[]): Relation {
  const own = new Map(
    parameters.filter((each) => each.relation === relation.id).map(({ name, value }) => [name, value]),
  );
  const number = (name: string, otherwise: number): number => own.get(name) ?? otherwise;
  switch (relation.kind) {
    case 'partsAtMostTotal':
    case 'between':
      return { ...relation, tolerance: number('tolerance', relation.tolerance) };
    case 'gapShare':
    case 'impliedGrowth':
      return { ...relation, min: number('min', relation.min), max: number('max', relation.max) };
    case 'weightedSum':
      return {
        ...relation,
        terms: relation.terms.map(({ id, weight }) => ({ id, weight: number(WEIGHT + id, weight) })),
        tolerance: number('tolerance', relation.tolerance),
      };
    case 'difference':
      return { ...relation, max: number('max', relation.max) };
    case 'order':
      return relation;
  }
}

/** The figure whose weight a parameter is; null for another kind of number. */
export function weightedFigure({ name }: Pick<RelationParameter, 'name'>): string | null {
  return name.startsWith(WEIGHT) ? name.slice(WEIGHT.length) : null;
}
