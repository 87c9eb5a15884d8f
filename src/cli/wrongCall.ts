import type { CommandName } from '../core/words/shape/CliWords';
import type { Words } from '../core/words/shape/Words';
import { UsageError } from './UsageError';
import { usageOf } from './usageOf';

/** A command that was not called as it has to be: what is wrong, and how it is called. */
export function wrongCall(what: string, command: CommandName, words: Words): UsageError {
  return new UsageError(`${what}\n${usageOf(words, command)}`);
}
