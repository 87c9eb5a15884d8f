import { beginningOf } from '../../core/kernel/beginningOf';

/** A shortcut of Windows: size of its head and class (MS-SHLLINK 2.1). */
const SHORTCUT = 'L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F';
const BINARY_LIST = 'bplist00';
const ADDRESS = /https?:\/\/[^"'<>\\\s\p{Cc}\u0080-\u00ff]+/u;
/** Longest address that is kept; more of it helps nobody. */
const LONGEST = 300;

/**
 * Where a file leads that is nothing but a link to another one: of Google (`.gsheet`), Windows (`.url`, `.lnk`), the Mac
 * (`.webloc`, as a text and binary) and Linux (`.desktop`). Empty where it does not say an address; null for any other file.
 *
 * @param head its first bytes, a letter for each
 * @param text its beginning as a text, null where it is none
 */
export function linkTarget(head: string, text: string | null): string | null {
  if (head.startsWith(SHORTCUT)) return '';
  if (head.startsWith(BINARY_LIST)) return addressIn(head);
  if (text === null) return null;
  const plain = text.replace(/^\u00ef\u00bb\u00bf|^\ufeff/, '').trimStart();
  if (/^\[(?:InternetShortcut|\{000214A0-0000-0000-C000-000000000046\})[^\]]*\]/i.test(plain))
    return addressIn(plain) ?? '';
  if (plain.startsWith('[Desktop Entry]')) return /^Type\s*=\s*Link\s*$/m.test(plain) ? (addressIn(plain) ?? '') : null;
  if (/^(?:<\?xml|<!DOCTYPE plist|<plist)/i.test(plain) && /<plist\b[^]*<key>URL<\/key>/.test(plain)) {
    return addressIn(plain.slice(plain.indexOf('<key>URL</key>'))) ?? '';
  }
  const document = /^\{[^]*"(?:doc_id|resource_id)"\s*:\s*"(?:spreadsheet:)?([\w-]+)"/.exec(plain);
  if (document === null) return null;
  return (
    addressIn(plain.slice(plain.search(/"url"\s*:/))) ?? `https://docs.google.com/spreadsheets/d/${document[1] ?? ''}`
  );
}

/** The first address on the web; null where there is none. */
function addressIn(text: string): string | null {
  const address = ADDRESS.exec(text)?.[0].replace(/&amp;/g, '&') ?? null;
  return address !== null && address.length > LONGEST ? `${beginningOf(address, LONGEST)}…` : address;
}
