import { foldText } from '../kernel/foldText';
import type { NumberNote } from './NumberReading';

type Meaning =
  | { readonly kind: 'approximation' | 'wordRemoved' }
  | { readonly kind: 'bound'; readonly direction: 'above' | 'below' };

/** Folded, with or without brackets. */
const BEHIND: readonly (readonly [RegExp, Meaning])[] = [
  [/[\s(]*(?:uoc|uoc tinh|uoc dat|uoc thuc hien|tam tinh|xap xi)[\s)]*$/, { kind: 'approximation' }],
  [/[\s(]*(?:so bo|chinh thuc)[\s)]*$/, { kind: 'wordRemoved' }],
  [/\s*tro len$/, { kind: 'bound', direction: 'above' }],
  [/\s*tro xuong$/, { kind: 'bound', direction: 'below' }],
]; // prettier-ignore

/** Takes the words off that may stand behind a number and its unit of measure: “(ước)”, “trở lên”. */
export function wordsBehind(text: string): { readonly rest: string; readonly notes: readonly NumberNote[] } {
  const folded = foldText(text);
  for (const [pattern, meaning] of BEHIND) {
    const at = pattern.exec(folded)?.index ?? 0;
    if (at === 0) continue;
    const words = text.slice(at).replace(/[()]/g, ' ').trim();
    return { rest: text.slice(0, at), notes: [{ ...meaning, text: words }] };
  }
  return { rest: text, notes: [] };
}
