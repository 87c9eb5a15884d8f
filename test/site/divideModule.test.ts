import { divideModule } from '../../src/site/build/divideModule';

const MODULE = `
import Decimal, { Rounding } from "decimal";
import { Base } from "base";
const shared = (value) => value;
const onlyForSum = { shared };
const Sum = class extends Base { run() { return new Decimal(onlyForSum.shared(1)); } };
const functions = [["SUM", Sum]];
const names = new Set(functions.map(([name]) => name));
const start = () => [shared(names), new Base()];
export { functions, names as known, start };
`;

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

test('a list comes later, with all that only it needs; what both parts need stays in the first', () => {
  const { start, later } = divideModule(MODULE, ['functions'], './library.js');
  expect(lines(start)).toEqual([
    'import { Base } from "base";',
    'const functions = [];',
    'const shared = (value) => value;',
    'const names = new Set(functions.map(([name]) => name));',
    'const start = () => [shared(names), new Base()];',
    'export { functions, names as known, start, shared };',
  ]);
  expect(lines(later)).toEqual([
    'import Decimal from "decimal";',
    'import { Base } from "base";',
    "import { shared } from './library.js';",
    'const onlyForSum = { shared };',
    'const Sum = class extends Base { run() { return new Decimal(onlyForSum.shared(1)); } };',
    'const functions = [["SUM", Sum]];',
    "export * from './library.js';",
    'export { functions };',
  ]);
});

test('a statement that does something stays, and what it speaks of; an alias is known to the second part', () => {
  const module = [
    'class Number {}',
    'const mark = (what) => what;',
    'mark(Number);',
    'const functions = [Number, mark];',
    'export { functions, mark as marked };',
  ];
  const { start, later } = divideModule(module.join('\n'), ['functions'], './library.js');
  expect(lines(start)).toEqual([
    'const functions = [];',
    ...module.slice(0, 3),
    'export { functions, mark as marked, Number };',
  ]);
  expect(lines(later)[0]).toBe("import { Number, marked as mark } from './library.js';");
});

test('a list that the library has no longer stops the build', () => {
  expect(() => divideModule('const one = []; export { one };', ['two'], './library.js')).toThrow('no list two');
});
