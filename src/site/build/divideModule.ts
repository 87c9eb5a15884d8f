import * as ts from 'typescript';
import { topLevel, type TopLevelStatement } from './topLevel';

/** A module in two: what its users need at once, and what only the lists need that come later. */
export interface DividedModule {
  readonly start: string;
  readonly later: string;
}

/**
 * Divides a library's module. In the first part the named lists are empty; the second part has them as they are, with
 * all that only they need, and gives whatever else the first part gives.
 *
 * @param lists top-level arrays of the module
 * @param self how the second part imports the first
 */
export function divideModule(source: string, lists: readonly string[], self: string): DividedModule {
  const all = topLevel(source);
  const imports = all.flatMap(({ node }) => (ts.isImportDeclaration(node) ? [node] : []));
  const exported = exportsOf(all);
  const code = all.filter(({ node }) => !ts.isImportDeclaration(node) && !ts.isExportDeclaration(node));
  const home = new Map(code.flatMap((statement) => statement.declares.map((name) => [name, statement] as const)));
  for (const list of lists) if (!home.has(list)) throw new Error(`no list ${list} in the module`);

  const isList = (statement: TopLevelStatement): boolean => statement.declares.some((name) => lists.includes(name));
  const reached = (roots: readonly TopLevelStatement[], passes: (statement: TopLevelStatement) => boolean) => {
    const found = new Set<TopLevelStatement>();
    const open = roots.filter(passes);
    for (let next = open.pop(); next; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      for (const name of next.names) {
        const needed = home.get(name);
        if (needed && passes(needed)) open.push(needed);
      }
    }
    return found;
  };

  const effects = code.filter(({ declares }) => declares.length === 0);
  const given = [...exported.keys()].flatMap((name) => home.get(name) ?? []);
  const atOnce = reached([...effects, ...given], (statement) => !isList(statement));
  const forLists = reached(code.filter(isList), () => true);
  const moves = (statement: TopLevelStatement): boolean => forLists.has(statement) && !atOnce.has(statement);

  const stays = code.filter((statement) => !moves(statement));
  const moved = code.filter(moves);
  const lent = namesOf(moved).filter((name) => {
    const statement = home.get(name);
    return statement !== undefined && !moves(statement);
  });
  const lines = (parts: readonly string[]): string => `${parts.join('\n')}\n`;
  return {
    start: lines([
      ...importsFor(imports, stays),
      ...lists.map((list) => `const ${list} = [];`),
      ...stays.map(({ text }) => text),
      `export { ${[
        ...[...exported].map(([name, as]) => (name === as ? name : `${name} as ${as}`)),
        ...lent.filter((name) => !exported.has(name)),
      ].join(', ')} };`,
    ]),
    later: lines([
      ...importsFor(imports, moved),
      `import { ${lent.map((name) => asOtherwise(exported.get(name) ?? name, name)).join(', ')} } from '${self}';`,
      ...moved.map(({ text }) => text),
      `export * from '${self}';`,
      `export { ${lists.join(', ')} };`,
    ]),
  };
}

const asOtherwise = (name: string, as: string): string => (name === as ? name : `${name} as ${as}`);

const namesOf = (statements: readonly TopLevelStatement[]): string[] => [
  ...new Set(statements.flatMap(({ names }) => [...names])),
];

/** Name in the module → name by which it is exported. */
function exportsOf(all: readonly TopLevelStatement[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { node } of all) {
    if (!ts.isExportDeclaration(node)) continue;
    if (node.moduleSpecifier || !node.exportClause || !ts.isNamedExports(node.exportClause)) {
      throw new Error('only a list of names can be divided');
    }
    for (const { name, propertyName } of node.exportClause.elements) found.set((propertyName ?? name).text, name.text);
  }
  return found;
}

/** Of each import what the statements speak of; one that binds no name stays. */
function importsFor(imports: readonly ts.ImportDeclaration[], statements: readonly TopLevelStatement[]): string[] {
  const names = new Set(namesOf(statements));
  return imports.flatMap((node) => {
    const from = node.moduleSpecifier.getText();
    const { importClause: clause } = node;
    if (!clause) return [`import ${from};`];
    const bound: string[] = [];
    if (clause.name && names.has(clause.name.text)) bound.push(clause.name.text);
    if (clause.namedBindings && ts.isNamespaceImport(clause.namedBindings)) {
      if (names.has(clause.namedBindings.name.text)) bound.push(clause.namedBindings.getText());
    } else if (clause.namedBindings) {
      const wanted = clause.namedBindings.elements.filter(({ name }) => names.has(name.text));
      if (wanted.length > 0) bound.push(`{ ${wanted.map((element) => element.getText()).join(', ')} }`);
    }
    return bound.length > 0 ? [`import ${bound.join(', ')} from ${from};`] : [];
  });
}
