/**
 * A text that Outlook kept, up to its closing NUL: of two bytes a letter, or of single ones, which are in UTF-8 if they are
 * that and else in the code page of Vietnamese Windows.
 */
export function outlookText(bytes: Uint8Array, isWide: boolean): string {
  const text = isWide ? new TextDecoder('utf-16le').decode(bytes) : narrow(bytes);
  return text.split('\0', 1)[0] ?? '';
}

function narrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
