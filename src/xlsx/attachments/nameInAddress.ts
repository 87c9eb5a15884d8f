import { baseName } from '../../core/kernel/baseName';

/** The name of the file to which an address leads, without what the address asks for and with its letters in plain. */
export function nameInAddress(address: string): string {
  const name = baseName(address.replace(/[?#].*$/, ''));
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
