/**
 * Source of a pattern for any of these words or phrases, the longest first, standing by itself. Spaces in a phrase may
 * be wider. (`\b` knows no Vietnamese letters.)
 */
export function anyWord(phrases: readonly string[]): string {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  return `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}
