import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '..', '..');

/** A member of Office.js as `Owner.member`, with the requirement set that its documentation names. */
export type OfficeMembers = ReadonlyMap<string, string>;

/** A program over the source files of some folders, which takes seconds to make. */
export function programOf(...folders: readonly string[]): ts.Program {
  const files = folders.flatMap((folder) => sourceFiles(path.join(root, folder)));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  return ts.createProgram(files, options);
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.tsx'))
    .map((name) => path.join(folder, name));
}

/**
 * Every member of Excel's interface that these files use: by name, by taking an object apart, and by the names that are
 * given to `load`.
 */
export function officeMembers(program: ts.Program, isWanted: (file: string) => boolean): OfficeMembers {
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const add = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes('office-js')) continue;
      const set = /\[Api set: (ExcelApi[^\]]*)\]/.exec(declaration.getFullText())?.[1];
      const owner = declaration.parent;
      if (set === undefined || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) continue;
      const member = `${owner.name?.text ?? ''}.${symbol?.name ?? ''}`;
      // Of several signatures the oldest, which is the one that the code can count on.
      const known = found.get(member);
      if (known === undefined || versionOf(set) < versionOf(known)) found.set(member, set);
    }
  };
  const addLoaded = (type: ts.Type, names: string): void => {
    for (const one of names.split(',')) {
      let owner: ts.Type | undefined = type;
      for (const part of one.trim().split('/')) {
        const symbol: ts.Symbol | undefined = owner && checker.getPropertyOfType(owner, part);
        add(symbol);
        const next: ts.Type | undefined = symbol && checker.getTypeOfSymbol(symbol);
        owner = next && (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next);
      }
    }
  };
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) add(checker.getSymbolAtLocation(node));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      add(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [names] = node.arguments;
      if (node.expression.name.text === 'load' && names && ts.isStringLiteral(names)) {
        addLoaded(checker.getTypeAtLocation(node.expression.expression), names.text);
      }
    }
    ts.forEachChild(node, look);
  };
  for (const file of program.getSourceFiles()) {
    if (isWanted(path.relative(root, file.fileName).replaceAll('\\', '/'))) look(file);
  }
  return found;
}

/** `ExcelApi 1.14` → 1014; anything else (online only, desktop, preview) is no number. */
export function versionOf(set: string): number {
  const match = /^ExcelApi (\d+)\.(\d+)(?:\b|$)/.exec(set);
  return match ? Number(match[1]) * 1000 + Number(match[2]) : NaN;
}
