import type { Target } from './Catalogue';

/**
 * What a figure is divided by for its percentage of the target: the target, of a range its lower end. Null where a
 * percentage says nothing: of a rank, an upper bound, a level that is kept, a state in words, and of zero.
 */
export function percentBase(target: Target): number | null {
  switch (target.kind) {
    case 'rankAtMost':
    case 'atMost':
    case 'lessThan':
    case 'maintain':
    case 'qualitative':
      return null;
    case 'range':
      return target.min === 0 ? null : target.min;
    case 'atLeast':
    case 'greaterThan':
    case 'approximately':
      return target.value === 0 ? null : target.value;
  }
}
