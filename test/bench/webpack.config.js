const path = require('node:path');
const products = require('../../webpack.config.js');

const here = (name) => path.join(__dirname, name);
const terminal = products({}, { mode: 'production' }).find(({ name }) => name === 'cli');

/** The bench's own programs, compiled as the terminal program is. */
module.exports = {
  ...terminal,
  name: 'bench',
  entry: Object.fromEntries(
    ['makeForms', 'readForms', 'compileForms', 'writeCity', 'countRequests'].map((name) => [name, here(`${name}.ts`)]),
  ),
  output: { path: path.join(__dirname, '../../dist/bench'), filename: '[name].cjs' },
  externals: { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' },
  node: { __filename: false },
};
