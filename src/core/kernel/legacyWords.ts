import { decodeLegacyText, type LegacyEncoding } from './decodeLegacyText';
import { legacyText } from './legacyText';

/** Text in an old encoding, with what it says. */
export interface LegacyWords {
  readonly encoding: LegacyEncoding;
  readonly decoded: string;
}

/** What text in TCVN3 or VNI says in today's letters; null for text that isn't surely in one of them. */
export function legacyWords(text: string): LegacyWords | null {
  const encoding = legacyText(text);
  return encoding === null ? null : { encoding, decoded: decodeLegacyText(text.normalize('NFC'), encoding) };
}
