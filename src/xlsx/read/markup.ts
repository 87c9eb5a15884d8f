/** Text between tags. */
export const betweenTags = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text of an attribute in double quotes. */
export const inQuotes = (text: string): string => betweenTags(text).replaceAll('"', '&quot;');
