import type { Words } from '../core/words/shape/Words';
import { DEFAULT_LIMITS, type ReadLimits } from '../xlsx/read/ReadLimits';
import { UsageError } from './UsageError';

/** The limits that `--limit NAME=NUMBER` sets, by the names in `ReadLimits`; anything else is an error of usage. */
export function parseLimits(texts: readonly string[], words: Words): Partial<ReadLimits> {
  const limits = new Map<string, number>();
  for (const text of texts) {
    const [name = '', amount = ''] = text.split('=', 2);
    const number = Number(amount);
    if (!Object.hasOwn(DEFAULT_LIMITS, name) || !Number.isFinite(number) || number <= 0) {
      throw new UsageError(words.cli.unknownLimit(text, Object.keys(DEFAULT_LIMITS).join(', ')));
    }
    limits.set(name, number);
  }
  return Object.fromEntries(limits);
}
