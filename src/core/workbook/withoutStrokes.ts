import { STRUCK_MARK } from './struckMark';

/** A text without the strokes over letters that are struck through. */
export function withoutStrokes(text: string): string {
  return text.replaceAll(STRUCK_MARK, '');
}
