/** What a multipart's body is made of, in its order: its parts, and what stands before, between and behind them. */
export interface MailStretch {
  readonly text: string;
  readonly isPart: boolean;
}

/** What stands outside of the parts and begins as one does: a program closed the part before it too early. */
const BEGINS_AS_PART = /^\s*Content-[\w-]+[ \t]*:/i;

const HEAD_BEHIND = /^[ \t]*\r?\nContent-[\w-]+[ \t]*:/i;

/**
 * The parts between boundary lines, and the rest that is not empty.
 *
 * A closing line ends what it closes and nothing else: parts behind it are parts. By the letter of the standard they are an
 * epilogue that nobody sees (RFC 2046, 5.1.1), and Thunderbird and Python's parser show none of them. But a mail that was
 * forwarded whole may use the boundary of the mail around it, whose parts then stand behind the closing line of the inner
 * one; and a gateway may add a part behind the end. Who sent a form that way knows that it was sent, so it has to be read.
 */
export function mailStretches(body: string, boundary: string): MailStretch[] {
  if (boundary === '') return [{ text: body, isPart: false }];
  const text = `\n${body}`;
  const found: MailStretch[] = [];
  const add = (stretch: string, isPart: boolean): void => {
    if (isPart) found.push({ text: stretch, isPart });
    else if (BEGINS_AS_PART.test(stretch)) found.push({ text: stretch.trimStart(), isPart: true });
    else if (/\S/.test(stretch)) found.push({ text: stretch, isPart });
  };
  let from = 0;
  let isPart = false;
  for (const { at, past, isLast } of boundaryLines(text, `--${boundary}`)) {
    add(text.slice(from, at), isPart);
    from = past;
    isPart = !isLast;
  }
  add(text.slice(from), isPart);
  return found;
}

/** The boundary that a multipart uses without naming it; empty where it has none. */
export function firstBoundary(body: string): string {
  return /^--(\S{1,70})[ \t]*\r?$/m.exec(body)?.[1] ?? '';
}

/**
 * Where lines begin and end that are the boundary alone: one may begin as another does that is longer. A program may have
 * left out the end of the line before it, where header lines behind it show what it is.
 */
function* boundaryLines(text: string, mark: string): Generator<{ at: number; past: number; isLast: boolean }> {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const behind = text.slice(at + mark.length, at + mark.length + 200);
    const isGlued = text[at - 1] !== '\n';
    if (isGlued && (!HEAD_BEHIND.test(behind) || text.startsWith('--', text.lastIndexOf('\n', at) + 1))) continue;
    const rest = /^(--)?[ \t]*\r?(?:\n|$)/.exec(behind);
    const isLast = behind.startsWith('--') && (rest !== null || !/^--[\w=-]/.test(behind));
    if (rest === null && !isLast) continue;
    const line = rest?.[0] ?? '';
    yield { at, past: at + mark.length + line.length, isLast: isLast || !line.endsWith('\n') };
  }
}
