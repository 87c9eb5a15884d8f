import type { Finding } from '../../core/validation/Finding';

/** Tells findings of one form apart, also across readings. */
export function findingKey({ code, indicator, part, sheet, cell, params }: Finding): string {
  return JSON.stringify([code, indicator, part, sheet, cell, params]);
}
