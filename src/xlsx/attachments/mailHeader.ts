/** Comments in front of a value that a program reads, as in all lines of MIME (RFC 2045, 5.1; RFC 5322, 3.2.2). */
const COMMENTS = /^(?:\([^()]*\)[ \t]*)+/;

/**
 * The text of a mail's header line, the topmost of several; empty where there is none. Of one that says what a part is,
 * without comments in front.
 *
 * @param head unfolded lines
 */
export function mailHeader(head: string, name: string): string {
  const text = new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(head)?.[1] ?? '';
  return name.startsWith('content-') ? text.replace(COMMENTS, '') : text;
}
