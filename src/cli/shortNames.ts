import path from 'node:path';

/**
 * How files are called in results: from the folder on that was given, as the pane calls those of a folder that is dropped
 * on it, so that a folder that has moved changes nothing. Where two would be called alike, they keep their whole path.
 * @param given paths of files and folders
 * @param files what was found by them
 * @returns names by path
 */
export function shortNames(given: readonly string[], files: readonly string[]): ReadonlyMap<string, string> {
  const roots = given.map((each) => {
    const whole = path.resolve(each);
    return { whole, inside: whole.endsWith(path.sep) ? whole : `${whole}${path.sep}` };
  });
  const names = new Map(
    files.map((file) => {
      const whole = path.resolve(file);
      const root = roots.find((each) => whole === each.whole || whole.startsWith(each.inside));
      return [file, path.relative(root === undefined ? '' : path.dirname(root.whole), whole)];
    }),
  );
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...names].map(([file, name]) => [file, counts.get(name) === 1 ? name : file]));
}
