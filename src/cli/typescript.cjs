/** Lets programs that run before anything is built require the product's TypeScript; compiled as the bundles are. */
const { transformFileSync } = require('@swc/core');

const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };

/** How Node.js runs such a file, by the end of its name. */
function compile(module, file) {
  module._compile(transformFileSync(file, options).code, file);
}

require.extensions['.ts'] = compile;

module.exports = { compile, options };
