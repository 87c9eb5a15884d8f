/** The name of a file without the folders before it, as Windows or others divide them. */
export function lastStep(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
