import { foldText } from '../kernel/foldText';
import type { NumberNote } from './NumberReading';

type Meaning =
  | { readonly kind: 'approximation' | 'wordRemoved' }
  | { readonly kind: 'bound'; readonly direction: 'above' | 'below' }
  | { readonly kind: 'change'; readonly change: 'increase' | 'decrease' };

/** Folded; a word ends where its letters end (`khoảng13`). */
const BEFORE: readonly (readonly [RegExp, Meaning])[] = [
  [/^[≈~∼≃≅≒]+/, { kind: 'approximation' }],
  [/^(?:uoc(?: (?:dat|tinh|thuc hien|khoang))?|tam tinh|khoang|xap xi|chung|gan|about)(?![a-z])/, { kind: 'approximation' }],
  [/^(?:>=?|≥|⩾)/, { kind: 'bound', direction: 'above' }],
  [/^(?:<=?|≤|⩽)/, { kind: 'bound', direction: 'below' }],
  [/^(?:tren|hon|vuot|it nhat|toi thieu|khong duoi|tu)(?![a-z])/, { kind: 'bound', direction: 'above' }],
  [/^(?:duoi|khong qua|toi da|chua den|chua toi|nho hon|it hon)(?![a-z])/, { kind: 'bound', direction: 'below' }],
  [/^(?:dat|so bo|chinh thuc|thuc hien|bang)(?![a-z])/, { kind: 'wordRemoved' }],
  [/^tang(?![a-z])/, { kind: 'change', change: 'increase' }],
  [/^giam(?![a-z])/, { kind: 'change', change: 'decrease' }],
]; // prettier-ignore

export interface WordsBefore {
  readonly rest: string;
  readonly notes: readonly NumberNote[];
  readonly change: 'increase' | 'decrease' | null;
}

/** Takes the words and signs off that may stand before a number: “khoảng”, ≥, “tăng”. A bound is noted as such. */
export function wordsBefore(text: string): WordsBefore {
  const notes: NumberNote[] = [];
  let rest = text;
  let change: WordsBefore['change'] = null;
  for (;;) {
    const folded = foldText(rest);
    const found = BEFORE.find(([pattern]) => pattern.test(folded));
    if (found === undefined) return { rest, notes, change };
    const [pattern, meaning] = found;
    const length = pattern.exec(folded)?.[0].length ?? 0;
    const words = rest.slice(0, length);
    rest = rest.slice(length).trimStart();
    if (meaning.kind === 'change') change = meaning.change;
    notes.push(
      meaning.kind === 'bound'
        ? { ...meaning, text: words }
        : { kind: meaning.kind === 'change' ? 'wordRemoved' : meaning.kind, text: words },
    );
  }
}
