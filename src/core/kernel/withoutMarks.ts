/** A name key without its diacritics. Only for what a person then chooses from: without them names fall together. */
export function withoutMarks(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}
