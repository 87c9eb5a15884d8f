/** Lock files and caches that programs leave beside workbooks, and that a folder brings along. */
export function isTemporary(name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return /^(~\$|\.~lock\.|\._)/.test(file) || ['Thumbs.db', '.DS_Store', 'desktop.ini'].includes(file);
}
