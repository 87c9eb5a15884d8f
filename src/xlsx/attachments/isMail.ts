const HEADERS =
  /^(received|from|to|subject|date|mime-version|return-path|delivered-to|message-id|content-type|authentication-results|dkim-signature|arc-[\w-]+|x-[\w-]+)[ \t]*:/im;
/** As far into a file as its headers are looked for. */
const SAMPLE = 2000;

/** A text begins like a mail: with header lines, one of them such as mails have. */
export function isMail(text: string): boolean {
  const [first = ''] = text.slice(0, SAMPLE).split(/\r?\n\r?\n/, 1);
  return /^[\w-]+[ \t]*:/.test(first) && HEADERS.test(first);
}

/** A text begins like a mail or like a folder of mails. */
export const isMailOrFolder = (text: string): boolean => isMail(text.replace(/^From [^\n]*\n/, ''));
