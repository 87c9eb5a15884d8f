/** Folders of systems. */
const FOLDERS: ReadonlySet<string> = new Set(['__MACOSX', '$RECYCLE.BIN', 'System Volume Information']);
/** Lock files of Office and LibreOffice, hidden files, and what Windows and the Mac leave in folders. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$)/i;

/** Whether a path is of what systems and programs leave beside files, which nobody means to send. */
export function isLitter(path: string): boolean {
  const steps = path.split(/[/\\]/);
  return steps.some((step) => FOLDERS.has(step)) || LITTER.test(steps.at(-1) ?? '');
}
