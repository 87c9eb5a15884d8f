import { replaceConstants } from '../../src/site/build/replaceConstants';

const MODULE = 'const words = ["a", "b"];\nconst loaders = { a: () => import("./a.js") };\nuse(words, loaders);\n';

test('a constant gets another value, and all else stays as it is', () => {
  expect(replaceConstants(MODULE, { loaders: '{}' })).toBe(
    'const words = ["a", "b"];\nconst loaders = {};\nuse(words, loaders);\n',
  );
});

test('a constant that the library has no longer stops the build', () => {
  expect(() => replaceConstants(MODULE, { rules: '[]' })).toThrow('no constant rules');
});
