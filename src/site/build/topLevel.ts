import * as ts from 'typescript';

/** A statement of a module with the names that it declares and the names that it speaks of. */
export interface TopLevelStatement {
  readonly node: ts.Statement;
  readonly text: string;
  readonly declares: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** The statements of a script's module, in order. */
export function topLevel(source: string): TopLevelStatement[] {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  return file.statements.map((node) => ({
    node,
    text: node.getText(file),
    declares: declaredBy(node),
    names: namesIn(node),
  }));
}

function declaredBy(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name ? [node.name.text] : [];
  return [];
}

function boundBy(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundBy(element.name)));
}

/** All identifiers but the names of properties: rather one too many than one too few. */
function namesIn(node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      const { parent } = child;
      const isProperty =
        (ts.isPropertyAccessExpression(parent) && parent.name === child) ||
        (ts.isPropertyAssignment(parent) && parent.name === child) ||
        (ts.isMethodDeclaration(parent) && parent.name === child);
      if (!isProperty) names.add(child.text);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}
