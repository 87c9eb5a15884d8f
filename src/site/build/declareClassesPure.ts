import * as ts from 'typescript';
import { topLevel, type TopLevelStatement } from './topLevel';

/**
 * Says of each class of a library's module that its making has no effect but the class, with the decorators and the
 * static properties that are set by statements after it. Without it a bundler keeps every decorated class, though
 * nothing uses it.
 */
export function declareClassesPure(source: string): string {
  const all = topLevel(source);
  const parts: string[] = [];
  let end = 0;
  for (let index = 0; index < all.length; index++) {
    const first = all[index];
    const name = first ? classOf(first) : null;
    if (!first || name === null) continue;
    let last = index;
    while (completes(all[last + 1], name)) last++;
    const rest = all[last];
    if (last === index || !rest) continue;
    const [from, to] = [first.node.getStart(), rest.node.end];
    parts.push(source.slice(end, from));
    parts.push(`let ${name} = /* @__PURE__ */ (() => {\n${source.slice(from, to)}\nreturn ${name};\n})();`);
    end = to;
    index = last;
  }
  return parts.join('') + source.slice(end);
}

/** The name of the class that a statement makes: `let X = class … {…}`. */
function classOf({ node }: TopLevelStatement): string | null {
  if (!ts.isVariableStatement(node)) return null;
  const [declaration, more] = node.declarationList.declarations;
  if (!declaration?.initializer || more || !ts.isIdentifier(declaration.name)) return null;
  return ts.isClassExpression(declaration.initializer) ? declaration.name.text : null;
}

/** `X = __decorate(…)` or `_defineProperty(X, …)`. */
function completes(statement: TopLevelStatement | undefined, name: string): boolean {
  if (!statement || !ts.isExpressionStatement(statement.node)) return false;
  const { expression } = statement.node;
  if (ts.isBinaryExpression(expression)) {
    const isAssignment = expression.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return isAssignment && isNamed(expression.left, name) && isCallOf(expression.right, '__decorate');
  }
  return isCallOf(expression, '_defineProperty') && isNamed(expression.arguments[0], name);
}

const isNamed = (node: ts.Node | undefined, name: string): boolean =>
  node !== undefined && ts.isIdentifier(node) && node.text === name;

const isCallOf = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && isNamed(node.expression, name);
