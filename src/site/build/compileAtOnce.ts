import * as ts from 'typescript';

/**
 * Has a browser compile a bundle's modules while it reads the bundle. A function is otherwise only looked over then, beside
 * the page's main thread, and compiled on the main thread once it is called; one in parentheses is compiled at once, as
 * it is taken for one that is called at once, and those of modules are.
 *
 * @param script a chunk as webpack's minifier leaves it, where each module is a method of a table: `{12(e,t,r){…}}`
 */
export function compileAtOnce(script: string): string {
  const file = ts.createSourceFile('chunk.js', script, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const parts: string[] = [];
  let end = 0;
  const visit = (node: ts.Node): void => {
    if (!isModuleTable(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    for (const module of node.properties) {
      parts.push(script.slice(end, module.name.end), ':(function', script.slice(module.name.end, module.end), ')');
      end = module.end;
    }
  };
  visit(file);
  return parts.join('') + script.slice(end);
}

type ModuleTable = ts.ObjectLiteralExpression & { readonly properties: ts.NodeArray<ts.MethodDeclaration> };

function isModuleTable(node: ts.Node): node is ModuleTable {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.length > 0 &&
    node.properties.every((property) => ts.isMethodDeclaration(property) && ts.isNumericLiteral(property.name))
  );
}
