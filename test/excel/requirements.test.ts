import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { REQUIREMENT_VERSION } from '../../src/excel/requirements';

const root = path.join(__dirname, '..', '..');
const folder = path.join(root, 'src', 'excel');

/** Every member of Office.js that is used under `src/excel`, with the requirement set that its documentation names. */
function membersInUse(): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes('office-js')) continue;
        const set = /\[Api set: (ExcelApi[^\]]*)\]/.exec(declaration.getFullText())?.[1];
        const owner = declaration.parent;
        if (set === undefined || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) continue;
        const member = `${owner.name?.text ?? ''}.${node.text}`;
        // Of several signatures the oldest, which is the one that the code can count on.
        const known = found.get(member);
        if (known === undefined || versionOf(set) < versionOf(known)) found.set(member, set);
      }
    }
    ts.forEachChild(node, look);
  };
  for (const file of program.getSourceFiles()) if (files.includes(path.normalize(file.fileName))) look(file);
  return found;
}

test('nothing under src/excel needs a newer Excel than the manifest asks for', () => {
  const members = membersInUse();
  expect(members.size).toBeGreaterThan(60);
  expect(members.get('AutoFilter.apply')).toBe('ExcelApi 1.9');
  const limit = versionOf(`ExcelApi ${REQUIREMENT_VERSION}`);
  const tooNew = [...members].filter(([, set]) => !(versionOf(set) <= limit));
  expect(tooNew).toEqual([]);
});

/** `ExcelApi 1.14` → 1014; anything else (online only, desktop, preview) is no number. */
function versionOf(set: string): number {
  const match = /^ExcelApi (\d+)\.(\d+)(?:\b|$)/.exec(set);
  return match ? Number(match[1]) * 1000 + Number(match[2]) : NaN;
}
