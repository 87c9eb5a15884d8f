const LONGEST = 60;

/** Text out of a file as it may stand in a sentence: on one line, without control characters, not too long. */
export function shortText(text: string, longest = LONGEST): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
