import { isatty } from 'node:tty';

const STANDARD_ERROR = 2;
const LINE_START = '\r\u001b[K';

/** Rewrites one line of a terminal with the count done; silent when standard error is none. */
export function terminalProgress(): (done: number, total: number) => void {
  // Asked of the number, as the stream takes time to make and is seldom needed.
  if (!isatty(STANDARD_ERROR)) return () => undefined;
  return (done, total) => {
    process.stderr.write(`${LINE_START}${String(done)}/${String(total)}${done === total ? '\n' : ''}`);
  };
}
