/** A file's name without its folders, which are the officer's own business; empty for no file. */
export function baseName(file: string | null): string {
  return file?.split(/[/\\]/).at(-1) ?? '';
}
