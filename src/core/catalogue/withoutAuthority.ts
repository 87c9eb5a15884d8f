const AUTHORITY = /^\s*(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/i;

/** “UBND phường Hải Dương” names the phường. */
export function withoutAuthority(name: string): string {
  return name.normalize('NFC').replace(AUTHORITY, '');
}
