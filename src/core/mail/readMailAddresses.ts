import type { MailAddress } from '../kernel/MailAddress';

/** Addresses as a person typed them, and what among it is none. */
export interface MailAddressReading {
  readonly addresses: readonly MailAddress[];
  readonly unreadable: readonly string[];
}

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;

/**
 * Reads addresses separated by commas, semicolons or line breaks, each alone or behind a name: `Sở Nội vụ
 * <sonoivu@haiphong.gov.vn>`. Each once.
 */
export function readMailAddresses(text: string): MailAddressReading {
  const addresses: MailAddress[] = [];
  const unreadable: string[] = [];
  const pieces = text.split(/[,;\r\n]+/).map((piece) => piece.normalize('NFC').trim());
  for (const piece of pieces) {
    if (piece === '') continue;
    const [, name = '', inBrackets] = /^(.*?)\s*<([^<>]*)>$/.exec(piece) ?? [];
    const address = (inBrackets ?? piece).trim();
    if (!ADDRESS.test(address)) unreadable.push(piece);
    else if (!addresses.some((each) => each.address === address)) {
      addresses.push({ name: name.replace(/^"(.*)"$/, '$1'), address });
    }
  }
  return { addresses, unreadable };
}
