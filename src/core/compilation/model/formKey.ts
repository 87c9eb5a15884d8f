/** Enough of a SHA-256 to tell the forms of a campaign apart. */
const DIGITS = 16;

/** By what a form is known whatever its file is called: the beginning of its SHA-256, else the file's name. */
export function formKey({ file, sha256 }: { readonly file: string; readonly sha256: string | null }): string {
  return sha256?.slice(0, DIGITS) ?? file;
}
