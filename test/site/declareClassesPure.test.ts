import { declareClassesPure } from '../../src/site/build/declareClassesPure';

test('a class with its decorators and static properties is made by one expression without effect', () => {
  const pure = declareClassesPure(
    [
      'let Plugin = class Plugin {};',
      '_defineProperty(Plugin, "type", 1);',
      'Plugin = __decorate([first], Plugin);',
      'const other = 1;',
    ].join('\n'),
  );
  expect(pure.split('\n')).toEqual([
    'let Plugin = /* @__PURE__ */ (() => {',
    'let Plugin = class Plugin {};',
    '_defineProperty(Plugin, "type", 1);',
    'Plugin = __decorate([first], Plugin);',
    'return Plugin;',
    '})();',
    'const other = 1;',
  ]);
});

test.each([
  ['a class alone', 'let Plain = class {};\nregister(Plain);'],
  ['an assignment that decorates nothing', 'let Plain = class {};\nPlain = wrap(Plain);'],
  ['a property of another', 'let Plain = class {};\n_defineProperty(Other, "type", 1);'],
])('%s stays as it is', (_, source) => {
  expect(declareClassesPure(source)).toBe(source);
});
