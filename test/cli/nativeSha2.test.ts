import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { sha256 as native } from '../../src/cli/nativeSha2';

const hex = (bytes: Uint8Array): string => bytesToHex(new Uint8Array(bytes));

it('gives the digest that FIPS 180-4 prints for “abc”, and that of no letters', () => {
  expect(hex(native(utf8ToBytes('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hex(native(utf8ToBytes('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it.each([1, 55, 56, 63, 64, 65, 1000, 40_000])('agrees with the pane’s library on %i Vietnamese letters', (length) => {
  const bytes = utf8ToBytes('Ủy ban nhân dân phường Hải Dương '.repeat(2000).slice(0, length));
  expect(hex(native(bytes))).toBe(hex(sha256(bytes)));
});
