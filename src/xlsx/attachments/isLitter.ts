/** Folders of systems. */
const FOLDERS: ReadonlySet<string> = new Set(['__MACOSX', '$RECYCLE.BIN', 'System Volume Information']);
/** Lock files of Office and LibreOffice, hidden files, and what Windows and the Mac leave in folders. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$)/i;
/** Of a name with letters that a program did not know it may leave the ending alone, which hides the file. */
const IS_NAMED = /^\.(?![_~])(?:.*\.)?(?:xls[xmb]?|xlt[xm]?|ods|zip|eml|msg|mbox)$/i;

/** Whether a path is of what systems and programs leave beside files, which nobody means to send. */
export function isLitter(path: string): boolean {
  const steps = path.split(/[/\\]/);
  return steps.some((step) => FOLDERS.has(step)) || isLitterName(steps.at(-1) ?? '');
}

const isLitterName = (name: string): boolean => LITTER.test(name) && !IS_NAMED.test(name);
