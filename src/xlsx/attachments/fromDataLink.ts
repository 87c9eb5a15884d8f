import { decodeLinkLetters } from './decodeLinkLetters';

const LINK = /^\s*data:[^,]{0,200};base64,/i;

/** The bytes that a link holds in itself as base64 (RFC 2397); null for any other link. */
export function fromDataLink(link: string): Uint8Array | null {
  const beginning = LINK.exec(link.slice(0, 300))?.[0];
  return beginning === undefined ? null : decodeLinkLetters(link.slice(beginning.length));
}
