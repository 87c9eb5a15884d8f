/** Lets programs that run before anything is built require the product's TypeScript; compiled as the bundles are. */
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) => {
  const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
  module._compile(transformFileSync(file, options).code, file);
};
