import { Tag, type XmlScanner } from './XmlScanner';

export interface Relation {
  readonly id: string;
  /** Last word of the relationship's type, the same in the transitional and the strict format. */
  readonly kind: string;
  /** Path of the part in the zip. */
  readonly target: string;
}

/** The inner relationships that the part at this path lists for its owner (ECMA-376 part 2, 6.5). */
export function readRelations(scanner: XmlScanner, path: string): readonly Relation[] {
  // The owner is in the folder around that of the relationships.
  const folder = path.split('/').slice(0, -2);
  const relations: Relation[] = [];
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open || !scanner.is('Relationship') || scanner.attribute('TargetMode') === 'External') continue;
    const id = scanner.attribute('Id');
    const type = scanner.attribute('Type');
    const target = scanner.attribute('Target');
    if (id === null || type === null || target === null) scanner.damaged();
    relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(target.trim(), folder) });
  }
  return relations;
}

/** Where a part keeps its relationships; '' is the package itself. */
export function relationsPath(owner: string): string {
  const cut = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`;
}

/** It never leaves the zip, whatever the target says: `..` above the root stays at the root. */
function resolve(target: string, folder: readonly string[]): string {
  const plain = target.replace(/#.*$/, '').replaceAll('\\', '/');
  const steps = plain.startsWith('/') ? [] : [...folder];
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
