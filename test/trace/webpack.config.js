const path = require('node:path');

/** The program of `npm run trace`, with the trial workbook in it. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: { trace: path.join(__dirname, 'trace.ts') },
  output: { path: path.join(__dirname, '../../dist/trace'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  node: { __filename: false },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-only',
};
