const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = (...parts) => path.join(__dirname, ...parts);

/** TypeScript by swc, the same compiler that the tests use. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  },
});

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  stats: 'errors-warnings',
});

/** The task pane and the ribbon functions, as a static site; Microsoft's library is copied, never bundled. */
const pane = (mode) => ({
  ...shared(mode),
  name: 'pane',
  target: ['web', 'es2020'],
  entry: { taskpane: root('src/taskpane/index.tsx'), commands: root('src/commands/commands.ts') },
  output: { path: root('dist/web'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js' },
  module: { rules: [typescript('es2020')] },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: root('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({
      template: root('src/commands/commands.html'),
      filename: 'commands.html',
      chunks: ['commands'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: root('node_modules/@microsoft/office-js/dist'), to: 'office-js', globOptions: { ignore: ['**/*.d.ts', '**/*.map'] } },
        { from: root('assets'), to: 'assets' },
        { from: root('manifest.xml'), to: 'manifest.xml' },
      ],
    }),
  ],
});

/** The terminal program: one file for Node. */
const cli = (mode) => ({
  ...shared(mode),
  name: 'cli',
  target: 'node20',
  entry: { chitieu: root('src/cli/main.ts') },
  output: { path: root('dist/cli'), filename: '[name].cjs' },
  module: { rules: [typescript('es2022')] },
  optimization: { minimize: false },
});

module.exports = (_env, { mode = 'production' }) => [pane(mode), cli(mode)];
