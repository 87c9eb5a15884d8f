import { messageOf } from '../core/kernel/messageOf';
import type { Words } from '../core/words/shape/Words';

/** Why the system did not do it, in words where its code is known. */
export function systemReason(error: unknown, { cli }: Words): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = cli.systemReasons[code];
  return reason === undefined ? messageOf(error) : `${reason} (${code})`;
}
