import { STRUCK_MARK } from './struckMark';
import { UNSEEN_MARK } from './unseenMark';

/** A text without the marks of letters that are struck through or not to be seen. */
export function withoutStrokes(text: string): string {
  return text.replaceAll(STRUCK_MARK, '').replaceAll(UNSEEN_MARK, '');
}
