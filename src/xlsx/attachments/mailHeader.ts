/** The text of a mail's header line, the topmost of several; empty where there is none. @param head unfolded lines */
export function mailHeader(head: string, name: string): string {
  return new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(head)?.[1] ?? '';
}
