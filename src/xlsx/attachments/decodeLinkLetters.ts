import { decodeTransfer } from './decodeTransfer';

/** The bytes of base64 that stands in a link, where letters may be in codes as in any address (RFC 3986, 2.1). */
export function decodeLinkLetters(letters: string): Uint8Array {
  const plain = letters.replace(/%([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return decodeTransfer(plain, 'base64');
}
