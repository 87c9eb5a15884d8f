const { register } = require('node:module');
const { transformFileSync } = require('@swc/core');
const sourceMaps = require('source-map-support');
const { compile, options } = require('../../src/cli/typescript.cjs');
const esOnly = require('./esOnly');

const ES_ONLY = new RegExp(`[\\\\/]node_modules[\\\\/](${esOnly.join('|')})[\\\\/]`);

/** Files that were compiled here: a line of theirs is looked up only when an error names it. */
const compiled = new Set();

function remember(module, file) {
  compiled.add(file);
  compile(module, file);
}

const asItIs = require.extensions['.js'];
for (const ending of ['.ts', '.mjs']) require.extensions[ending] = remember;
require.extensions['.js'] = (module, file) => (ES_ONLY.test(file) ? remember : asItIs)(module, file);

sourceMaps.install({
  environment: 'node',
  handleUncaughtExceptions: false,
  retrieveSourceMap: (file) =>
    compiled.has(file) ? { url: file, map: transformFileSync(file, { ...options, sourceMaps: true }).map } : null,
});

// The runner imports each suite as an ES module: it is left to the compiler above.
const suites = `export const load = (url, context, next) =>
  /\\.ts(\\?|$)/.test(url) ? { format: 'commonjs', shortCircuit: true } : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(suites)}`);
