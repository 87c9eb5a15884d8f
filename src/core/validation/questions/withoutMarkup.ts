const TAG = /<\/?(?:p|br|div|span|b|i|strong|em|u|ul|ol|li|a|table|tr|td|h[1-6]|font|img|script|style)\b[^<>]*>/gi;
const LINE_TAG = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39|#\d{2,5});/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** What is left of a text that was copied as the source of a web page; null if it has none of that. */
export function withoutMarkup(text: string): { readonly text: string; readonly tag: string } | null {
  const [tag] = text.match(TAG) ?? text.match(ENTITY) ?? [];
  if (tag === undefined) return null;
  const plain = text.replace(LINE_TAG, '\n').replace(TAG, '').replace(ENTITY, decoded);
  return {
    text: plain
      .replace(/ +\n/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim(),
    tag,
  };
}

function decoded(entity: string): string {
  const code = /^&#(\d+);$/.exec(entity)?.[1];
  return ENTITIES[entity.toLowerCase()] ?? (code === undefined ? '' : String.fromCharCode(Number(code)));
}
