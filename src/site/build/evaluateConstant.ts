import { runInNewContext } from 'node:vm';
import * as ts from 'typescript';
import { topLevel, type TopLevelStatement } from './topLevel';

/**
 * The value that a constant of a library's module has, found without the module's imports: by the constant's statement,
 * those that it needs, and those that change variables among them.
 */
export function evaluateConstant(source: string, name: string): unknown {
  const all = topLevel(source);
  const home = new Map(
    all.flatMap((statement) => statement.declares.map((declared) => [declared, statement] as const)),
  );
  const imported = new Set(all.flatMap(({ node, names }) => (ts.isImportDeclaration(node) ? [...names] : [])));
  const needed = new Set<TopLevelStatement>();
  const need = (statement: TopLevelStatement | undefined): void => {
    if (!statement || needed.has(statement)) return;
    needed.add(statement);
    for (const each of statement.names) need(home.get(each));
  };
  const changesNeeded = ({ node, names }: TopLevelStatement): boolean =>
    ts.isExpressionStatement(node) &&
    ![...names].some((each) => imported.has(each)) &&
    [...names].some((each) => {
      const statement = home.get(each);
      return statement !== undefined && needed.has(statement) && ts.isVariableStatement(statement.node);
    });
  need(home.get(name));
  if (needed.size === 0) throw new Error(`no constant ${name} in the module`);
  for (let size = 0; size < needed.size;) {
    size = needed.size;
    all.filter(changesNeeded).forEach(need);
  }
  const script = all.filter((statement) => needed.has(statement)).map(({ text }) => text);
  return runInNewContext(`${script.join('\n')}\n${name}`);
}
