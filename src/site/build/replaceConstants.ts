import { topLevel } from './topLevel';

/**
 * Gives constants of a library's module other values.
 *
 * @param values script of the new value, by the constant's name
 */
export function replaceConstants(source: string, values: Readonly<Record<string, string>>): string {
  const open = new Map(Object.entries(values));
  const parts: string[] = [];
  let end = 0;
  for (const { node, declares } of topLevel(source)) {
    const [name, more] = declares;
    const value = name !== undefined && more === undefined ? open.get(name) : undefined;
    if (name === undefined || value === undefined) continue;
    open.delete(name);
    parts.push(source.slice(end, node.getStart()), `const ${name} = ${value};`);
    end = node.end;
  }
  const [missing] = open.keys();
  if (missing !== undefined) throw new Error(`no constant ${missing} in the module`);
  return parts.join('') + source.slice(end);
}
