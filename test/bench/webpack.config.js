const path = require('node:path');

const here = (name) => path.join(__dirname, name);

/** The bench's own programs, compiled as the terminal program is. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: Object.fromEntries(
    ['makeForms', 'readForms', 'compileForms', 'writeCity', 'countRequests'].map((name) => [name, here(`${name}.ts`)]),
  ),
  output: { path: path.join(__dirname, '../../dist/bench'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  externals: { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' },
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
  stats: 'errors-warnings',
};
