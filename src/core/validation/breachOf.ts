import type { Relation } from '../catalogue/Catalogue';

/** Two numbers that a relation wanted otherwise: what it found, and what that was held against. */
export interface Breach {
  readonly left: number;
  readonly right: number;
}

/** Keeps sums of decimal fractions (0.1 + 0.2) from breaking a rule that they keep. */
const BINARY_NOISE = 1e-9;

const exceeds = (a: number, b: number): boolean => a - b > BINARY_NOISE * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Holds figures against a relation of the catalogue: of one form, or of the city. Null if it is kept, or if one of its
 * figures is not a number.
 *
 * - `partsAtMostTotal`: left the sum of the parts, right the total
 * - `gapShare`: left the gap in percent of the total, right the bound that it crosses
 * - `between`: left the value, right the bound that it crosses
 * - `weightedSum`: left the value, right the weighted sum
 * - `impliedGrowth`: left the implied growth in percent, right the bound that it crosses
 * - `difference`: left the difference without sign, right the most that it may be
 * - `order`: left the figure that should be less, right the other
 *
 * @param figure value of an indicator in its unit of measure, by id; null where there is no number
 */
export function breachOf(relation: Relation, figure: (id: string) => number | null): Breach | null {
  switch (relation.kind) {
    case 'partsAtMostTotal': {
      const [total, ...parts] = numbers(figure, [relation.total, ...relation.parts]);
      if (total === undefined) return null;
      const sum = sumOf(parts);
      return exceeds(sum, total + relation.tolerance) ? { left: sum, right: total } : null;
    }
    case 'gapShare': {
      const [total, ...parts] = numbers(figure, [relation.total, ...relation.parts]);
      if (total === undefined || total === 0) return null;
      return outside(((total - sumOf(parts)) / total) * 100, relation.min, relation.max);
    }
    case 'between': {
      const [value, ...bounds] = numbers(figure, [relation.value, ...relation.bounds]);
      if (value === undefined) return null;
      const min = Math.min(...bounds);
      const max = Math.max(...bounds);
      if (outside(value, min - relation.tolerance, max + relation.tolerance) === null) return null;
      return { left: value, right: value < min ? min : max };
    }
    case 'weightedSum': {
      const [value, ...terms] = numbers(figure, [relation.value, ...relation.terms.map(({ id }) => id)]);
      if (value === undefined) return null;
      const sum = sumOf(terms.map((term, i) => term * (relation.terms[i]?.weight ?? 0)));
      return exceeds(Math.abs(value - sum), relation.tolerance) ? { left: value, right: sum } : null;
    }
    case 'impliedGrowth': {
      const [growth, per] = numbers(figure, [relation.growth, relation.per]);
      if (growth === undefined || per === undefined || per === -100) return null;
      return outside(((100 + growth) / (100 + per) - 1) * 100, relation.min, relation.max);
    }
    case 'difference': {
      const [a, b] = numbers(figure, [relation.a, relation.b]);
      if (a === undefined || b === undefined) return null;
      const difference = Math.abs(a - b);
      return exceeds(difference, relation.max) ? { left: difference, right: relation.max } : null;
    }
    case 'order': {
      const [lesser, greater] = numbers(figure, [relation.lesser, relation.greater]);
      if (lesser === undefined || greater === undefined) return null;
      const breached = relation.strict ? !exceeds(greater, lesser) : exceeds(lesser, greater);
      return breached ? { left: lesser, right: greater } : null;
    }
  }
}

/** All figures, or none if one of them is not a number. */
function numbers(figure: (id: string) => number | null, ids: readonly string[]): readonly number[] {
  const values: number[] = [];
  for (const id of ids) {
    const value = figure(id);
    if (value === null) return [];
    values.push(value);
  }
  return values;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function outside(value: number, min: number, max: number): Breach | null {
  if (exceeds(min, value)) return { left: value, right: min };
  return exceeds(value, max) ? { left: value, right: max } : null;
}
