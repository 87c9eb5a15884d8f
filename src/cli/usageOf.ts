import type { CommandName } from '../core/words/shape/CliWords';
import type { Words } from '../core/words/shape/Words';

/** How the program, or one command of it, is called. */
export function usageOf({ cli: { usage } }: Words, command?: CommandName): string {
  const calls = command === undefined ? Object.values(usage.commands).flat() : usage.commands[command];
  return [usage.head, ...calls, ...usage.foot].join('\n');
}
