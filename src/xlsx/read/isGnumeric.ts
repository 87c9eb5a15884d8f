import { Gunzip } from 'fflate';

/** As far as is unpacked: the root of a sheet stands within the first hundred bytes. */
const BEGINNING = 2048;
const ROOT = /^\s*<[^]*(?:<gnm:Workbook\b|\bgnumeric\.org\/)/;

/** Whether bytes are a sheet of Gnumeric, which is XML packed by gzip, or not packed. */
export function isGnumeric(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, BEGINNING);
  return ROOT.test(new TextDecoder('latin1').decode(bytes[0] === 0x1f ? unpacked(beginning) : beginning));
}

/** What comes out of the beginning of a gzip; nothing where it is damaged. */
function unpacked(beginning: Uint8Array): Uint8Array {
  let found = new Uint8Array(0);
  const gunzip = new Gunzip((chunk) => {
    if (found.length === 0) found = chunk.slice(0, BEGINNING);
  });
  try {
    gunzip.push(beginning, false);
  } catch {
    return found;
  }
  return found;
}
